const link = /(?:https?:\/\/|www\.)[^\s<>()]+|[\w.+-]+@[\w-]+\.[\w.-]+/gi

/** The same text, each address blanked out: words in a link are nobody's claim, and offsets stay. */
export function withoutLinks(text: string): string {
  return text.replace(link, (address) => ' '.repeat(address.length))
}

/**
 * Ranges between double quotation marks that hold someone else's words: three words or more, on one line. A post
 * that is little else than a quotation puts it forward as its own, so then there are none.
 */
export function inlineQuotes(text: string): [number, number][] {
  const ranges: [number, number][] = []
  for (const match of text.matchAll(/“[^“”\n]{8,600}”|(?<![\p{L}\p{N}])"[^"\n]{8,600}"/gu)) {
    if (match[0].trim().split(/\s+/).length >= 3) ranges.push([match.index, match.index + match[0].length])
  }
  const quoted = ranges.reduce((sum, [from, to]) => sum + (to - from), 0)
  return quoted > text.trim().length * 0.75 ? [] : ranges
}
