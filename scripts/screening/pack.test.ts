import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bucketOf, hashStart, hashText } from '../../app/domain/screening/model/hash.ts'
import { assess, firstSums } from '../../app/domain/screening/model/assess.ts'
import { postGrams } from '../../app/domain/screening/model/features.ts'
import { modelLabels } from '../../app/domain/screening/model/labels.ts'
import { trainedModel } from '../../app/domain/screening/model/trained.ts'
import { weights } from '../../app/domain/screening/model/weights.ts'
import { hashOf } from './pack.ts'
import type { ParityRow } from './parity.ts'

const folder = new URL('../../app/domain/screening/model/', import.meta.url)
const rows = JSON.parse(readFileSync(new URL('parity.json', folder), 'utf8')) as ParityRow[]

describe('the committed weights', () => {
  it('have the hash that they say', () => {
    const { hash, ...packed } = weights
    expect(hashOf(packed)).toBe(hash)
    expect(hashOf({ ...packed, bias: [...packed.bias].reverse() })).not.toBe(hash)
  })

  it('are below 3 MB', () => {
    expect(readFileSync(new URL('weights.ts', folder)).length).toBeLessThan(3_000_000)
  })

  it.each(rows.map((row) => [row.sentences.map(({ words }) => words.join(' ')).join(' '), row] as const))(
    'give the same chances: %s',
    (_, { sentences }) => {
      const model = trainedModel()
      const grams = postGrams(sentences.map(({ words }) => words.map((text, at) => ({ text, from: at, to: at + 1 }))))
      const signals = sentences.map((sentence) => new Map(Object.entries(sentence.signals)))
      const first = grams.map((each, at) => firstSums(model, { grams: each, signals: signals[at]! }))
      const now = assess({ model, scale: model, first, grams, signals })
      expect(now).toHaveLength(sentences.length)
      now.forEach(({ chances }, at) => {
        expect(chances).toHaveLength(modelLabels.length)
        chances.forEach((chance, label) => expect(chance).toBeCloseTo(sentences[at]!.chances[label]!, 8))
      })
    },
  )

  it('know words by the same buckets', () => {
    expect(bucketOf(hashText(hashStart(1), 'remedy'))).toBe(240084)
  })
})
