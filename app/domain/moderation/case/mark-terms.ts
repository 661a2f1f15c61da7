/** `text` as HTML with every whole word of `terms` in `<em>`. */
export function markTerms(text: string, terms: string[]): string {
  const wanted = [...new Set(terms)].filter(Boolean).sort((a, b) => b.length - a.length)
  if (wanted.length === 0) return escapeHtml(text)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${wanted.map(escapePattern).join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  return text
    .split(pattern)
    .map((piece, index) => (index % 2 === 1 ? `<em>${escapeHtml(piece)}</em>` : escapeHtml(piece)))
    .join('')
}

function escapePattern(term: string): string {
  return term.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
