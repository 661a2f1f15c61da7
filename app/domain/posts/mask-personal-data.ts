/** What stands in place of what a rule found; `rules/personal-data-rules.ts` has the ids. */
const masked: Record<string, string> = {
  email: 'e-mail address',
  phone: 'phone number',
  address: 'address',
  'birth-date': 'date of birth',
  'card-number': 'card number',
  'bank-account': 'account number',
  'health-number': 'record number',
  'named-person-illness': 'name',
}

/** In plain words, what a personal-data rule found. */
export function privateThing(rule: string): string {
  return masked[rule] ?? 'private detail'
}

interface PrivateSpan {
  start: number
  end: number
  rule: string
}

/**
 * The text with each span replaced by what it was, such as “[phone number removed]”. Offsets count
 * UTF-16 units of `text`; of spans that overlap, the first names the whole.
 */
export function maskPersonalData(text: string, findings: readonly PrivateSpan[]): string {
  let out = ''
  let from = 0
  for (const { start, end, rule } of merged(findings, text.length)) {
    // Brackets before these would become a link, or its definition, and not be seen.
    const apart = /^[([:]/.test(text.slice(end)) ? ' ' : ''
    out += `${text.slice(from, start)}[${privateThing(rule)} removed]${apart}`
    from = end
  }
  return out + text.slice(from)
}

function merged(findings: readonly PrivateSpan[], length: number): PrivateSpan[] {
  const spans: PrivateSpan[] = []
  for (const { start, end, rule } of [...findings].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const span = { start: Math.max(0, start), end: Math.min(length, end), rule }
    const last = spans.at(-1)
    if (span.end <= span.start) continue
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end)
    else spans.push(span)
  }
  return spans
}
