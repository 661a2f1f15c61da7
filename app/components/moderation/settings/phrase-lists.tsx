import { Form } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import type { PhraseLine } from '../../../domain/moderation/settings/phrases-view.server.ts'
import { phraseLists, type PhraseListName } from '../../../domain/vocabulary.ts'
import { ErrorSummary } from '../../form/error-summary.tsx'
import { InputField, SelectField } from '../../form/field.tsx'
import { keptValue, type FormFailure } from '../../form/form-failure.ts'
import { SubmitButton } from '../../form/submit-button.tsx'
import { Time } from '../../form/time.tsx'
import { DeskPage } from '../desk-page.tsx'
import { deskPhrasesPath } from '../desk-paths.ts'
import { TakeOut } from './kept-line.tsx'
import listPage from './list-page.module.css'
import styles from './phrase-lists.module.css'

interface Props {
  phrases: PhraseLine[]
  result: FormFailure | undefined
}

const listWords: Record<PhraseListName, { name: string; effect: string; empty: string }> = {
  block: {
    name: 'Block',
    effect: 'A post with one of these is refused when it is sent. The writer is told which words, and can change them.',
    empty: 'No phrase blocks a post.',
  },
  hold: {
    name: 'Hold',
    effect: 'A post with one of these waits for a moderator. Until then only its author and moderators see it.',
    empty: 'No phrase holds a post.',
  },
  watch: {
    name: 'Watch',
    effect: 'A post with one of these is published at once, and also laid before a moderator.',
    empty: 'No phrase is watched.',
  },
}

/**
 * The three lists of phrases, for administrators. Posts `intent=add` with `list`, `phrase` and
 * `note`, or `intent=remove` with `phraseId`.
 */
export function PhraseLists({ phrases, result }: Props) {
  return (
    <DeskPage place="phrases">
      <h1 className={listPage.title}>Phrases</h1>
      <p className={listPage.intro}>
        Words that screening looks for in every new or changed post. Capitals make no difference, and a phrase is found
        only as whole words.
      </p>
      <ErrorSummary failure={result} />
      <AddPhrase failure={result} count={phrases.length} />
      <div className={styles.lists}>
        {phraseLists.map((list) => (
          <PhraseList key={list} list={list} phrases={phrases.filter((phrase) => phrase.list === list)} />
        ))}
      </div>
    </DeskPage>
  )
}

function AddPhrase({ failure, count }: { failure: FormFailure | undefined; count: number }) {
  const errors = failure?.errors ?? {}
  const form = useRef<HTMLFormElement>(null)
  const countBefore = useRef(count)
  useEffect(() => {
    // One more phrase: the form is free for the next.
    if (count > countBefore.current) form.current?.reset()
    countBefore.current = count
  }, [count])
  return (
    <section className={listPage.change} aria-labelledby="add-phrase">
      <h2 id="add-phrase">Add a phrase</h2>
      <Form method="post" noValidate ref={form}>
        <div className={styles.fields}>
          <InputField
            name="phrase"
            label="Phrase"
            maxLength={100}
            autoComplete="off"
            defaultValue={keptValue(failure, 'phrase')}
            error={errors.phrase}
          />
          <SelectField name="list" label="List" defaultValue={keptValue(failure, 'list', 'hold')} error={errors.list}>
            {phraseLists.map((list) => (
              <option key={list} value={list}>
                {listWords[list].name}
              </option>
            ))}
          </SelectField>
        </div>
        <InputField
          name="note"
          label="Why it is listed"
          optional
          hint="For your colleagues: they read it beside the post."
          maxLength={300}
          autoComplete="off"
          defaultValue={keptValue(failure, 'note')}
          error={errors.note}
        />
        <SubmitButton name="intent" value="add" pending="Adding…">
          Add the phrase
        </SubmitButton>
      </Form>
    </section>
  )
}

function PhraseList({ list, phrases }: { list: PhraseListName; phrases: PhraseLine[] }) {
  const { name, effect, empty } = listWords[list]
  return (
    <section aria-labelledby={`list-${list}`} className={styles.list}>
      <h2 id={`list-${list}`}>{name}</h2>
      <p className={styles.effect}>{effect}</p>
      {phrases.length === 0 ? (
        <p className={styles.empty}>{empty}</p>
      ) : (
        <ul role="list">
          {phrases.map((phrase) => (
            <li key={phrase.id} className={styles.phrase}>
              <div>
                <b>{phrase.phrase}</b>
                {phrase.note && <p>{phrase.note}</p>}
                <p className={styles.origin}>
                  {phrase.author ?? 'Came with Margin'} · <Time at={phrase.createdAt} />
                </p>
              </div>
              <TakeOut name={`“${phrase.phrase}”`} path={deskPhrasesPath} field="phraseId" id={phrase.id} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
