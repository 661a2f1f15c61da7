import type { RefusalCode } from '../../domain/refusal.ts'

/** What a form gets back when nothing was done: why, beside which field, and all that was typed. */
export interface FormFailure {
  code: RefusalCode
  message: string
  errors: Record<string, string>
  values: Record<string, string | string[]>
}

/** What stands in a field: what was typed before it was refused, else what it began with. */
export function keptValue(failure: FormFailure | undefined, name: string, initial = ''): string {
  const kept = failure?.values[name]
  return typeof kept === 'string' ? kept : initial
}
