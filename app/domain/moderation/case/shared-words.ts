import { nearTerms, termsOf } from '../../screening/evidence/terms.ts'

/** A stretch of the sentence; `shared` when passages beside it speak of the same. */
export interface SentencePart {
  text: string
  shared: boolean
}

/**
 * Marks in a flagged sentence the terms that stand in `<em>` in the passages beside it, in these or
 * other words ("WBC" for "white cells"), so that the eye finds them on both sides. `passages` is
 * the passages' HTML.
 */
export function markSharedWords(quote: string, passages: readonly string[]): SentencePart[] {
  const emphasised = passages.flatMap((html) => [...html.matchAll(/<em>(.*?)<\/em>/gs)].map((found) => found[1] ?? ''))
  const named = new Set(emphasised.flatMap((html) => termsOf(plainText(html))).map(({ id }) => id))
  const isShared = (id: string) => named.has(id) || nearTerms(id).some((near) => named.has(near))
  const parts: SentencePart[] = []
  const add = (text: string, shared: boolean) => {
    if (text) parts.push({ text, shared })
  }
  let end = 0
  for (const term of termsOf(quote)) {
    if (!isShared(term.id) || term.end <= end) continue
    const last = parts.at(-1)
    if (last?.shared && quote.slice(end, term.start) === ' ') last.text += quote.slice(end, term.end)
    else {
      add(quote.slice(end, term.start), false)
      add(quote.slice(term.start, term.end), true)
    }
    end = term.end
  }
  add(quote.slice(end), false)
  return parts
}

function plainText(html: string): string {
  return html.replace(/<[^>]*>|&#?\w+;/g, ' ')
}
