import type { CannedTextUse, DecisionReason } from '../../vocabulary.ts'

/** A text that moderators start from. */
export interface CannedText {
  id: string
  use: CannedTextUse
  /** The reason that it is for; null for any. */
  reason: DecisionReason | null
  title: string
  text: string
}
