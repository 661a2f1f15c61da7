/** Line ends, control characters and broken characters as the database wants them. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/(?![\n\t])\p{Cc}|\p{Co}|\ufeff/gu, '')
    .normalize('NFC')
}

/** The same on one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim()
}

/** What tells people of one file apart when it gives only their names. */
export function nameKey(name: string): string {
  return cleanLine(name).toLowerCase()
}
