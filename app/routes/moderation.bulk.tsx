import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { BulkPage } from '../components/moderation/bulk/bulk-page.tsx'
import { bulkInput } from '../domain/moderation/decisions/bulk-input.ts'
import { viewBulk } from '../domain/moderation/decisions/bulk-view.server.ts'
import { decideBulk } from '../domain/moderation/decisions/decide-bulk.server.ts'
import { load } from '../http/load.server.ts'
import { queryIds } from '../http/query.ts'
import { submit } from '../http/submit.server.ts'

export const meta: MetaFunction = () => [{ title: 'Decide about several posts · Margin' }]

export function loader(args: LoaderFunctionArgs) {
  return load(args, () => viewBulk(args.context.ctx, { caseIds: queryIds(args.request, 'case') }))
}

export function action(args: ActionFunctionArgs) {
  return submit(args, {
    schema: bulkInput,
    limit: 'decide',
    lists: ['items', 'passageIds'],
    run: (input) => decideBulk(args.context.ctx, input),
  })
}

export default function Bulk() {
  return <BulkPage page={useLoaderData<typeof loader>()} result={useActionData<typeof action>()} />
}
