/**
 * A text's normal form: small letters without accents, marks or Markdown, numbers as "0", single spaces. Texts that
 * differ in nothing else count as the same.
 */
export function normalText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\d+/g, '0')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A sentence's normal form, at most 400 characters. */
export function sentenceKey(sentence: string): string {
  return normalText(sentence).slice(0, 400)
}
