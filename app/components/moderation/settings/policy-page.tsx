import { Form } from '@remix-run/react'
import { labelWords } from '../../../domain/moderation/words.ts'
import type { PolicyPage as Page } from '../../../domain/screening/policy-view.server.ts'
import { actionField, scoreField } from '../../../domain/screening/policy-fields.ts'
import {
  allowedActions,
  defaultPolicy,
  hasScore,
  highestMinScore,
  policyLabels,
  type Policy,
  type PolicyLabel,
} from '../../../domain/screening/policy.ts'
import { thresholds } from '../../../domain/screening/thresholds.ts'
import { standings, type Standing } from '../../../domain/vocabulary.ts'
import { ErrorSummary } from '../../form/error-summary.tsx'
import { InputField, SelectField } from '../../form/field.tsx'
import { keptValue, type FormFailure } from '../../form/form-failure.ts'
import { SubmitButton } from '../../form/submit-button.tsx'
import { DeskPage } from '../desk-page.tsx'
import { deskPolicyPath } from '../desk-paths.ts'
import { PolicyEffect, type Previewed } from './policy-effect.tsx'
import { PolicyHistory } from './policy-history.tsx'
import { PolicyReports } from './policy-reports.tsx'
import { actionWords, labelHints, scoreText, standingNames } from './policy-words.ts'
import styles from './policy-page.module.css'

interface Props {
  page: Page
  result: FormFailure | Previewed | undefined
}

/**
 * What happens with what screening finds, for administrators. Posts the whole table with `intent=preview` or, once
 * the effect was shown, `intent=save`.
 */
export function PolicyPage({ page, result }: Props) {
  const failure = result?.ok === false ? result : undefined
  return (
    <DeskPage place="policy">
      <h1 className={styles.title}>Policy</h1>
      <p className={styles.intro}>
        What happens when screening finds something in a post, by how well its author is known here. Of several findings
        the strictest counts. A score runs from 0 to 1 and says how sure screening is; what is found with a lower score
        than you set is let pass. Nothing is ever removed by screening alone.
      </p>
      <ErrorSummary failure={failure} />
      <Form method="post" action={`${deskPolicyPath}#effect`} noValidate>
        <input type="hidden" name="version" value={keptValue(result, 'version', page.version)} />
        {policyLabels.map((label) => (
          <LabelRows key={label} label={label} policy={page.policy} result={result} errors={failure?.errors ?? {}} />
        ))}
        <PolicyReports rows={page.policy.reports} />
        <div id="effect" className={styles.end}>
          <SubmitButton name="intent" value="preview" pending="Counting…" className={styles.look}>
            See the effect
          </SubmitButton>
          <div aria-live="polite">{result?.ok && <PolicyEffect previewed={result} />}</div>
        </div>
      </Form>
      <PolicyHistory lines={page.history} />
    </DeskPage>
  )
}

interface LabelRowsProps {
  label: PolicyLabel
  policy: Policy
  result: Props['result']
  errors: Record<string, string>
}

function LabelRows({ label, policy, result, errors }: LabelRowsProps) {
  return (
    <fieldset className={styles.label}>
      <legend>{labelWords[label]}</legend>
      <p className={styles.hint}>{labelHints[label]}</p>
      <div className={styles.rows}>
        {standings.map((standing) => {
          const row = policy.labels[label][standing]
          const [action, score] = [actionField(label, standing), scoreField(label, standing)]
          return (
            <div key={standing} className={styles.row}>
              <SelectField
                name={action}
                label={standingNames[standing]}
                hint={changedHint(label, standing, policy)}
                defaultValue={keptValue(result, action, row.action)}
                error={errors[action]}
              >
                {allowedActions[label].map((allowed) => (
                  <option key={allowed} value={allowed}>
                    {actionWords[allowed]}
                  </option>
                ))}
              </SelectField>
              {hasScore(label) && (
                <InputField
                  name={score}
                  label={
                    <>
                      from score<span className="visually-hidden">, {standingNames[standing]}</span>
                    </>
                  }
                  type="number"
                  inputMode="decimal"
                  min={thresholds[label]}
                  max={highestMinScore}
                  step={0.01}
                  defaultValue={keptValue(result, score, scoreText(row.minScore))}
                  error={errors[score]}
                />
              )}
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}

/** What Margin came with, where an administrator has chosen otherwise. */
function changedHint(label: PolicyLabel, standing: Standing, policy: Policy): string | undefined {
  const [row, came] = [policy.labels[label][standing], defaultPolicy.labels[label][standing]]
  if (row.action === came.action && row.minScore === came.minScore) return undefined
  return `Came as: ${actionWords[came.action]}${hasScore(label) ? `, from ${scoreText(came.minScore)}` : ''}`
}
