import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ReadingPage } from '../components/article/reading-page.tsx'
import { viewReading } from '../domain/articles/reading-view.server.ts'
import { load } from '../http/load.server.ts'
import { readConversationQuery } from '../http/query.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.article.title} · Margin` : 'Margin' },
  { name: 'description', content: data?.article.summary.slice(0, 200) },
]

export function loader(args: LoaderFunctionArgs) {
  const query = readConversationQuery(args.request)
  return load(args, () => viewReading(args.context.ctx, { slug: args.params.slug ?? '', ...query }))
}

export default function Article() {
  return <ReadingPage page={useLoaderData<typeof loader>()} />
}
