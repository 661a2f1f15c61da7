import type { ClaimView } from '../../../domain/moderation/claims/claim.ts'
import { useLiveClaim } from './use-live-desk.ts'
import styles from './claim-mark.module.css'

interface Props {
  caseId: string
  claim: ClaimView | null
  /** When `claim` was read. */
  at: Date
}

/** In a line of the queue: who has this case. It comes and goes by itself. */
export function ClaimMark(props: Props) {
  const claim = useLiveClaim(props)
  if (!claim) return null
  return <span className={styles.mark}>{claim.mine ? 'You have it' : `${claim.name} has it`}</span>
}
