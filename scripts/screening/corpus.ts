import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { modelLabels } from '../../app/domain/screening/model/labels.ts'

const label = z.enum(modelLabels)

/** One post of the corpus. `spans` quote the words that bear a label; `kind` says what sort of post it is. */
const rowSchema = z.object({
  id: z.string().min(1),
  condition: z.string().min(1),
  text: z.string().min(1),
  labels: z.array(label),
  spans: z.array(z.object({ label, quote: z.string().min(1) })),
  kind: z.enum(['claim', 'experience', 'question', 'hard_negative', 'neutral']),
})

export type CorpusRow = z.infer<typeof rowSchema> & {
  /** Which part of the corpus, by the letters that the file's name opens with: "a". */
  part: string
}

/** Every row of a folder of JSON lines, in the order of file names and lines. A row that is wrong stops it. */
export function readCorpus(folder: string): CorpusRow[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
  return files.flatMap((name) =>
    readLines(join(folder, name)).map((value, index) => {
      const row = rowSchema.safeParse(value)
      const fault = row.success ? spanFault(row.data) : row.error.message
      if (!row.success || fault) throw new Error(`${name}, line ${index + 1}: ${fault}`)
      return { ...row.data, part: /^[a-z]*/.exec(name)![0] }
    }),
  )
}

function spanFault(row: Omit<CorpusRow, 'part'>): string | null {
  const lost = row.spans.find(({ quote }) => !row.text.includes(quote))
  if (lost) return `the text does not hold “${lost.quote}”`
  const quoted = new Set(row.spans.map((span) => span.label))
  const bare = row.labels.find((each) => !quoted.has(each))
  if (bare) return `${bare} has no span`
  const loose = row.spans.find((span) => !row.labels.includes(span.label))
  return loose ? `a span of ${loose.label}, which is not among the labels` : null
}

/** The values of a file of JSON lines; none when the file is not there. */
export function readLines(path: string): unknown[] {
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as unknown)
}
