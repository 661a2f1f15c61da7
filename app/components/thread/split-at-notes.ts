import type { NoteOnPost } from '../../domain/threads/post-node.ts'

/** A block of a post with the notes that stand beside it, and the blocks that follow up to the next such one. */
export interface Stretch {
  html: string
  notes: NoteOnPost[]
  /** Lines of the block above the first marked sentence, as set in the text column. */
  linesAbove: number
  rest: string
}

interface SplitPost {
  /** What comes before the first block that has a note. */
  before: string
  /** Notes about the whole post, and those whose sentence the text no longer has. */
  whole: NoteOnPost[]
  stretches: Stretch[]
}

const charactersPerLine = 72
const voidTags = /^(br|hr|img|input|wbr)$/

/** Cuts rendered HTML so that each note can stand beside the very block that holds its sentence. */
export function splitAtNotes({ html, notes }: { html: string; notes: NoteOnPost[] }): SplitPost {
  const split: SplitPost = { before: '', whole: [], stretches: [] }
  const placed = new Set<string>()
  for (const block of topBlocks(html)) {
    const here = notes.filter(({ id }) => !placed.has(id) && block.includes(markId(id)))
    for (const { id } of here) placed.add(id)
    const current = split.stretches.at(-1)
    if (here.length > 0) {
      const at = Math.min(...here.map(({ id }) => block.indexOf(markId(id))))
      split.stretches.push({ html: block, notes: here, linesAbove: linesIn(block.slice(0, at)), rest: '' })
    } else if (current) current.rest += block
    else split.before += block
  }
  split.whole = notes.filter(({ id }) => !placed.has(id))
  return split
}

const markId = (noteId: string) => `id="mark-${noteId}"`

/** The outermost elements, in order. The input is what our own sanitiser wrote: well formed. */
function topBlocks(html: string): string[] {
  const blocks: string[] = []
  let depth = 0
  let begin = 0
  for (const tag of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/g)) {
    const [text, slash, name = ''] = tag
    const end = tag.index + text.length
    if (slash) depth -= 1
    else if (!voidTags.test(name)) depth += 1
    if (depth === 0) {
      blocks.push(html.slice(begin, end))
      begin = end
    }
  }
  return begin < html.length ? [...blocks, html.slice(begin)] : blocks
}

function linesIn(html: string): number {
  const lines = html.split(/<br\s*\/?>|<\/(?:p|li|h\d|blockquote)>/).map((line) => line.replace(/<[^>]*>?/g, '').length)
  const last = lines.pop() ?? 0
  return (
    lines.reduce((sum, length) => sum + Math.max(1, Math.ceil(length / charactersPerLine)), 0) +
    Math.floor(last / charactersPerLine)
  )
}
