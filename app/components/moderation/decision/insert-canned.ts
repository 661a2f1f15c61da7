import type { CannedText } from '../../../domain/moderation/settings/canned-text.ts'
import type { FormValues } from '../../form/form-failure.ts'
import { cannedField, insertedInto, withCanned } from './canned-choice.tsx'
import { textOf, type CaseResult } from '../case/case-sentences.ts'

/** What the form begins with: what it came back with, and the text that was asked for in its field. */
export function insertCanned(result: CaseResult | undefined, texts: readonly CannedText[]): FormValues {
  const values = result?.values ?? {}
  const use = (['note', 'message'] as const).find((known) => values.intent === `insert-${known}`)
  const chosen = use && texts.find(({ id }) => id === textOf(values, cannedField(use)))
  if (!use || !chosen) return values
  const field = insertedInto[use]
  return { ...values, [field]: withCanned(textOf(values, field), chosen.text) }
}
