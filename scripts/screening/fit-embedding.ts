import { embeddingInput, inputLength } from '../../app/domain/screening/model/embedding.ts'
import type { EmbeddingLogistic } from '../../app/domain/screening/model/embedding.ts'
import { modelLabels } from '../../app/domain/screening/model/labels.ts'
import { sigmoid } from '../../app/domain/screening/model/logistic.ts'
import type { PostExample } from './examples.ts'
import { generator, shuffle } from './fit.ts'

const [epochs, rate, shrink, seed] = [6, 0.1, 2e-4, 20_240_612]

/** Posts without vectors are left out. Same posts in the same order: the same weights. */
export function fitEmbedding(posts: readonly PostExample[]): EmbeddingLogistic {
  const rows = posts.flatMap(({ sentences, vectors, weight }) =>
    vectors ? sentences.map(({ targets }, index) => ({ input: embeddingInput(vectors, index), targets, weight })) : [],
  )
  const weights = new Float64Array(inputLength * modelLabels.length)
  const squares = new Float64Array(weights.length).fill(1e-3)
  const order = Int32Array.from(rows.keys())
  const random = generator(seed)
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random)
    for (const row of order) learn(rows[row]!)
  }
  return { weights }

  function learn({ input, targets, weight }: (typeof rows)[number]) {
    for (let label = 0; label < modelLabels.length; label += 1) {
      if (targets[label]! < 0) continue
      const offset = label * inputLength
      let sum = 0
      for (let at = 0; at < inputLength; at += 1) sum += weights[offset + at]! * input[at]!
      const error = (sigmoid(sum) - targets[label]!) * weight
      if (Math.abs(error) < 0.01) continue
      for (let at = 0; at < inputLength; at += 1) {
        const slope = error * input[at]! + shrink * weights[offset + at]!
        squares[offset + at]! += slope * slope
        weights[offset + at]! -= (rate * slope) / Math.sqrt(squares[offset + at]!)
      }
    }
  }
}
