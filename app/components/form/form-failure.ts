import type { RefusalCode } from '../../domain/refusal.ts'

export type FormValues = Record<string, string | string[]>

/** What a form gets back when nothing was done: why, beside which field, and all that was typed. */
export interface FormFailure {
  ok: false
  code: RefusalCode
  message: string
  errors: Record<string, string>
  values: FormValues
  /** Where it was sent, when the page that it came from has another address. */
  sentTo?: string
}

/** What stands in a field: what was typed when the form came back, else what it began with. */
export function keptValue(result: { values?: FormValues } | undefined, name: string, initial = ''): string {
  const kept = result?.values?.[name]
  return typeof kept === 'string' ? kept : initial
}
