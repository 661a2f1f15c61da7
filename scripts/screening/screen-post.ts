import { indexPassages } from '../../app/domain/screening/evidence/bear-on.ts'
import { screen } from '../../app/domain/screening/screen.ts'
import type { Screening, ScreeningInput } from '../../app/domain/screening/types.ts'

type Article = ScreeningInput['article']

/** What the embedding makes of a text and its article. */
export type Vectors = Required<Pick<ScreeningInput, 'vectors' | 'passageVectors'>>

/**
 * Screens texts as an established member's posts below `article`, without phrase lists; with the embedding's
 * vectors, where it is on.
 */
export function screenerFor(article: Article): (text: string, vectors?: Vectors) => Screening {
  const index = indexPassages(article.passages)
  const given = {
    imported: false,
    article,
    phrases: [],
    author: { standing: 'established', publishedPosts: 10 },
  } as const
  return (text, vectors) => screen({ ...given, phrases: [], text, ...vectors }, index)
}

/** What one line of the output says of a post. */
export function resultOf(id: string | number, { outcome, findings }: Screening) {
  return {
    id,
    outcome,
    findings: findings.map(({ label, score, start, end, quote, rule, explanation, passages }) => ({
      label,
      score,
      start,
      end,
      quote,
      rule,
      explanation,
      passages: passages.map(({ anchor, heading, score: bearing }) => ({ anchor, heading, score: bearing })),
    })),
  }
}

/** The same for people. */
export function explained(id: string | number, { outcome, reasons, findings }: Screening): string {
  const lines = [`${id}: ${outcome}`, ...reasons.map((reason) => `  ${reason}`)]
  for (const { label, score, quote, rule, explanation, passages } of findings) {
    lines.push(
      `  ${label.replaceAll('_', ' ')}, ${score >= 0.75 ? 'likely' : 'possible'} (${score.toFixed(2)}, ${rule})`,
      `    “${quote.replace(/\s+/g, ' ')}”`,
      `    ${explanation}`,
    )
    if (passages.length > 0) lines.push('    Passages that bear on this:')
    for (const { anchor, heading, terms } of passages) {
      lines.push(`      ${heading} (#${anchor})${terms.length > 0 ? `: ${terms.join(', ')}` : ''}`)
    }
  }
  if (findings.length === 0) lines.push('  Nothing was found.')
  return lines.join('\n') + '\n'
}
