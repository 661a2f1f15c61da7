import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { UpholdPage } from '../components/moderation/appeals/uphold-page.tsx'
import { upholdInput } from '../domain/moderation/appeals/appeal-input.ts'
import { viewCase } from '../domain/moderation/case/case-view.server.ts'
import { upholdDecision } from '../domain/moderation/appeals/uphold-decision.server.ts'
import { load } from '../http/load.server.ts'
import { routeId } from '../http/route-id.ts'
import { submit } from '../http/submit.server.ts'

export const meta: MetaFunction = () => [{ title: 'Let a decision stand · Margin' }]

export function loader(args: LoaderFunctionArgs) {
  return load(args, () => viewCase(args.context.ctx, { caseId: routeId(args.params.id) }))
}

export function action(args: ActionFunctionArgs) {
  const caseId = routeId(args.params.id)
  return submit(args, {
    schema: upholdInput,
    limit: 'decide',
    fixed: { caseId },
    run: async (input) => {
      await upholdDecision(args.context.ctx, input)
      return redirect(`/moderation/cases/${caseId}`)
    },
  })
}

export default function Uphold() {
  return <UpholdPage page={useLoaderData<typeof loader>()} result={useActionData<typeof action>()} />
}
