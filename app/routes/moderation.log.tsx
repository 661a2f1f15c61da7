import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { LogPage } from '../components/moderation/record/log-page.tsx'
import { viewLog } from '../domain/moderation/record/log-view.server.ts'
import { readLogFilter } from '../domain/moderation/record/log-filter.ts'
import { load } from '../http/load.server.ts'
import { queryParam } from '../http/query.ts'

export const meta: MetaFunction = () => [{ title: 'Log · Margin' }]

export function loader(args: LoaderFunctionArgs) {
  const filter = readLogFilter(new URL(args.request.url).searchParams)
  return load(args, () => viewLog(args.context.ctx, { cursor: queryParam(args.request, 'after'), filter }))
}

export default function Log() {
  return <LogPage page={useLoaderData<typeof loader>()} />
}
