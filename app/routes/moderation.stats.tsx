import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { StatsPage } from '../components/moderation/record/stats-page.tsx'
import { statsPeriods } from '../domain/moderation/record/stats-period.ts'
import { viewStats } from '../domain/moderation/record/stats-view.server.ts'
import { load } from '../http/load.server.ts'
import { queryParam } from '../http/query.ts'

export const meta: MetaFunction = () => [{ title: 'Numbers · Margin' }]

export function loader(args: LoaderFunctionArgs) {
  const days = queryParam(args.request, 'days')
  const period = statsPeriods.find((known) => String(known) === days) ?? 30
  return load(args, () => viewStats(args.context.ctx, { period }))
}

export default function Stats() {
  return <StatsPage stats={useLoaderData<typeof loader>()} />
}
