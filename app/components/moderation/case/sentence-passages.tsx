import type { BesidePassage, CaseFinding } from '../../../domain/moderation/case/case-page.ts'
import { passagePath } from '../../paths.ts'
import { Pin } from '../decision/pin.tsx'
import styles from './sentence-passages.module.css'

/** Where each passage is pinned, and which ones are. */
export interface PinPlaces {
  pinned: readonly string[]
  /** The sentence beside which a passage is pinned; null where it can be pinned beside every one. */
  places: ReadonlyMap<string, number> | null
}

interface Props {
  finding: CaseFinding
  article: { slug: string; version: number }
  /** Null when there is nothing to decide. */
  places: PinPlaces | null
  /** Whether letters pin them. */
  withKeys: boolean
}

/** As many as one reads at a glance; the rest is folded. */
const atFirst = 3
/** What pins the first passages of the sentence that is before one. */
export const pinKeys = ['a', 'b', 'c', 'd', 'e']

/** The passages that bear on a sentence, the one that bears most first. */
export function SentencePassages(props: Props) {
  const { number, passages } = props.finding
  if (passages.length === 0) return null
  const more = passages.slice(atFirst)
  return (
    <div role="group" className={styles.passages} aria-labelledby={`passages-${number}`}>
      <h3 id={`passages-${number}`}>
        Passages that bear on sentence {number}
        <span className={styles.version}> · article version {props.article.version}</span>
      </h3>
      <PassageList {...props} passages={passages.slice(0, atFirst)} from={0} />
      {more.length > 0 && (
        <details className={styles.more} open={more.some(({ passageId }) => props.places?.pinned.includes(passageId))}>
          <summary>{more.length} more</summary>
          <PassageList {...props} passages={more} from={atFirst} />
        </details>
      )}
    </div>
  )
}

function PassageList({
  finding,
  article,
  places,
  withKeys,
  passages,
  from,
}: Props & { passages: BesidePassage[]; from: number }) {
  return (
    <ul role="list">
      {passages.map((passage, index) => {
        const beside = places?.places?.get(passage.passageId) ?? finding.number
        return (
          <li key={passage.passageId} id={placeOf(finding.number, passage)} className={styles.passage}>
            <p className={styles.heading}>
              <a href={passagePath(article.slug, passage.anchor)} target="_blank" rel="noopener">
                {passage.heading}
                <span className="visually-hidden"> (in the article, in a new tab)</span>
              </a>
            </p>
            <div className={styles.words} dangerouslySetInnerHTML={{ __html: passage.html }} />
            {places && beside === finding.number && (
              <Pin passage={passage} pinned={places.pinned} hotkey={withKeys ? pinKeys[from + index] : undefined} />
            )}
            {places && beside !== finding.number && (
              <p className={styles.elsewhere}>
                To pin it, choose it <a href={`#${placeOf(beside, passage)}`}>beside sentence {beside}</a>
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}

const placeOf = (sentence: number, passage: BesidePassage) => `passage-${sentence}-${passage.anchor}`
