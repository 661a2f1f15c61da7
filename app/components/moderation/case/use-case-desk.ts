import { useNavigate } from '@remix-run/react'
import { useEffect, useRef, useState, useSyncExternalStore, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { ownSentence, quoteField, readVerdictFields } from '../../../domain/moderation/decisions/verdict-fields.ts'
import { suggestReason } from '../../../domain/moderation/decisions/verdicts.ts'
import { decisionWords, verdictWords } from '../../../domain/moderation/words.ts'
import { decisions, verdicts, type Decision } from '../../../domain/vocabulary.ts'
import { fieldId } from '../../form/field.tsx'
import type { FormValues } from '../../form/form-failure.ts'
import { cannedField } from '../decision/canned-choice.tsx'
import { nextOpen, textOf, type CaseSentence } from './case-sentences.ts'
import { decisionKeys } from '../decision/decision-choices.tsx'
import { decisionFormId, deskPath } from '../desk-paths.ts'
import { sentenceId } from './judged-sentence.tsx'
import { isTypedIn, type Shortcut } from '../keys/shortcut-keys.ts'
import { pinKeys } from './sentence-passages.tsx'

const byId = (id: string) => document.getElementById(id)
const form = () => byId(decisionFormId) as HTMLFormElement | null
const field = (name: string) => byId(fieldId(name)) as HTMLInputElement | null

/** What the form holds now, as the server would read it. */
function readForm(): FormValues {
  const of = form()
  if (!of) return {}
  const data = new FormData(of)
  const strings = (all: FormDataEntryValue[]) => all.filter((value) => typeof value === 'string')
  return {
    ...Object.fromEntries([...data.keys()].map((name) => [name, strings(data.getAll(name)).at(-1) ?? ''])),
    passageIds: [...new Set(strings(data.getAll('passageIds')))],
  }
}

/** The reason follows the gravest verdict, until the moderator chooses one. */
function suggest(values: FormValues): FormValues {
  const select = field('reason')
  if (!select) return values
  const given = readVerdictFields(values).flatMap(({ verdict }) => verdicts.find((known) => known === verdict) ?? [])
  const decision = decisions.find((known) => known === values.decision)
  const reason = suggestReason(
    given.map((verdict) => ({ verdict })),
    decision,
  )
  select.value = reason ?? ''
  return { ...values, reason: reason ?? '' }
}

/**
 * The case's page where scripts run: which sentence is before the moderator, what the form holds, and the keys. The
 * fields stay the form's own; keys press them as a hand would.
 */
export function useCaseDesk(input: {
  /** All that stands inside it is listened to. */
  page: RefObject<HTMLElement>
  sentences: readonly CaseSentence[]
  initial: FormValues
  mayDecide: boolean
}) {
  const { sentences, mayDecide } = input
  const navigate = useNavigate()
  const scripted = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  )
  const [before, setBefore] = useState(sentences[0]?.number ?? 0)
  const [values, setValues] = useState(input.initial)
  const isReasonChosen = useRef(textOf(input.initial, 'reason') !== '')

  const sync = (target: EventTarget) => {
    if (target instanceof HTMLInputElement && target.name === 'passageIds') {
      // The same passage can stand beside several sentences.
      const same = document.querySelectorAll<HTMLInputElement>(`input[name=passageIds][value="${target.value}"]`)
      for (const box of same) box.checked = target.checked
    }
    if (target instanceof HTMLSelectElement && target.name === 'reason') isReasonChosen.current = target.value !== ''
    const now = readForm()
    setValues(isReasonChosen.current ? now : suggest(now))
  }
  // A browser may have kept what was typed before a reload.
  useEffect(() => setValues((given) => (form() ? readForm() : given)), [])

  const turnTo = (number: number) => {
    flushSync(() => setBefore(number))
    byId(sentenceId(number))?.focus()
  }
  const step = (by: 1 | -1) => {
    const at = sentences.findIndex(({ number }) => number === before)
    const to = sentences[Math.min(Math.max(at + by, 0), sentences.length - 1)]
    if (to) turnTo(to.number)
  }
  const judge = (index: number) => {
    const sentence = sentences.find(({ number }) => number === before)
    if (!sentence) return
    const radio = document.getElementsByName(sentence.field)[index]
    radio?.click()
    const next = nextOpen(sentences, before, readForm())
    if (next) turnTo(next.number)
    else field('decision')?.focus()
  }
  const decide = (decision: Decision) => {
    byId(`decision-${decision}`)?.click()
    const needed = { publish_with_note: 'noteText', return_to_author: 'message', hide: 'reason', remove: 'reason' }
    const name = decision === 'publish' ? null : needed[decision]
    const empty = name === null ? null : field(name)
    if (empty?.value === '') empty.focus()
    else form()?.querySelector<HTMLElement>('button.primary')?.focus()
  }
  const unfold = (id: string, inside: string) => {
    const details = byId(id)
    if (details instanceof HTMLDetailsElement) details.open = true
    byId(inside)?.focus()
  }
  const take = () => {
    const words = getSelection()?.toString().trim() ?? ''
    const own = field(quoteField(ownSentence))
    unfold('missed', fieldId(quoteField(ownSentence)))
    if (!own || words === '') return
    own.value = words
    own.dispatchEvent(new Event('input', { bubbles: true }))
  }
  const pin = (index: number) => {
    const boxes = byId(sentenceId(before))?.querySelectorAll<HTMLInputElement>('input[name=passageIds]')
    const details = boxes?.[index]?.closest('details')
    if (details) details.open = true
    boxes?.[index]?.click()
  }
  const lock = () => {
    const box = form()?.querySelector<HTMLElement>('[name=lockThread]')
    if (box) box.click()
    byId('unlock')?.focus()
  }
  const canned = () =>
    byId(cannedField(textOf(readForm(), 'decision') === 'publish_with_note' ? 'note' : 'message'))?.focus()

  const shortcuts: Shortcut[] = [
    { keys: 'j', words: 'Next sentence', run: () => step(1), repeats: true },
    { keys: 'k', words: 'Sentence before', run: () => step(-1), repeats: true },
    ...(mayDecide
      ? [
          ...verdicts.map((verdict, index) => ({
            keys: String(index + 1),
            words: `The sentence: ${verdictWords[verdict].toLowerCase()}`,
            run: () => judge(index),
          })),
          ...pinKeys.map((keys, index) => ({
            keys,
            words: index === 0 ? 'Pin the first passage beside the sentence' : `Pin passage ${index + 1}`,
            run: () => pin(index),
          })),
          { keys: '/', words: 'Search the article', run: () => unfold('passages', fieldId('q')) },
          { keys: 's', words: 'Judge the words that are selected in the post', run: take },
          ...decisions.map((decision) => ({
            keys: decisionKeys[decision],
            words: decisionWords[decision],
            run: () => decide(decision),
          })),
          { keys: 'i', words: 'Insert a text', run: canned },
          { keys: 'l', words: 'Lock the thread, or unlock it', run: lock },
          { keys: 'm', words: 'Move the thread', run: () => unfold('move', 'move-to') },
        ]
      : [{ keys: 'n', words: 'Next case', run: () => byId('next-case')?.click() }]),
    { keys: 'u', words: 'Back to the queue', run: () => navigate(deskPath) },
  ]

  const heard = {
    input: ({ target }: Event) => target && sync(target),
    keydown: (event: Event) => event instanceof KeyboardEvent && pressInField(event, before),
    // A mark in the text and a folded sentence are turned to by a click, what stands in a sentence by its focus.
    click: ({ target }: Event) => {
      const number = target instanceof Element && target.closest('mark, [data-view]')?.getAttribute('data-number')
      if (number) setBefore(Number(number))
    },
    focusin: ({ target }: Event) => {
      const number = target instanceof Element && target.closest('[data-view]')?.getAttribute('data-number')
      if (number) setBefore(Number(number))
    },
  }
  useListening(input.page, heard)
  return { scripted, before, values, take, shortcuts }
}

/** What works where one types, too: Ctrl and Enter send, Escape leaves the field. */
function pressInField(event: KeyboardEvent, before: number): void {
  const { target } = event
  if (!(target instanceof HTMLElement)) return
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault()
    const own = 'form' in target && target.form instanceof HTMLFormElement ? target.form : form()
    own?.requestSubmit(own.querySelector<HTMLButtonElement>('button.primary'))
  } else if (event.key === 'Escape' && isTypedIn(target)) {
    event.preventDefault()
    const place = form()?.contains(target) ? field('decision') : byId(sentenceId(before))
    ;(place ?? target).focus()
  }
}

/** Listens at one element for all that happens inside it. */
function useListening(element: RefObject<HTMLElement>, heard: Record<string, (event: Event) => unknown>): void {
  const latest = useRef(heard)
  useEffect(() => {
    latest.current = heard
  })
  useEffect(() => {
    const at = element.current
    const listen = (event: Event) => latest.current[event.type]?.(event)
    const types = Object.keys(latest.current)
    for (const type of types) at?.addEventListener(type, listen)
    return () => {
      for (const type of types) at?.removeEventListener(type, listen)
    }
  }, [element])
}
