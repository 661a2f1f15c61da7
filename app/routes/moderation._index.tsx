import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { QueueList } from '../components/moderation/queue/queue-list.tsx'
import { readQueueFilter } from '../domain/moderation/queue/queue-filter.ts'
import { viewQueue } from '../domain/moderation/queue/queue-view.server.ts'
import { load } from '../http/load.server.ts'
import { queryParam } from '../http/query.ts'

export const meta: MetaFunction = () => [{ title: 'Desk · Margin' }]

export function loader(args: LoaderFunctionArgs) {
  const { ctx } = args.context
  return load(args, async () => ({
    queue: await viewQueue(ctx, {
      cursor: queryParam(args.request, 'after'),
      filter: readQueueFilter(new URL(args.request.url).searchParams),
    }),
    now: ctx.now,
  }))
}

export default function Queue() {
  return <QueueList {...useLoaderData<typeof loader>()} />
}
