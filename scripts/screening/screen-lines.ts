/** A line of the input; null for one that is longer than anybody's post, whose characters are not kept. */
export type Line = string | null

/** Characters after which a line is given up. */
export const longestLine = 1_000_000

/** The lines of a stream one by one, however they are cut into chunks, holding no more than one of them. */
export async function* linesOf(chunks: AsyncIterable<string>, longest = longestLine): AsyncGenerator<Line> {
  let open = ''
  let overlong = false
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', from)) {
      const line = open + chunk.slice(from, end)
      yield overlong || line.length > longest ? null : line.replace(/\r$/, '')
      open = ''
      overlong = false
      from = end + 1
    }
    if (!overlong) open += chunk.slice(from)
    if (open.length > longest) {
      open = ''
      overlong = true
    }
  }
  if (overlong) yield null
  else if (open.length > 0) yield open
}

export interface PostLine {
  id: string | number
  text: string
}

/** The post of a line, or in one sentence why there is none. */
export function readPost(line: Line): PostLine | { error: string } {
  if (line === null) return { error: `The line is longer than ${longestLine} characters.` }
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { error: 'The line is not JSON.' }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { error: 'The line is not a JSON object with "id" and "text".' }
  }
  const { id, text } = value as Record<string, unknown>
  if (typeof id !== 'string' && typeof id !== 'number') return { error: '"id" is missing or is not a text or number.' }
  if (typeof text !== 'string') return { error: '"text" is missing or is not a text.' }
  return { id, text }
}
