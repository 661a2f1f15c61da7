import { join } from 'node:path'
import { z } from 'zod'
import type { ModelLabel } from '../../app/domain/screening/model/labels.ts'
import { readLines } from './corpus.ts'

const rowSchema = z.object({ id: z.string(), text: z.string(), label: z.string(), raw: z.string().optional() })
type Row = z.infer<typeof rowSchema>

/** A text of the shared data: for which labels it counts as a negative. For all others nothing is known of it. */
export interface WeakRow {
  id: string
  text: string
  negativeFor: ModelLabel[]
}

export interface DevRow {
  id: string
  text: string
  label: string
}

const always: ModelLabel[] = ['emergency', 'personal_data', 'abuse', 'spam']
const take = 2_400

/**
 * Negatives from openly licensed text, evenly drawn. Nobody labelled them for our labels, so each source serves only
 * the labels of which it holds next to nothing; `examples.ts` drops those in which a rule or the lexicon sees one.
 */
export function readWeakRows(folder: string): WeakRow[] {
  const dev = new Set(readDev(folder).flatMap(({ id, text }) => [id, text]))
  const rows = (name: string) =>
    z
      .array(rowSchema)
      .parse(readLines(join(folder, 'train', `${name}.jsonl`)))
      .filter(({ id, text }) => !dev.has(id) && !dev.has(text))
  const from = (list: Row[], count: number, negativeFor: ModelLabel[]): WeakRow[] =>
    evenly(list, count).map(({ id, text }) => ({ id, text, negativeFor }))
  const personal = rows('illness').filter(({ label }) => label === 'personal_health')
  return [
    ...from(rows('psytar'), take, [...always, 'remedy_claim', 'stop_treatment']),
    ...from(rows('advice'), take, [...always, 'remedy_claim', 'stop_treatment']),
    ...from(personal, take, [...always, 'remedy_claim', 'stop_treatment']),
  ]
}

export function readDev(folder: string): DevRow[] {
  return z
    .array(z.object({ id: z.string(), text: z.string(), label: z.string() }))
    .parse(readLines(join(folder, 'dev.jsonl')))
}

function evenly<T>(list: readonly T[], count: number): T[] {
  const step = Math.max(1, list.length / count)
  const taken: T[] = []
  for (let at = 0; at < list.length; at += step) taken.push(list[Math.floor(at)]!)
  return taken
}
