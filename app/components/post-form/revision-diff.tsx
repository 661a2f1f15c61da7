import type { DiffPart } from '../../domain/moderation/case/case-page.ts'

/** Two texts in one: words that came in are underlined, words that went are struck through; both are said as well. */
export function RevisionDiff({ parts }: { parts: DiffPart[] }) {
  return parts.map(({ kind, text }, index) => {
    if (kind === 'same') return <span key={index}>{text}</span>
    const Changed = kind === 'added' ? 'ins' : 'del'
    return (
      <Changed key={index}>
        <span className="visually-hidden">{kind === 'added' ? ' [added: ' : ' [taken out: '}</span>
        {text}
        <span className="visually-hidden">] </span>
      </Changed>
    )
  })
}
