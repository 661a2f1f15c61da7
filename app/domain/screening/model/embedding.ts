import { modelLabels } from './labels.ts'

/** Numbers in one vector of the offline sentence embedding. */
export const vectorLength = 512

/** One vector for each sentence of a post, in order. */
export type SentenceVectors = readonly ArrayLike<number>[]

/** One logistic per label over a sentence's vector and the mean of its neighbours'. `weights[label * inputLength + at]`. */
export interface EmbeddingLogistic {
  weights: ArrayLike<number>
}

/** The sentence, its neighbours, and one for the bias. */
export const inputLength = 2 * vectorLength + 1
const scale = 4

export function embeddingInput(vectors: SentenceVectors, index: number): Float64Array {
  const input = new Float64Array(inputLength)
  const add = (vector: ArrayLike<number> | undefined, offset: number, factor: number) => {
    if (vector) for (let at = 0; at < vectorLength; at += 1) input[offset + at]! += vector[at]! * factor
  }
  add(vectors[index], 0, scale)
  add(vectors[index - 1], vectorLength, scale / 2)
  add(vectors[index + 1], vectorLength, scale / 2)
  input[inputLength - 1] = 1
  return input
}

export function embeddingSums({ weights }: EmbeddingLogistic, input: Float64Array): number[] {
  return modelLabels.map((_, label) => {
    let sum = 0
    for (let at = 0; at < inputLength; at += 1) sum += weights[label * inputLength + at]! * input[at]!
    return sum
  })
}

/** Both logistics have the same say. */
export function joined(words: readonly number[], embedding: readonly number[]): number[] {
  return words.map((sum, label) => (sum + embedding[label]!) / 2)
}
