import { Form } from '@remix-run/react'
import type { CaseLane } from '../../../domain/vocabulary.ts'
import { SubmitButton } from '../../form/submit-button.tsx'
import { nextCasePath } from '../desk-paths.ts'

interface Props {
  /** Only of this lane. */
  lane?: CaseLane
  /** The case that is put aside for it. */
  after?: string
  className?: string
}

/** Opens the first case that nobody has. */
export function NextCase({ lane, after, className = 'primary' }: Props) {
  return (
    <Form method="post" action={nextCasePath}>
      {lane && <input type="hidden" name="lane" value={lane} />}
      {after && <input type="hidden" name="after" value={after} />}
      <SubmitButton pending="Looking…" className={className}>
        Next case
      </SubmitButton>
    </Form>
  )
}
