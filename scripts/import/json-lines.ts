import { lineCounter } from './line-counter.ts'

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
const text = /"(?:[ !#-[\]-\uffff]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y
const atom = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/** The line, from 1, at which the source stops being JSON; null when it is JSON. */
export function lineOfError(source: string): number | null {
  try {
    const end = skipSpace(
      source,
      skipValue(source, 0, () => undefined),
    )
    return end < source.length ? lineCounter(source)(end) : null
  } catch (error) {
    if (error instanceof NoJson) return lineCounter(source)(error.offset)
    throw error
  }
}

/** The lines at which the elements of a JSON array begin. */
export function linesOfElements(source: string): number[] {
  const lines: number[] = []
  const lineOf = lineCounter(source)
  skipValue(source, 0, (offset, depth) => depth === 1 && lines.push(lineOf(offset)))
  return lines
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
