/** A post in a line: its title, or how it begins. */
export function beginningOf(revision: { title: string | null; markdown: string } | null, length = 120): string {
  const text = revision?.title ?? revision?.markdown ?? ''
  return text.length > length ? `${text.slice(0, length)}…` : text
}
