import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { GroupPage } from '../components/moderation/bulk/group-page.tsx'
import { viewGroup } from '../domain/moderation/queue/group-view.server.ts'
import { load } from '../http/load.server.ts'
import { routeId } from '../http/route-id.ts'

export const meta: MetaFunction = () => [{ title: 'Posts that say the same · Margin' }]

export function loader(args: LoaderFunctionArgs) {
  return load(args, () => viewGroup(args.context.ctx, { caseId: routeId(args.params.id) }))
}

export default function Group() {
  return <GroupPage group={useLoaderData<typeof loader>()} />
}
