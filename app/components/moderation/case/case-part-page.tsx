import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { casePath } from '../desk-paths.ts'
import { DeskPage } from '../desk-page.tsx'

/** One part of a case on a page of its own, where a form without JavaScript comes back to with what was typed. */
export function CasePartPage({ caseId, title, children }: { caseId: string; title: string; children: ReactNode }) {
  return (
    <DeskPage place="case">
      <h1>{title}</h1>
      <p>
        <Link to={casePath(caseId)}>To the case</Link>
      </p>
      {children}
    </DeskPage>
  )
}
