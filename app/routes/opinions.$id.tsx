import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { OpinionPage } from '../components/opinion/opinion-page.tsx'
import { opinionForm } from '../domain/moderation/discussion/discussion-input.ts'
import { giveOpinion } from '../domain/moderation/discussion/give-opinion.server.ts'
import { viewOpinion } from '../domain/moderation/discussion/opinion-view.server.ts'
import { load } from '../http/load.server.ts'
import { routeId } from '../http/route-id.ts'
import { submit } from '../http/submit.server.ts'

export const meta: MetaFunction = () => [{ title: 'Your opinion · Margin' }]

export function loader(args: LoaderFunctionArgs) {
  return load(args, () => viewOpinion(args.context.ctx, { id: routeId(args.params.id) }))
}

export function action(args: ActionFunctionArgs) {
  const requestId = routeId(args.params.id)
  return submit(args, {
    schema: opinionForm,
    limit: 'report',
    run: async ({ answer }) => {
      await giveOpinion(args.context.ctx, { requestId, answer })
      return redirect(`/opinions/${requestId}`)
    },
  })
}

export default function Opinion() {
  return <OpinionPage page={useLoaderData<typeof loader>()} result={useActionData<typeof action>()} />
}
