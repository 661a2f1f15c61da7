/**
 * A sentence's normal form: small letters without accents, marks or Markdown, numbers as "0", single spaces. Sentences
 * that differ in nothing else count as the same. At most 400 characters.
 */
export function sentenceKey(sentence: string): string {
  return sentence
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\d+/g, '0')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 400)
}
