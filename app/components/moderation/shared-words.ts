import { wordKey } from '../../domain/screening/text/words.ts'

/** A stretch of the sentence; `shared` when passages beside it have the same words. */
export interface SentencePart {
  text: string
  shared: boolean
}

/**
 * Marks in a flagged sentence the words that stand in `<em>` in the passages beside it, so that the
 * eye finds them on both sides. `passages` is the passages' HTML.
 */
export function markSharedWords(quote: string, passages: readonly string[]): SentencePart[] {
  const emphasised = passages.flatMap((html) => [...html.matchAll(/<em>(.*?)<\/em>/gs)].map((found) => found[1] ?? ''))
  const shared = new Set(emphasised.flatMap((html) => words(html.replace(/<[^>]*>|&#?\w+;/g, ' '))).map(wordKey))
  const parts: SentencePart[] = []
  for (const text of quote.split(/([\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*)/u)) {
    if (!text) continue
    const isShared = shared.has(wordKey(text))
    const last = parts.at(-1)
    const beforeLast = parts.at(-2)
    if (isShared && beforeLast?.shared && last?.text === ' ') {
      beforeLast.text += ` ${text}`
      parts.pop()
    } else if (last?.shared === isShared) last.text += text
    else parts.push({ text, shared: isShared })
  }
  return parts
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu) ?? []
}
