import { Link } from '@remix-run/react'
import type { CasePage } from '../../../domain/moderation/case/case-page.ts'
import type { FormFailure } from '../../form/form-failure.ts'
import { sanctionPath } from '../desk-paths.ts'
import { SanctionFields } from './sanction-fields.tsx'
import { SanctionForm } from './sanction-form.tsx'
import { SanctionHistory } from './sanction-history.tsx'
import styles from './sanction-form.module.css'

/** On the case's page: what has followed for its author so far, and what may follow now. */
export function CaseConsequences({ page, mayDecide }: { page: CasePage; mayDecide: boolean }) {
  const { consequences } = page
  const { caseId, barred, notNow, isAsked, history } = consequences
  return (
    <section id="consequences" className={styles.section} aria-labelledby="consequences-title">
      <h2 id="consequences-title">Consequences for {page.author.displayName}</h2>
      <SanctionHistory caseId={caseId} history={history} mayLift={barred === null} failure={undefined} />
      {isAsked && <SanctionForm consequences={consequences} failure={undefined} />}
      {!isAsked && !mayDecide && (
        <details>
          <summary>Impose a consequence</summary>
          <SanctionForm consequences={consequences} failure={undefined} />
        </details>
      )}
      {mayDecide && barred === null && (
        <p className={styles.quiet}>
          Give one with your decision
          {notNow === null && (
            <>
              , or <Link to={sanctionPath(caseId)}>by itself</Link>
            </>
          )}
          .
        </p>
      )}
    </section>
  )
}

/** Inside the decision's form: what follows for the author besides. */
export function SanctionBesideDecision({ page, failure }: { page: CasePage; failure: FormFailure | undefined }) {
  const { barred, secondFromDays } = page.consequences
  if (barred !== null) return null
  const isChosen = Object.keys(failure?.errors ?? {}).some((name) => name.startsWith('sanction'))
  return (
    <details className={styles.section} open={isChosen || Boolean(failure?.values.sanctionKind)}>
      <summary>A consequence for the author as well</summary>
      <SanctionFields failure={failure} nothing={{ value: '', words: 'None' }} secondFromDays={secondFromDays} />
    </details>
  )
}
