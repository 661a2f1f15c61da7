import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AppealPage } from '../components/appeal/appeal-page.tsx'
import { appealDecision } from '../domain/moderation/appeals/appeal-decision.server.ts'
import { appealInput } from '../domain/moderation/appeals/appeal-input.ts'
import { viewAppeal } from '../domain/moderation/appeals/appeal-view.server.ts'
import { load } from '../http/load.server.ts'
import { routeId } from '../http/route-id.ts'
import { submit } from '../http/submit.server.ts'

export const meta: MetaFunction = () => [{ title: 'Appeal · Margin' }]

export function loader(args: LoaderFunctionArgs) {
  return load(args, () => viewAppeal(args.context.ctx, { eventId: routeId(args.params.id) }))
}

export function action(args: ActionFunctionArgs) {
  const eventId = routeId(args.params.id)
  return submit(args, {
    schema: appealInput,
    limit: 'report',
    fixed: { eventId },
    run: async (input) => {
      await appealDecision(args.context.ctx, input)
      // The same page then says where the appeal stands.
      return redirect(`/events/${eventId}/appeal`)
    },
  })
}

export default function Appeal() {
  return <AppealPage page={useLoaderData<typeof loader>()} result={useActionData<typeof action>()} />
}
