/** The one text that screening reads and that a finding's offsets count: title, blank line, Markdown. */
export function screenedText(revision: { title?: string | null; markdown: string }): string {
  return revision.title ? `${revision.title}\n\n${revision.markdown}` : revision.markdown
}
