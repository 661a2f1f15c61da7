import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, type ShouldRevalidateFunctionArgs } from '@remix-run/react'
import { CasePage } from '../components/moderation/case/case-page.tsx'
import { viewCase } from '../domain/moderation/case/case-view.server.ts'
import { claimCase } from '../domain/moderation/claims/claim-case.server.ts'
import { viewCaseClaim } from '../domain/moderation/claims/claims-view.server.ts'
import { decideCase } from '../domain/moderation/decisions/decide-case.server.ts'
import { caseForm } from '../domain/moderation/decisions/decision-input.ts'
import { isOpening } from '../http/is-opening.ts'
import { load } from '../http/load.server.ts'
import { routeId } from '../http/route-id.ts'
import { submit } from '../http/submit.server.ts'

export const meta: MetaFunction = () => [{ title: 'Case · Margin' }]

/** Opening a case claims it, also without JavaScript; fetching it ahead does not. */
export function loader(args: LoaderFunctionArgs) {
  const { ctx } = args.context
  const caseId = routeId(args.params.id)
  return load(args, async () => {
    if (isOpening(args.request)) await claimCase(ctx, { caseId })
    return { page: await viewCase(ctx, { caseId }), claim: await viewCaseClaim(ctx, { caseId }), now: ctx.now }
  })
}

export function action(args: ActionFunctionArgs) {
  const caseId = routeId(args.params.id)
  return submit(args, {
    schema: caseForm,
    limit: 'decide',
    lists: ['passageIds'],
    fixed: { caseId },
    run: async (input, values) => {
      // A preview, a text to insert, a search: the page makes them of what comes back, and nothing is decided.
      if (!input) return { ok: true as const, values }
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
  const { page, claim, now } = useLoaderData<typeof loader>()
  return <CasePage key={page.caseId} page={page} claim={claim} now={now} result={useActionData<typeof action>()} />
}
