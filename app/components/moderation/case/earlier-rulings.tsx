import { Link } from '@remix-run/react'
import type { CaseBeside } from '../../../domain/moderation/discussion/case-beside.ts'
import type { SentenceRulings } from '../../../domain/moderation/case/sentence-rulings.ts'
import { verdictWords } from '../../../domain/moderation/words.ts'
import { Time } from '../../form/time.tsx'
import { casePath } from '../desk-paths.ts'
import { decidedWords } from '../desk-words.ts'
import styles from '../discussion/beside.module.css'

/** What moderators said before of the sentences of this case, and of sentences like them. */
export function EarlierRulings({ beside: { sentences, rulings } }: { beside: CaseBeside }) {
  const known = sentences.flatMap(({ id, quote }) => {
    const found = rulings[id]
    return found ? [{ id, quote, found }] : []
  })
  if (known.length === 0) return null
  return (
    <section className={styles.section} aria-labelledby="rulings">
      <h2 id="rulings">Earlier rulings</h2>
      <ul role="list" className={styles.lines}>
        {known.map(({ id, quote, found }) => (
          <li key={id}>
            <blockquote>{quote}</blockquote>
            <p>{tallySentence(found)}</p>
            <details>
              <summary>
                {found.rulings.length === 1 ? 'Show it' : `Show ${found.rulings.length}`}
                <span className="visually-hidden"> for “{quote}”</span>
              </summary>
              <Rulings rulings={found.rulings} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Rulings({ rulings }: Pick<SentenceRulings, 'rulings'>) {
  return (
    <ol role="list" className={styles.lines}>
      {rulings.map((ruling) => (
        <li key={`${ruling.caseId} ${ruling.quote}`}>
          <p>
            <b>{verdictWords[ruling.verdict]}</b>{' '}
            <span className={styles.quiet}>
              · {decidedWords[ruling.decision].toLowerCase()} · <Time at={ruling.at} /> ·{' '}
              <Link to={casePath(ruling.caseId)}>that case</Link>
            </span>
          </p>
          {!ruling.same && <p>“{ruling.quote}”</p>}
        </li>
      ))}
    </ol>
  )
}

/** "3 of 4 rulings on this sentence: unsupported claim." */
function tallySentence({ tally: { verdict, count, of, same } }: SentenceRulings): string {
  const said = verdictWords[verdict].toLowerCase()
  if (of === 1) return `One ruling on ${same ? 'this sentence' : 'a sentence like it'}: ${said}.`
  const share = count === of ? `All ${of}` : `${count} of ${of}`
  return `${share} rulings on ${same ? 'this sentence' : 'sentences like it'}: ${said}.`
}
