/** A stretch of a comment; `handle` is whom it mentions. */
export interface CommentPart {
  text: string
  handle: string | null
}

/** An @ that no word or address stands before, and a name as `member_handle_form` has it. */
const mention = /(?<![\p{L}\p{N}@._-])@([A-Za-z0-9][A-Za-z0-9_.-]{1,28}[A-Za-z0-9])/gu

/** The names that stand in a text behind an @, in small letters, each once. */
export function namedHandles(text: string): string[] {
  return [...new Set([...text.matchAll(mention)].map(([, handle]) => handle!.toLowerCase()))]
}

/** The text in pieces, cut where one of `handles` is mentioned. Names that are not among them stay text. */
export function splitAtMentions(text: string, handles: readonly string[]): CommentPart[] {
  const known = new Set(handles.map((handle) => handle.toLowerCase()))
  const parts: CommentPart[] = []
  let from = 0
  for (const found of text.matchAll(mention)) {
    const handle = found[1]!.toLowerCase()
    if (!known.has(handle)) continue
    parts.push({ text: text.slice(from, found.index), handle: null }, { text: found[0], handle })
    from = found.index + found[0].length
  }
  return [...parts, { text: text.slice(from), handle: null }].filter((part) => part.text !== '')
}
