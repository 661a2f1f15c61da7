import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CaseOpinions } from '../components/moderation/discussion/case-opinions.tsx'
import { CasePartPage } from '../components/moderation/case/case-part-page.tsx'
import { viewDiscussedCase } from '../domain/moderation/discussion/case-beside-view.server.ts'
import { askOpinion } from '../domain/moderation/discussion/ask-opinion.server.ts'
import { askOpinionForm } from '../domain/moderation/discussion/discussion-input.ts'
import { load } from '../http/load.server.ts'
import { routeId } from '../http/route-id.ts'
import { submit } from '../http/submit.server.ts'

export const meta: MetaFunction = () => [{ title: 'Opinions on a case · Margin' }]

export function loader(args: LoaderFunctionArgs) {
  return load(args, async () => ({
    beside: await viewDiscussedCase(args.context.ctx, { caseId: routeId(args.params.id) }),
    now: args.context.ctx.now,
  }))
}

export function action(args: ActionFunctionArgs) {
  const caseId = routeId(args.params.id)
  return submit(args, {
    schema: askOpinionForm,
    limit: 'report',
    run: async ({ clinicianHandle, askAbout: findingId, question }) => {
      await askOpinion(args.context.ctx, { caseId, findingId, clinicianHandle, question })
      return redirect(`/moderation/cases/${caseId}#opinions`)
    },
  })
}

export default function CaseOpinionsPage() {
  const page = useLoaderData<typeof loader>()
  return (
    <CasePartPage caseId={page.beside.caseId} title={`The post by ${page.beside.author.displayName}`}>
      <CaseOpinions {...page} result={useActionData<typeof action>()} />
    </CasePartPage>
  )
}
