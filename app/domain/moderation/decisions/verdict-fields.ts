/* How the desk's form names its verdicts: one field for each flagged sentence, two for each other sentence. */

const ofFinding = 'verdict-'
const ofQuote = 'quote-verdict-'
const quote = 'quote-'

export const verdictField = (findingId: string) => `${ofFinding}${findingId}`
/** `key` tells the sentences apart that the engine did not flag. */
export const quoteField = (key: string) => `${quote}${key}`
export const quoteVerdictField = (key: string) => `${ofQuote}${key}`

/** The sentence that the moderator writes down themselves. */
export const ownSentence = 'own'

/** A verdict as the form has it, not checked yet, and the field that it stands in. */
export interface FieldVerdict {
  field: string
  verdict: unknown
  findingId?: string
  quote?: unknown
}

/** The verdicts among a form's fields; blank ones count as not given. */
export function readVerdictFields(fields: Record<string, unknown>): FieldVerdict[] {
  return Object.entries(fields).flatMap(([field, verdict]): FieldVerdict[] => {
    if (field.startsWith(ofFinding))
      return verdict ? [{ field, verdict, findingId: field.slice(ofFinding.length) }] : []
    if (!field.startsWith(ofQuote)) return []
    return verdict ? [{ field, verdict, quote: fields[quoteField(field.slice(ofQuote.length))] }] : []
  })
}
