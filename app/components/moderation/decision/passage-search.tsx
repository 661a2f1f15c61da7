import type { CasePage } from '../../../domain/moderation/case/case-page.ts'
import type { FormValues } from '../../form/form-failure.ts'
import { pinnedIn, textOf } from '../case/case-sentences.ts'
import { DecisionField } from './decision-field.tsx'
import { decisionFormId } from '../desk-paths.ts'
import { findPassages } from './find-passages.ts'
import { Pin } from './pin.tsx'
import styles from '../case/case-details.module.css'

interface Props {
  passages: CasePage['passages']
  values: FormValues
  /** With scripts the list follows what is typed; without them a button asks for it, and nothing typed is lost. */
  scripted: boolean
}

/** The article's passages, to find and pin one that the engine did not bring. */
export function PassageSearch({ passages, values, scripted }: Props) {
  if (passages.length === 0) return null
  const query = textOf(values, 'q')
  const pinned = pinnedIn(values)
  const found = findPassages(passages, query)
  const open = query !== '' || (!scripted && passages.some(({ passageId }) => pinned.includes(passageId)))
  return (
    <details id="passages" className={styles.details} open={open || undefined}>
      <summary>
        Search the article · {passages.length} {scripted ? 'passages' : 'other passages'}{' '}
        {scripted && <kbd aria-hidden="true">/</kbd>}
      </summary>
      <div className={styles.find}>
        <DecisionField name="q" label="Words in the passage" error={undefined}>
          {(described) => (
            <input
              {...described}
              form={decisionFormId}
              type="search"
              maxLength={100}
              autoComplete="off"
              defaultValue={query}
              onKeyDown={(event) => {
                // The list is filtered already; the form's first button would be pressed.
                if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault()
              }}
            />
          )}
        </DecisionField>
        {!scripted && (
          <button type="submit" form={decisionFormId} name="intent" value="search">
            Search
          </button>
        )}
      </div>
      <p className={styles.none} role="status">
        {query && (found.size === 1 ? '1 passage' : `${found.size} passages`)}
      </p>
      <ol role="list" className={styles.list}>
        {passages.map((passage, index) => (
          <li key={passage.passageId} hidden={!found.has(passage.passageId)}>
            {passage.heading !== passages[index - 1]?.heading && <p className={styles.heading}>{passage.heading}</p>}
            <p className={styles.words}>{passage.text}</p>
            <Pin passage={passage} pinned={pinned} />
          </li>
        ))}
      </ol>
    </details>
  )
}
