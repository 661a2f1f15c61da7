import { useLocation, useNavigation } from '@remix-run/react'
import { useEffect, type RefObject } from 'react'
import { draftToRestore, forgetDraft, keepDraft, readDraft } from './drafts.ts'

interface DraftInput {
  /** Which text it is: one draft for each. */
  key: string
  form: RefObject<HTMLFormElement>
  /** The text as the server has it, before anything is typed. */
  given: { title: string; markdown: string }
  /** The form came back with what was typed; that is the newest there is. */
  cameBack: boolean
}

/**
 * Keeps what is typed, puts it back after a reload, and forgets it once it was sent: a form that was
 * accepted leads to another page. Does nothing without JavaScript.
 */
export function useDraft({ key, form, given, cameBack }: DraftInput): void {
  const navigation = useNavigation()
  const { pathname } = useLocation()
  const { title, markdown } = given

  useEffect(() => {
    const element = form.current
    if (!element) return
    const fields = fieldsOf(element)
    const keep = () =>
      keepDraft(window.sessionStorage, key, {
        title: fields.title?.value ?? '',
        markdown: fields.markdown?.value ?? '',
        began: markdown,
      })
    const draft = draftToRestore(readDraft(window.sessionStorage, key), { title, markdown })
    if (cameBack) keep()
    else if (draft) {
      if (fields.title) fields.title.value = draft.title
      if (fields.markdown) fields.markdown.value = draft.markdown
    }
    element.addEventListener('input', keep)
    return () => element.removeEventListener('input', keep)
  }, [key, form, title, markdown, cameBack])

  const { state, formAction, location } = navigation
  const sent = state === 'loading' && formAction?.split('?')[0] === pathname && location.pathname !== pathname
  useEffect(() => {
    if (sent) forgetDraft(window.sessionStorage, key)
  }, [sent, key])
}

function fieldsOf(form: HTMLFormElement) {
  const named = (name: string) => {
    const field = form.elements.namedItem(name)
    return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field : null
  }
  return { title: named('title'), markdown: named('markdown') }
}
