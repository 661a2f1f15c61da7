import { useFetcher } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import type { FormFailure } from '../../form/form-failure.ts'

/**
 * A form that adds a line to a list on the page and then stands empty again, its first field ready for the next one.
 * `mine` counts the reader's own lines, so that somebody else's line never empties what is being typed. Without
 * JavaScript the form is sent to its own page, which passes on as `result` what that got back.
 */
export function useAdded(mine: number, result: FormFailure | undefined) {
  const fetcher = useFetcher<FormFailure>()
  const form = useRef<HTMLFormElement>(null)
  const before = useRef(mine)
  useEffect(() => {
    if (mine > before.current) {
      form.current?.reset()
      form.current?.querySelector<HTMLElement>('textarea, select')?.focus({ preventScroll: true })
    }
    before.current = mine
  }, [mine])
  return { Form: fetcher.Form, form, failure: fetcher.data ?? result, sending: fetcher.state !== 'idle' }
}
