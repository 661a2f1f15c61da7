import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { QueueList } from '../components/moderation/queue-list.tsx'
import { viewQueue } from '../domain/moderation/queue-view.server.ts'
import { load } from '../http/load.server.ts'
import { queryParam } from '../http/query.ts'

export const meta: MetaFunction = () => [{ title: 'Desk · Margin' }]

export function loader(args: LoaderFunctionArgs) {
  return load(args, async () => ({
    queue: await viewQueue(args.context.ctx, { cursor: queryParam(args.request, 'after') }),
    now: args.context.ctx.now,
  }))
}

export default function Queue() {
  return <QueueList {...useLoaderData<typeof loader>()} />
}
