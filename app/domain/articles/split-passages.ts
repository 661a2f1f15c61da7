import type { Token, Tokens } from 'marked'
import { plainText, readArticle, renderBlocks } from '../posts/render-markdown.ts'
import type { PassageKind } from '../vocabulary.ts'

/** A passage that has no anchor yet. */
export interface PassageDraft {
  kind: PassageKind
  /** Index of the section that it belongs to; null for a section. */
  section: number | null
  /** The section's heading, as plain text. */
  heading: string
  level: number
  /**
   * A section: its heading. A paragraph: its block, which may be a table, a quote or code. An item: what
   * stands inside its `<li>`.
   */
  html: string
  /** An item's number in a numbered list; null for everything else. */
  ordinal: number | null
  /** A section: all that stands below its heading until the next. */
  text: string
}

export const leadHeading = 'Summary'

/**
 * An article as passages in reading order: one for each heading, and below it one for each paragraph
 * and each item of a list. What stands before the first heading is a section too.
 */
export function splitPassages(markdown: string): PassageDraft[] {
  const drafts: PassageDraft[] = []
  let section = -1
  const begin = (draft: Pick<PassageDraft, 'heading' | 'level' | 'html'>) => {
    section = drafts.push({ kind: 'section', section: null, text: '', ordinal: null, ...draft }) - 1
  }
  for (const token of readArticle(markdown)) {
    if (token.type === 'heading') {
      const html = renderBlocks([{ ...token, depth: Math.max(2, (token as Tokens.Heading).depth) }])
      begin({
        heading: plainText(html).replace(/\s+/g, ' '),
        level: Math.max(2, (token as Tokens.Heading).depth),
        html,
      })
      continue
    }
    for (const part of partsOf(token)) {
      if (section < 0) begin({ heading: leadHeading, level: 2, html: '' })
      const { heading, level } = drafts[section]!
      drafts.push({ ...part, section, heading, level })
      drafts[section]!.text += (drafts[section]!.text && '\n') + part.text
    }
  }
  return drafts
}

function partsOf(token: Token): Pick<PassageDraft, 'kind' | 'html' | 'ordinal' | 'text'>[] {
  const parts =
    token.type === 'list'
      ? (token as Tokens.List).items.map((item, index) => ({
          kind: 'item' as const,
          html: renderItem(token as Tokens.List, item),
          ordinal: (token as Tokens.List).ordered ? Number((token as Tokens.List).start || 1) + index : null,
        }))
      : [{ kind: 'paragraph' as const, html: renderBlocks([token]), ordinal: null }]
  return parts.map((part) => ({ ...part, text: plainText(part.html) })).filter(({ text }) => text)
}

function renderItem(list: Tokens.List, item: Tokens.ListItem): string {
  return renderBlocks([{ ...list, items: [item] }])
    .replace(/^<[uo]l[^>]*>\s*<li>/, '')
    .replace(/<\/li>\s*<\/[uo]l>$/, '')
    .trim()
}

/** What introduces an article where there is no room for it: the first sentences of its first paragraph. */
export function summaryOf(drafts: PassageDraft[], longest = 280): string {
  const text = drafts.find(({ kind }) => kind !== 'section')?.text.replace(/\s+/g, ' ') ?? ''
  const sentences = text.match(/.+?[.!?](?=\s|$)\s*/g) ?? [text]
  let summary = ''
  for (const sentence of sentences) {
    if (summary && summary.length + sentence.trim().length > longest) break
    summary += sentence
  }
  return (summary || text).trim()
}
