import { Link } from '@remix-run/react'
import type { CaseClaim } from '../../../domain/moderation/claims/claim.ts'
import { ErrorSummary } from '../../form/error-summary.tsx'
import { keptValue, type FormFailure } from '../../form/form-failure.ts'
import { HandOverForm, TakeOverForm } from './claim-forms.tsx'
import { casePath } from '../desk-paths.ts'
import { DeskPage } from '../desk-page.tsx'

interface Props {
  state: CaseClaim
  result: FormFailure | undefined
}

/** Taking a case over and handing it over, for browsers without JavaScript; what was typed for it is kept. */
export function ClaimPage({ state, result }: Props) {
  const { caseId, claim, mayHold, others } = state
  const intent = keptValue(result, 'intent')
  const handing = intent === 'hand_over' || (intent === '' && (!claim || claim.mine))
  return (
    <DeskPage place="case">
      <h1>{handing ? 'Hand the case over' : 'Take the case over'}</h1>
      <ErrorSummary failure={result} />
      <p>
        {!claim && 'Nobody has this case. '}
        {claim && (claim.mine ? 'You have this case. ' : `${claim.name} has this case. `)}
        <Link to={casePath(caseId)}>Back to the case</Link>
      </p>
      {!mayHold && <p>You cannot decide this case, so you can neither take it over nor hand it over.</p>}
      {mayHold && handing && <HandOverForm caseId={caseId} others={others} result={result} />}
      {mayHold && !handing && <TakeOverForm caseId={caseId} result={result} />}
    </DeskPage>
  )
}
