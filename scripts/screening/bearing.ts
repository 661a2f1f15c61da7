import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { bearOn, indexPassages, queryAround } from '../../app/domain/screening/evidence/bear-on.ts'
import { readLines } from './corpus.ts'
import type { CorpusRow } from './corpus.ts'
import { ratio, wilson } from './metrics.ts'
import { articleOfFile } from './screen-article.ts'

/** What one reader named: `passages` are places in the article, from 1, the best first; none where nothing bears. */
const namedSchema = z.object({ id: z.string(), quote: z.string(), passages: z.array(z.int().min(1)) })

export interface Bearing {
  reader: string
  /** Spans for which the reader named a passage. */
  n: number
  /** Of them, those where one of the named stands first, or among the first three that the engine shows. */
  first: number
  three: number
}

/** How often the engine's order of the passages agrees with readers'; nothing where the article is not there. */
export async function measureBearing(
  folder: string,
  { articleFile, rows }: { articleFile: string; rows: readonly CorpusRow[] },
): Promise<Bearing[]> {
  if (!existsSync(articleFile)) return []
  const { title, passages } = await articleOfFile(articleFile)
  const index = indexPassages(passages)
  const posts = new Map(rows.map(({ id, text }) => [id, text]))
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name): Bearing => {
      const named = z.array(namedSchema).parse(readLines(join(folder, name)))
      const places = named
        .filter((each) => each.passages.length > 0)
        .map(({ id, quote, passages: wanted }) => {
          const anchors = wanted.map((place) => passages[place - 1]?.anchor)
          return bearOn(index, { quote, around: queryAround({ post: posts.get(id) ?? '', title }) }).findIndex(
            ({ anchor }) => anchors.includes(anchor),
          )
        })
      const within = (most: number) => places.filter((place) => place >= 0 && place < most).length
      return { reader: name.replace('.jsonl', ''), n: places.length, first: within(1), three: within(3) }
    })
}

export function bearingLine({ reader, n, first, three }: Bearing): string {
  const [low, high] = wilson(three, n)
  const two = (value: number) => value.toFixed(2)
  return `Passages, ${reader}: one that was named is first for ${two(ratio(first, n))}, among the first three for ${two(ratio(three, n))} (${two(low)}-${two(high)}), n ${n}.`
}
