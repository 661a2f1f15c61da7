import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ThreadPage } from '../components/thread/thread-page.tsx'
import { viewThread } from '../domain/threads/thread-view.server.ts'
import { load } from '../http/load.server.ts'
import { queryParam } from '../http/query.ts'
import { routeId } from '../http/route-id.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.post.title ?? `A post on ${data.article.title}`} · Margin` : 'Margin' },
]

export function loader(args: LoaderFunctionArgs) {
  const cursor = queryParam(args.request, 'after')
  return load(args, () => viewThread(args.context.ctx, { postId: routeId(args.params.id), cursor }))
}

export default function Post() {
  return <ThreadPage page={useLoaderData<typeof loader>()} />
}
