import { useFetchers } from '@remix-run/react'
import { useState } from 'react'
import type { CaseClaim as State, ClaimView } from '../../../domain/moderation/claims/claim.ts'
import { keptValue, type FormFailure } from '../../form/form-failure.ts'
import { HandOverForm, LeaveForm, TakeOverForm } from './claim-forms.tsx'
import { casePath, claimPath, decisionFormId } from '../desk-paths.ts'
import { NextCase } from '../queue/next-case.tsx'
import { ReasonField } from './reason-field.tsx'
import { useKnownCase, useLiveClaim } from './use-live-desk.ts'
import { usePresence } from './use-presence.ts'
import { waitingWords } from '../waiting-time.ts'
import styles from './case-claim.module.css'

interface Props {
  state: State
  /** What the decision form got back when nothing was decided. */
  result: FormFailure | undefined
}

/** Who has the case, as it changes; and how to hand it over, take it over, leave it, or go on to the next. */
export function CaseClaim({ state, result }: Props) {
  const { caseId, status, mayHold, others, at } = state
  const claim = useLiveClaim(state)
  usePresence({ caseId, claim, mayHold })
  const wasMine = useWasMine(caseId, claim?.mine ?? false)
  const isOthers = claim !== null && !claim.mine
  // The news that the case was left can come before the answer to leaving it, which a form that is gone would not follow.
  const passesOn = useFetchers().some(({ formAction }) => formAction === claimPath(caseId))
  const mine = claim?.mine === true || passesOn
  const refused = result?.code === 'stale' && isOthers
  return (
    <section className={styles.claim} aria-label="Who has this case" data-claim={sideOf(claim)}>
      <div className={styles.line}>
        <div role="status" className={styles.words}>
          {status === 'open' && <WhoHasIt claim={claim} now={at} mayHold={mayHold} wasMine={wasMine} />}
          <ChangedMeanwhile state={state} />
        </div>
        {mine && <LeaveForm caseId={caseId} />}
        {status === 'open' && <NextCase after={caseId} className="" />}
      </div>
      {mine && (
        <details>
          <summary>Hand it over</summary>
          <HandOverForm caseId={caseId} others={others} />
        </details>
      )}
      {isOthers && mayHold && !refused && (
        <details>
          <summary>Take it over</summary>
          <TakeOverForm caseId={caseId} />
        </details>
      )}
      {refused && (
        <ReasonField
          id="decide-take-over"
          name="takeOverReason"
          form={decisionFormId}
          label="Why you take it over"
          hint={`Send your decision again with this filled in: then the case is yours and decided. ${claim.name} is told at once.`}
          error={result.errors.takeOverReason}
          initial={keptValue(result, 'takeOverReason')}
        />
      )}
    </section>
  )
}

function sideOf(claim: ClaimView | null): 'mine' | 'others' | 'free' {
  if (!claim) return 'free'
  return claim.mine ? 'mine' : 'others'
}

/** Whether the case was this moderator's at some time since they opened it. */
function useWasMine(caseId: string, mine: boolean): boolean {
  const [held, setHeld] = useState(mine ? caseId : '')
  if (mine && held !== caseId) setHeld(caseId)
  return held === caseId
}

interface WhoProps {
  claim: ClaimView | null
  now: Date
  mayHold: boolean
  wasMine: boolean
}

function WhoHasIt({ claim, now, mayHold, wasMine }: WhoProps) {
  if (!claim) {
    if (!mayHold) return <p>Nobody has this case.</p>
    return (
      <p>{wasMine ? 'You do not have this case any more. Go on, and it is yours again.' : 'Nobody has this case.'}</p>
    )
  }
  if (claim.mine) {
    return (
      <p>
        <b>You have this case.</b>
        {claim.passedOn?.kind === 'handed_over' && ` ${claim.passedOn.by} handed it over: “${claim.passedOn.reason}”`}
      </p>
    )
  }
  const { name, passedOn } = claim
  const reason = passedOn && ` “${passedOn.reason}”`
  if (wasMine) {
    return (
      <p className={styles.lost}>
        <b>{passedOn?.kind === 'handed_over' ? `${name} has this case now.` : `${name} has taken this over.`}</b>
        {reason} What you have typed stays here; it is not sent.
      </p>
    )
  }
  return (
    <p>
      <b>{name} has this case</b>, since {waitingWords(claim.since, now)}.{reason}
    </p>
  )
}

/** Something happened to the case that this page does not show; showing it would take away what is being typed. */
function ChangedMeanwhile({ state }: { state: State }) {
  const known = useKnownCase(state.caseId)
  if (!known?.status || known.at <= state.at) return null
  const words =
    known.status === state.status
      ? known.revisionId !== state.revisionId && 'The author has changed the text meanwhile.'
      : {
          open: 'This case is open again.',
          returned: 'This was returned to its author meanwhile.',
          closed: 'This case was closed meanwhile.',
        }[known.status]
  if (!words) return null
  return (
    <p>
      <b>{words}</b> <a href={casePath(state.caseId)}>Show it as it is now</a>
    </p>
  )
}
