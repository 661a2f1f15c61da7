import type { Token, Tokens } from 'marked'
import { plainText, postReader, readable } from './render-markdown.ts'

/** A UTF-16 unit that readers see, and the range of the Markdown that it comes from. */
export interface ShownCharacter {
  character: string
  start: number
  end: number
}

const asWords = 1
const asCode = 2
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|\w{1,31});/iy

/**
 * What a post's Markdown shows once it is rendered, in order and without white space: the words of a
 * link but not its target, the items of a list but not its dashes.
 */
export function shownCharacters(markdown: string): ShownCharacter[] {
  const clean = readable(markdown)
  const shown = new Uint8Array(clean.length)
  markLeaves(postReader.lexer(clean), { text: clean, shown, from: 0, to: clean.length })
  const offsets = offsetsOf(clean, markdown)
  const result: ShownCharacter[] = []
  let index = 0
  while (index < clean.length) {
    const source = shown[index] === asWords ? entityAt(clean, index) : clean[index]!
    const words = source.length > 1 ? plainText(source) : source
    const range = { start: offsets[index]!, end: offsets[index + source.length - 1]! + 1 }
    if (shown[index]) result.push(...words.split('').map((character) => ({ character, ...range })))
    index += source.length
  }
  return result.filter(({ character }) => character.trim())
}

function entityAt(text: string, index: number): string {
  entity.lastIndex = index
  return entity.exec(text)?.[0] ?? text[index]!
}

interface Window {
  text: string
  shown: Uint8Array
  from: number
  to: number
}

/**
 * Marks where the leaves of the token tree stand and says where it ended. A token's raw text is
 * searched for inside its parent and after its elder sibling; one whose lines a quote or a list has
 * indented is not there as a whole, so its leaves are searched for one by one.
 */
function markLeaves(tokens: Token[], window: Window): number {
  let from = window.from
  for (const token of tokens) {
    const at = window.text.indexOf(token.raw, from)
    const found = at >= 0 && at + token.raw.length <= window.to
    const inside = found ? { ...window, from: at, to: at + token.raw.length } : { ...window, from }
    const reached = markToken(token, inside)
    from = found ? inside.to : reached
  }
  return from
}

function markToken(token: Token, window: Window): number {
  const children = 'tokens' in token ? token.tokens : undefined
  switch (token.type) {
    case 'list':
      return markLeaves(token.items as Token[], window)
    case 'table':
      return markLeaves(cellsOf(token as Tokens.Table), window)
    case 'code':
    case 'codespan':
      return markLines(token.text as string, asCode, window)
    case 'escape':
    case 'image':
      return markLines(token.text as string, asWords, window)
    case 'checkbox':
      return markLines(token.raw, asWords, window)
    case 'text':
      return children ? markLeaves(children, window) : markLines(token.raw, asWords, window)
    default:
      return markLeaves(children ?? [], window)
  }
}

function cellsOf({ header, rows }: Tokens.Table): Token[] {
  return [header, ...rows].flat().flatMap((cell) => cell.tokens)
}

function markLines(text: string, how: number, window: Window): number {
  let from = window.from
  for (const line of text.split('\n').map((each) => each.trim())) {
    const at = line ? window.text.indexOf(line, from) : -1
    if (at < 0 || at + line.length > window.to) continue
    window.shown.fill(how, at, at + line.length)
    from = at + line.length
  }
  return from
}

/** Where each character of `part` stands in `whole`, from which `readable` took some out. */
function offsetsOf(part: string, whole: string): number[] {
  let at = -1
  return part.split('').map((character) => {
    do at += 1
    while (at < whole.length && whole[at] !== character && !(character === '\n' && whole[at] === '\r'))
    return at
  })
}
