import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ClaimPage } from '../components/moderation/claims/claim-page.tsx'
import { claimForms } from '../domain/moderation/claims/claim.ts'
import { viewCaseClaim } from '../domain/moderation/claims/claims-view.server.ts'
import { handOverCase } from '../domain/moderation/claims/hand-over-case.server.ts'
import { releaseClaim } from '../domain/moderation/claims/release-claim.server.ts'
import { takeOverCase } from '../domain/moderation/claims/take-over-case.server.ts'
import { load } from '../http/load.server.ts'
import { routeId } from '../http/route-id.ts'
import { submit } from '../http/submit.server.ts'

export const meta: MetaFunction = () => [{ title: 'Who has this case · Margin' }]

export function loader(args: LoaderFunctionArgs) {
  return load(args, () => viewCaseClaim(args.context.ctx, { caseId: routeId(args.params.id) }))
}

export function action(args: ActionFunctionArgs) {
  const { ctx } = args.context
  const caseId = routeId(args.params.id)
  return submit(args, {
    schema: claimForms,
    limit: 'claim',
    run: async (input) => {
      if (input.intent === 'take_over') {
        await takeOverCase(ctx, { caseId, reason: input.reason })
        return redirect(`/moderation/cases/${caseId}`)
      }
      if (input.intent === 'hand_over') await handOverCase(ctx, { caseId, toId: input.toId, reason: input.reason })
      else await releaseClaim(ctx, { caseId })
      return redirect('/moderation')
    },
  })
}

export default function Claim() {
  return <ClaimPage state={useLoaderData<typeof loader>()} result={useActionData<typeof action>()} />
}
