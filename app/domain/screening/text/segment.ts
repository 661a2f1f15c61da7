/** A sentence of the Markdown source; `text.slice(start, end)` is it, trimmed to its words. */
interface SentenceSpan {
  start: number
  end: number
  /** In a block quote: someone else's words. */
  quoted: boolean
  /** Ends in a question mark. */
  asks: boolean
}

interface Block {
  start: number
  end: number
  quoted: boolean
}

const marker = /^[ \t]*((?:>[ \t]?)*)[ \t]*(?:(?:[-*+]|\d{1,3}[.)]|#{1,6})[ \t]+)?/
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
const abbreviation =
  /(?:^|[\s(])(?:dr|drs|mr|mrs|ms|prof|st|vs|etc|approx|vit|e\.g|i\.e|eg|ie|no|dept|inc|temp|max|min|hrs|tab|tabs|a\.m|p\.m|u\.s|u\.k|fig|[a-z])\.$/i
/** Where a writer without capitals ends a sentence: "...", "!!", "?", or ". " before a small letter. */
const end = /\.{2,}|…+|[!?]+(?:["”’)]*)(?=\s|$|[A-Z])|\.(?:["”’)]*)(?=\s)/g

/** Sentences in order, with exact UTF-16 offsets. */
export function segment(text: string): SentenceSpan[] {
  return blocksOf(text).flatMap((block) => sentencesOf(text, block))
}

/**
 * Lines without their markers. A line break ends a sentence, because that is how patients write, unless the line
 * is long, has no stop at its end, and the next goes on with a small letter: then an editor wrapped it.
 */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  let open: Block | null = null
  let offset = 0
  for (const line of text.split('\n')) {
    const lead = marker.exec(line)!
    const quoted = lead[1]!.length > 0
    const block = { start: offset + lead[0].length, end: offset + line.length, quoted }
    const wrapped: boolean =
      open !== null &&
      !quoted &&
      !open.quoted &&
      lead[0].trim() === '' &&
      open.end - open.start >= 55 &&
      /^\p{Ll}/u.test(text.slice(block.start, block.start + 2)) &&
      !/[.!?…:;]$/.test(text.slice(open.end - 2, open.end).trimEnd())
    if (wrapped && open) open.end = block.end
    else if (block.end > block.start) blocks.push((open = block))
    else open = null
    offset += line.length + 1
  }
  return blocks
}

function sentencesOf(text: string, block: Block): SentenceSpan[] {
  const source = text.slice(block.start, block.end).replace(/[\r\n]/g, ' ')
  const cuts = new Set<number>()
  for (const { index, segment: piece } of segmenter.segment(source)) {
    if (index > 0 && !endsInAbbreviation(source, index)) cuts.add(index)
    for (const stop of piece.matchAll(end)) {
      const cut = index + stop.index + stop[0].length
      if (stop[0].startsWith('.') && stop[0].length === 1 && endsInAbbreviation(source, cut)) continue
      cuts.add(cut)
    }
  }
  cuts.add(source.length)
  const spans: SentenceSpan[] = []
  let from = 0
  for (const to of [...cuts].sort((a, b) => a - b)) {
    const span = trimmed(text, block.start + from, block.start + to)
    if (span) spans.push({ ...span, quoted: block.quoted, asks: /\?[!?"”’)\s]*$/.test(source.slice(from, to)) })
    from = to
  }
  return spans
}

function endsInAbbreviation(source: string, cut: number): boolean {
  return abbreviation.test(source.slice(Math.max(0, cut - 12), cut).trimEnd())
}

const edge = /[\p{L}\p{N}]/u

/** Cuts spaces, stops and markers from both ends; null when no word is left. Keeps a closing ? or !. */
function trimmed(text: string, start: number, end: number): { start: number; end: number } | null {
  let from = start
  let to = end
  while (from < to && !edge.test(codePointAt(text, from))) from += codePointAt(text, from).length
  if (from >= to) return null
  while (to > from && /\s/.test(text[to - 1]!)) to -= 1
  return { start: from, end: to }
}

function codePointAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at)!)
}
