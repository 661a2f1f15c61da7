import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PeoplePage } from '../components/moderation/settings/people-page.tsx'
import { appointModerator, dismissModerator } from '../domain/accounts/appoint-moderator.server.ts'
import { viewPeople } from '../domain/accounts/people-view.server.ts'
import { roleInput } from '../domain/accounts/role-input.ts'
import { setRole } from '../domain/accounts/set-role.server.ts'
import { load } from '../http/load.server.ts'
import { submit } from '../http/submit.server.ts'

export const meta: MetaFunction = () => [{ title: 'People · Margin' }]

export function loader(args: LoaderFunctionArgs) {
  return load(args, () => viewPeople(args.context.ctx))
}

export function action(args: ActionFunctionArgs) {
  return submit(args, {
    schema: roleInput,
    limit: 'settings',
    run: async (input) => {
      const { ctx } = args.context
      if (input.intent === 'role') await setRole(ctx, input)
      else if (input.intent === 'appoint')
        await appointModerator(ctx, { handle: input.who, articleSlug: input.article })
      else await dismissModerator(ctx, { memberId: input.memberId, articleId: input.articleId })
      return redirect('/moderation/people')
    },
  })
}

export default function People() {
  return <PeoplePage page={useLoaderData<typeof loader>()} result={useActionData<typeof action>()} />
}
