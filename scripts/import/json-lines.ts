/*
 * `JSON.parse` does not always say where it failed, and never where a value stood. This walks over the
 * same grammar and only keeps places.
 */

class NoJson extends Error {
  constructor(readonly offset: number) {
    super(`no JSON at ${offset}`)
  }
}

const space = /[ \t\n\r]*/y
const text = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y
const atom = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/** The line, from 1, at which the source stops being JSON; null when it is JSON. */
export function lineOfError(source: string): number | null {
  try {
    const end = skipSpace(
      source,
      skipValue(source, 0, () => undefined),
    )
    return end < source.length ? lineAt(source, end) : null
  } catch (error) {
    if (error instanceof NoJson) return lineAt(source, error.offset)
    throw error
  }
}

/** The lines at which the elements of a JSON array begin. */
export function linesOfElements(source: string): number[] {
  const offsets: number[] = []
  skipValue(source, 0, (offset, depth) => depth === 1 && offsets.push(offset))
  let line = 1
  let from = 0
  return offsets.map((offset) => {
    line += newlines(source, from, offset)
    from = offset
    return line
  })
}

type Visit = (offset: number, depth: number) => void

/** Steps over one value, telling where each value in it begins, and answers where it ends. */
function skipValue(source: string, from: number, visit: Visit, depth = 0): number {
  const at = skipSpace(source, from)
  visit(at, depth)
  if (source[at] === '[') return skipList(source, at, ']', (next) => skipValue(source, next, visit, depth + 1))
  if (source[at] === '{') {
    return skipList(source, at, '}', (next) => {
      const colon = skipSpace(source, skip(text, source, skipSpace(source, next)))
      if (source[colon] !== ':') throw new NoJson(colon)
      return skipValue(source, colon + 1, visit, depth + 1)
    })
  }
  return skip(source[at] === '"' ? text : atom, source, at)
}

function skipList(source: string, from: number, end: string, skipElement: (from: number) => number): number {
  let at = skipSpace(source, from + 1)
  if (source[at] === end) return at + 1
  for (;;) {
    at = skipSpace(source, skipElement(at))
    if (source[at] === end) return at + 1
    if (source[at] !== ',') throw new NoJson(at)
    at += 1
  }
}

function skip(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at
  const found = pattern.exec(source)
  if (!found) throw new NoJson(at)
  return at + found[0].length
}

function skipSpace(source: string, at: number): number {
  return skip(space, source, at)
}

/** The line, from 1, of an offset. */
export function lineAt(source: string, offset: number): number {
  return 1 + newlines(source, 0, offset)
}

function newlines(source: string, from: number, to: number): number {
  let count = 0
  for (let at = source.indexOf('\n', from); at >= 0 && at < to; at = source.indexOf('\n', at + 1)) count += 1
  return count
}
