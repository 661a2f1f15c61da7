import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { NothingWaitsPage } from '../components/moderation/queue/nothing-waits-page.tsx'
import { nextCaseInput } from '../domain/moderation/claims/claim.ts'
import { nextCase } from '../domain/moderation/queue/next-case.server.ts'
import { viewNothingWaits } from '../domain/moderation/queue/nothing-waits-view.server.ts'
import { load } from '../http/load.server.ts'
import { submit } from '../http/submit.server.ts'

export const meta: MetaFunction = () => [{ title: 'Next case · Margin' }]

export function loader(args: LoaderFunctionArgs) {
  return load(args, () => viewNothingWaits(args.context.ctx))
}

export function action(args: ActionFunctionArgs) {
  return submit(args, {
    schema: nextCaseInput,
    limit: 'claim',
    run: async (input) => {
      const found = await nextCase(args.context.ctx, input)
      return redirect(found ? `/moderation/cases/${found.caseId}` : '/moderation/next')
    },
  })
}

export default function Next() {
  return <NothingWaitsPage state={useLoaderData<typeof loader>()} />
}
