import { Link } from '@remix-run/react'
import type { Consequences } from '../../../domain/moderation/sanctions/consequences-view.server.ts'
import { ErrorSummary } from '../../form/error-summary.tsx'
import type { FormFailure } from '../../form/form-failure.ts'
import { casePath } from '../desk-paths.ts'
import { DeskPage } from '../desk-page.tsx'
import { HearSanctionAppeal } from '../appeals/hear-sanction-appeal.tsx'
import { SanctionForm } from './sanction-form.tsx'
import { SanctionHistory } from './sanction-history.tsx'
import styles from './sanction-form.module.css'

interface Props {
  consequences: Consequences
  result: FormFailure | undefined
}

/** The consequences for one member on a page of their own, where the form also comes back to when it was refused. */
export function SanctionPage({ consequences, result }: Props) {
  const { caseId, member, history, barred } = consequences
  const intent = result?.values.intent
  const isWaiting = consequences.appeal?.waits === true
  return (
    <DeskPage place="case">
      <h1>Consequences for {member.displayName}</h1>
      <p>
        <Link to={casePath(caseId)}>Back to the case</Link>
      </p>
      <ErrorSummary failure={result} />
      <HearSanctionAppeal
        consequences={consequences}
        mayHear={consequences.mayHear}
        failure={intent === 'hear' ? result : undefined}
      />
      {!isWaiting && (
        <div className={styles.section}>
          <SanctionForm consequences={consequences} failure={intent === 'impose' ? result : undefined} />
        </div>
      )}
      <section className={styles.section} aria-labelledby="history-title">
        <h2 id="history-title">So far</h2>
        <SanctionHistory
          caseId={caseId}
          history={history}
          mayLift={barred === null}
          failure={intent === 'lift' ? result : undefined}
        />
      </section>
    </DeskPage>
  )
}
