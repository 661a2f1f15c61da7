import { Form } from '@remix-run/react'
import { useRef, type ReactNode } from 'react'
import type { AskedFirst as Asked } from '../../domain/posts/asked-first.ts'
import { maxTitle } from '../../domain/posts/post-limits.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import { InputField, TextField } from '../form/field.tsx'
import { keptValue, type FormFailure, type FormValues } from '../form/form-failure.ts'
import forms from '../form/form-page.module.css'
import { SubmitButton } from '../form/submit-button.tsx'
import { asItIs, AskedFirst, hideAnd } from './asked-first.tsx'
import { MarkdownHelp } from './markdown-help.tsx'
import { Preview } from './preview.tsx'
import { TellingFields } from './telling-fields.tsx'
import { useDraft } from './use-draft.ts'

/** What the action gave back: why it was refused, how the post would look, or what is asked before it is sent. */
export type PostFormResult =
  | FormFailure
  | { ok: true; preview: { title: string | null; html: string }; asked?: undefined; values: FormValues }
  | { ok: true; asked: Asked; preview?: undefined; values: FormValues }
  | undefined

interface PostFormProps {
  result: PostFormResult
  /** Names the draft: which post, or which kind of post on which article. */
  draftKey: string
  /** What goes along unseen. */
  hidden: Record<string, string | string[]>
  withTitle: boolean
  label: string
  hint: ReactNode
  initial?: { title: string; markdown: string; ownExperience: boolean; sourceUrl: string }
  send: string
}

const empty = { title: '', markdown: '', ownExperience: false, sourceUrl: '' }

export function PostForm({ result, draftKey, hidden, withTitle, label, hint, initial = empty, send }: PostFormProps) {
  const form = useRef<HTMLFormElement>(null)
  useDraft({ key: draftKey, form, given: initial, cameBack: result !== undefined })
  const failure = result?.ok === false ? result : undefined
  const asked = result?.ok ? result.asked : undefined
  const askedAbout = asked?.askedAbout ?? keptValue(result, 'askedAbout')
  const hidesPrivate = asked !== undefined && asked.privateThings.length > 0
  return (
    <>
      {result?.ok && result.preview && <Preview preview={result.preview} />}
      {asked && <AskedFirst asked={asked} send={send} />}
      <Form method="post" ref={form} className={forms.form} noValidate>
        <ErrorSummary failure={failure} />
        {Object.entries(hidden).flatMap(([name, value]) =>
          [value].flat().map((each) => <input key={`${name} ${each}`} type="hidden" name={name} value={each} />),
        )}
        {askedAbout && <input type="hidden" name="askedAbout" value={askedAbout} />}
        {withTitle && (
          <InputField
            name="title"
            label="Your question in one line"
            hint="So that others with the same question can find it."
            error={failure?.errors.title}
            defaultValue={keptValue(result, 'title', initial.title)}
            maxLength={maxTitle}
            autoComplete="off"
          />
        )}
        <TextField
          name="markdown"
          label={label}
          hint={hint}
          error={failure?.errors.markdown}
          defaultValue={keptValue(result, 'markdown', initial.markdown)}
          rows={9}
        />
        <MarkdownHelp />
        {(askedAbout !== '' || initial.ownExperience || initial.sourceUrl !== '') && (
          <TellingFields result={result} error={failure?.errors.sourceUrl} initial={initial} />
        )}
        <div className={forms.actions}>
          {hidesPrivate && (
            <SubmitButton name="intent" value="hide" pending="Sending …">
              {hideAnd(send)}
            </SubmitButton>
          )}
          <SubmitButton name="intent" value="post" pending="Sending …" className={hidesPrivate ? '' : 'primary'}>
            {hidesPrivate ? asItIs(send) : send}
          </SubmitButton>
          <SubmitButton name="intent" value="preview" pending="Preparing …" className="">
            Preview
          </SubmitButton>
        </div>
      </Form>
    </>
  )
}
