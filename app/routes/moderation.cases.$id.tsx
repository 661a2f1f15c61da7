import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, type ShouldRevalidateFunctionArgs } from '@remix-run/react'
import { CasePage } from '../components/moderation/case-page.tsx'
import { viewCase } from '../domain/moderation/case-view.server.ts'
import { decideCase } from '../domain/moderation/decide-case.server.ts'
import { decisionInput } from '../domain/moderation/decision-input.ts'
import { sanctionBesideDecision } from '../domain/moderation/sanction-input.ts'
import { load } from '../http/load.server.ts'
import { routeId } from '../http/route-id.ts'
import { submit } from '../http/submit.server.ts'

export const meta: MetaFunction = () => [{ title: 'Case · Margin' }]

export function loader(args: LoaderFunctionArgs) {
  return load(args, async () => ({
    page: await viewCase(args.context.ctx, { caseId: routeId(args.params.id) }),
    now: args.context.ctx.now,
  }))
}

export function action(args: ActionFunctionArgs) {
  const caseId = routeId(args.params.id)
  return submit(args, {
    schema: decisionInput.and(sanctionBesideDecision),
    limit: 'decide',
    lists: ['passageIds'],
    fixed: { caseId },
    run: async (input) => {
      await decideCase(args.context.ctx, input)
      return redirect(`/moderation/cases/${caseId}`)
    },
  })
}

/** A stale decision shows what happened meanwhile, so the page is read anew after it too. */
export function shouldRevalidate({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return actionStatus === 409 || defaultShouldRevalidate
}

export default function Case() {
  return <CasePage {...useLoaderData<typeof loader>()} result={useActionData<typeof action>()} />
}
