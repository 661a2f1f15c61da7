import type { ActionFunctionArgs } from '@remix-run/node'
import { presenceForms } from '../domain/moderation/claims/claim.ts'
import { keepClaim } from '../domain/moderation/claims/keep-claim.server.ts'
import { releaseClaim } from '../domain/moderation/claims/release-claim.server.ts'
import { routeId } from '../http/route-id.ts'
import { submit } from '../http/submit.server.ts'

/** For the page's script alone: it tells that somebody works on the case, and that they leave it. */
export async function action(args: ActionFunctionArgs) {
  const { ctx } = args.context
  const caseId = routeId(args.params.id)
  const answer = await submit(args, {
    schema: presenceForms,
    limit: 'claim',
    run: async (input) => {
      if (input.intent === 'keep') return Response.json(await keepClaim(ctx, { caseId }))
      await releaseClaim(ctx, { caseId, seenAt: input.seenAt })
      return new Response(null, { status: 204 })
    },
  })
  return answer instanceof Response ? answer : Response.json(answer.data, answer.init ?? undefined)
}
