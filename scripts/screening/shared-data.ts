import { join } from 'node:path'
import { z } from 'zod'
import { readLines } from './corpus.ts'

const rowSchema = z.object({ id: z.string(), text: z.string(), label: z.string(), raw: z.string().optional() })
type Row = z.infer<typeof rowSchema>

/** A text of the shared data, which nobody labelled for our labels. */
export interface SharedRow {
  id: string
  text: string
}

export interface DevRow {
  id: string
  text: string
  label: string
}

const drawn = 1500

/**
 * `plain`: patients' reviews, advice and posts on one's own illness, evenly drawn, which hold next to nothing that our
 * labels mean. `told`: posts on illness to all the world, each once; among them are hundreds of remedy claims.
 */
export function readSharedRows(folder: string): { plain: SharedRow[]; told: SharedRow[] } {
  const dev = new Set(readDev(folder).flatMap(({ id, text }) => [id, text]))
  const rows = (name: string) =>
    z
      .array(rowSchema)
      .parse(readLines(join(folder, 'train', `${name}.jsonl`)))
      .filter(({ id, text }) => !dev.has(id) && !dev.has(text))
  const illness = rows('illness')
  const personal = illness.filter(({ label }) => label === 'personal_health')
  return {
    plain: [rows('psytar'), rows('advice'), personal].flatMap((list) => evenly(list, drawn)),
    told: distinct(illness.filter(({ label }) => label === 'other')),
  }
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

/** The same headline with another link or another "@name" counts once. */
function distinct(list: readonly Row[]): Row[] {
  const byWords = new Map<string, Row>()
  for (const row of list) {
    const words = row.text.replace(/https?:\S+|@\S+|\W+/g, ' ').toLowerCase()
    const key = words.trim().slice(0, 60)
    if (!byWords.has(key)) byWords.set(key, row)
  }
  return [...byWords.values()]
}
