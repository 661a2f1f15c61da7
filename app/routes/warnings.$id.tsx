import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { acknowledgeWarning } from '../domain/moderation/sanctions/acknowledge-warning.server.ts'
import { routeId } from '../http/route-id.ts'
import { safePath } from '../http/safe-path.ts'
import { submit } from '../http/submit.server.ts'

/** The warning itself stands above every page; its address leads to where all of them are told. */
export function loader() {
  return redirect('/settings#account')
}

export function action(args: ActionFunctionArgs) {
  const sanctionId = routeId(args.params.id)
  return submit(args, {
    schema: z.object({ returnTo: z.string().default('/settings#account') }),
    limit: 'settings',
    run: async ({ returnTo }) => {
      await acknowledgeWarning(args.context.ctx, { sanctionId })
      return redirect(safePath(returnTo))
    },
  })
}
