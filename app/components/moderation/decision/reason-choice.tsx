import { decisionReasonWords } from '../../../domain/moderation/words.ts'
import type { DecisionReason } from '../../../domain/vocabulary.ts'
import { DecisionField } from './decision-field.tsx'

const reasonsAgainst: DecisionReason[] = [
  'unsupported_claim',
  'contradicts_article',
  'dangerous_advice',
  'private_data',
  'abuse',
  'spam',
  'off_topic',
]
const reasonsFor: DecisionReason[] = ['own_experience', 'question', 'no_problem']

interface Props {
  chosen: string
  error: string | undefined
  scripted: boolean
}

/** Why it is decided so: the gravest verdict says it, unless another is chosen. */
export function ReasonChoice({ chosen, error, scripted }: Props) {
  return (
    <DecisionField
      name="reason"
      label="Reason"
      hint={
        scripted
          ? 'The gravest verdict suggests it. Told to the author; said in the thread when a post is removed.'
          : 'Left empty, the gravest verdict gives it. Told to the author; said in the thread when a post is removed.'
      }
      error={error}
    >
      {(described) => (
        <select {...described} defaultValue={chosen}>
          <option value="">{scripted ? 'No reason' : 'As the verdicts say'}</option>
          <ReasonGroup label="What is wrong with it" reasons={reasonsAgainst} />
          <ReasonGroup label="What speaks for it: never to hide or remove" reasons={reasonsFor} />
        </select>
      )}
    </DecisionField>
  )
}

function ReasonGroup({ label, reasons }: { label: string; reasons: DecisionReason[] }) {
  return (
    <optgroup label={label}>
      {reasons.map((reason) => (
        <option key={reason} value={reason}>
          {decisionReasonWords[reason]}
        </option>
      ))}
    </optgroup>
  )
}
