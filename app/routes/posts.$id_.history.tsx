import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { HistoryPage } from '../components/post-form/history-page.tsx'
import { viewHistory } from '../domain/posts/history-view.server.ts'
import { load } from '../http/load.server.ts'
import { routeId } from '../http/route-id.ts'

export const meta: MetaFunction = () => [{ title: 'What was changed · Margin' }, { name: 'robots', content: 'noindex' }]

export function loader(args: LoaderFunctionArgs) {
  return load(args, () => viewHistory(args.context.ctx, { postId: routeId(args.params.id) }))
}

export default function History() {
  return <HistoryPage page={useLoaderData<typeof loader>()} />
}
