import type { CaseBeside as Beside } from '../../../domain/moderation/discussion/case-beside.ts'
import { CaseDiscussion } from './case-discussion.tsx'
import { CaseOpinions } from './case-opinions.tsx'
import { EarlierRulings } from '../case/earlier-rulings.tsx'
import { MemberNotes } from './member-notes.tsx'

/** What moderators know and say beside a case: notes about its author, earlier rulings, opinions, their discussion. */
export function CaseBeside({ beside, now }: { beside: Beside; now: Date }) {
  return (
    <>
      <MemberNotes beside={beside} now={now} />
      <EarlierRulings beside={beside} />
      <CaseOpinions beside={beside} now={now} />
      <CaseDiscussion beside={beside} now={now} />
    </>
  )
}
