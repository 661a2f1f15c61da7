import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { OlderVersion } from '../components/article/older-version.tsx'
import { viewArticle } from '../domain/articles/article-view.server.ts'
import { load } from '../http/load.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.title}, version ${data.version} · Margin` : 'Margin' },
  { name: 'robots', content: 'noindex' },
]

export function loader(args: LoaderFunctionArgs) {
  const version = /^\d{1,6}$/.test(args.params.number ?? '') ? Number(args.params.number) : 0
  return load(args, () => viewArticle(args.context.ctx, { slug: args.params.slug ?? '', version }))
}

export default function ArticleVersion() {
  return <OlderVersion article={useLoaderData<typeof loader>()} />
}
