import type { Element, ElementContent, Properties, Root } from 'hast'
import { parseHtml, writeHtml } from './html-tree.ts'
import { shownCharacters, type ShownCharacter } from './shown-characters.ts'

/** A stretch of a post's Markdown, in UTF-16 units; it may reach beyond either end. */
interface MarkedSpan {
  start: number
  end: number
  /** Becomes the id of the first `<mark>`. */
  id: string
  /** What stands in the `<sup>` behind it; its place in the list, from 1, when left out. */
  label?: string
}

/**
 * The rendered post with the spans of its source in `<mark>`, each followed by its number in `<sup>`.
 * A span that runs over several paragraphs or emphases becomes one `<mark>` in each. `html` is what
 * `renderPost` made of `source`. A span that shows nothing leaves no mark.
 */
export function markSpans(input: { html: string; source: string; spans: MarkedSpan[]; className?: string }): string {
  if (input.spans.length === 0) return input.html
  const tree = parseHtml(input.html)
  const origins = align(shownText(tree), shownCharacters(input.source))
  input.spans.forEach((span, index) => {
    const inside = origins.flatMap((origin, at) =>
      origin && origin.start < span.end && origin.end > span.start ? [at] : [],
    )
    const first = inside[0]
    const last = inside.at(-1)
    if (first === undefined || last === undefined) return
    const number = span.label ?? String(index + 1)
    const properties = { dataNumber: number, ...(input.className && { className: [input.className] }) }
    wrap(tree, { first, last, id: span.id, number, properties })
  })
  return writeHtml(tree)
}

interface Wrapping {
  first: number
  last: number
  id: string
  number: string
  properties: Properties
}

/** Wraps the shown characters `first` to `last`, counted over the whole tree. */
function wrap(tree: Root, { first, last, id, number, properties }: Wrapping) {
  let seen = 0
  visitTexts(tree, (text) => {
    const places = solidPlaces(text)
    const inside = places.filter((_, index) => seen + index >= first && seen + index <= last)
    const begins = seen <= first && first < seen + places.length
    const ends = seen <= last && last < seen + places.length
    seen += places.length
    const from = inside[0]
    const to = inside.at(-1)
    if (from === undefined || to === undefined) return null
    const mark: Element = {
      type: 'element',
      tagName: 'mark',
      properties: begins ? { id, ...properties } : { ...properties },
      children: [{ type: 'text', value: text.slice(from, to + 1) }],
    }
    const sup: Element = {
      type: 'element',
      tagName: 'sup',
      properties: {},
      children: [{ type: 'text', value: number }],
    }
    const pieces: ElementContent[] = [
      { type: 'text', value: text.slice(0, from) },
      mark,
      ...(ends ? [sup] : []),
      { type: 'text', value: text.slice(to + 1) },
    ]
    return pieces.filter((piece) => piece.type !== 'text' || piece.value !== '')
  })
}

/** Visits the post's own texts in order; the numbers of marks are not its own. */
function visitTexts(parent: Root | Element, visit: (text: string) => ElementContent[] | null) {
  parent.children = (parent.children as ElementContent[]).flatMap((child) => {
    if (child.type === 'text') return visit(child.value) ?? [child]
    if (child.type === 'element' && child.tagName !== 'sup') visitTexts(child, visit)
    return [child]
  })
}

function solidPlaces(text: string): number[] {
  return text.split('').flatMap((character, index) => (character.trim() ? [index] : []))
}

function shownText(tree: Root): string[] {
  const characters: string[] = []
  visitTexts(tree, (text) => {
    for (const place of solidPlaces(text)) characters.push(text[place]!)
    return null
  })
  return characters
}

const farthestSkip = 40

/**
 * For each rendered character the one of the source that it comes from. The two lists are equal but
 * for rare spellings; where they part, the shortest skip after which they agree again is taken.
 */
function align(rendered: string[], source: ShownCharacter[]): (ShownCharacter | null)[] {
  const agrees = (at: number, from: number) =>
    [0, 1, 2].every((step) => rendered[at + step] === source[from + step]?.character)
  let from = 0
  return rendered.map((character, at) => {
    if (source[from]?.character !== character) {
      const skip = Array.from({ length: farthestSkip }, (_, n) => n + 1).find((n) => agrees(at, from + n))
      if (skip === undefined) return null
      from += skip
    }
    return source[from++] ?? null
  })
}
