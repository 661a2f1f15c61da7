import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CaseDiscussion } from '../components/moderation/discussion/case-discussion.tsx'
import { CasePartPage } from '../components/moderation/case/case-part-page.tsx'
import { viewDiscussedCase } from '../domain/moderation/discussion/case-beside-view.server.ts'
import { commentOnCase } from '../domain/moderation/discussion/comment-on-case.server.ts'
import { commentForm } from '../domain/moderation/discussion/discussion-input.ts'
import { load } from '../http/load.server.ts'
import { routeId } from '../http/route-id.ts'
import { submit } from '../http/submit.server.ts'

export const meta: MetaFunction = () => [{ title: 'Discussion of a case · Margin' }]

export function loader(args: LoaderFunctionArgs) {
  return load(args, async () => ({
    beside: await viewDiscussedCase(args.context.ctx, { caseId: routeId(args.params.id) }),
    now: args.context.ctx.now,
  }))
}

export function action(args: ActionFunctionArgs) {
  const caseId = routeId(args.params.id)
  return submit(args, {
    schema: commentForm,
    limit: 'decide',
    run: async ({ comment }) => {
      await commentOnCase(args.context.ctx, { caseId, text: comment })
      return redirect(`/moderation/cases/${caseId}#discussion`)
    },
  })
}

export default function CaseComments() {
  const page = useLoaderData<typeof loader>()
  return (
    <CasePartPage caseId={page.beside.caseId} title={`The post by ${page.beside.author.displayName}`}>
      <CaseDiscussion {...page} result={useActionData<typeof action>()} />
    </CasePartPage>
  )
}
