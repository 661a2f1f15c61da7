import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bucketOf, hashStart, hashText } from '../../app/domain/screening/model/hash.ts'
import { gramsOf } from '../../app/domain/screening/model/features.ts'
import { chances, sums } from '../../app/domain/screening/model/logistic.ts'
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

  it.each(rows.map((row) => [row.words.join(' '), row] as const))('give the same chances: %s', (_, row) => {
    const model = trainedModel()
    const read = (words: readonly string[]) => words.map((text, at) => ({ text, from: at, to: at + 1 }))
    const grams = gramsOf(read(row.words), { before: read(row.beside.before), after: read(row.beside.after) })
    const now = chances(sums(model, { grams, signals: new Map(Object.entries(row.signals)) }), model.calibrations)
    expect(now).toHaveLength(modelLabels.length)
    now.forEach((chance, label) => expect(chance).toBeCloseTo(row.chances[label]!, 8))
  })

  it('know words by the same buckets', () => {
    expect(bucketOf(hashText(hashStart(1), 'remedy'))).toBe(240084)
  })
})
