import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { MemberNotes } from '../components/moderation/discussion/member-notes.tsx'
import { CasePartPage } from '../components/moderation/case/case-part-page.tsx'
import { viewDiscussedCase } from '../domain/moderation/discussion/case-beside-view.server.ts'
import { writeMemberNote } from '../domain/moderation/discussion/write-member-note.server.ts'
import { memberNoteForm } from '../domain/moderation/discussion/discussion-input.ts'
import { load } from '../http/load.server.ts'
import { routeId } from '../http/route-id.ts'
import { submit } from '../http/submit.server.ts'

export const meta: MetaFunction = () => [{ title: 'Notes about a member · Margin' }]

export function loader(args: LoaderFunctionArgs) {
  return load(args, async () => ({
    beside: await viewDiscussedCase(args.context.ctx, { caseId: routeId(args.params.id) }),
    now: args.context.ctx.now,
  }))
}

export function action(args: ActionFunctionArgs) {
  const caseId = routeId(args.params.id)
  return submit(args, {
    schema: memberNoteForm,
    limit: 'decide',
    run: async ({ memberId, memberNote }) => {
      await writeMemberNote(args.context.ctx, { memberId, text: memberNote })
      return redirect(`/moderation/cases/${caseId}#notes`)
    },
  })
}

export default function CaseNotes() {
  const page = useLoaderData<typeof loader>()
  return (
    <CasePartPage caseId={page.beside.caseId} title={`The post by ${page.beside.author.displayName}`}>
      <MemberNotes {...page} result={useActionData<typeof action>()} />
    </CasePartPage>
  )
}
