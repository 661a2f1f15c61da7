import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { SearchPage } from '../components/layout/search-page.tsx'
import { viewSearch } from '../domain/search/search-view.server.ts'
import { queryParam } from '../http/query.ts'
import { tooMany } from '../http/too-many.server.ts'

export const meta: MetaFunction = () => [{ title: 'Search · Margin' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  await tooMany(context, 'search')
  return viewSearch(context.ctx, { query: queryParam(request, 'q') ?? '' })
}

export default function Search() {
  return <SearchPage page={useLoaderData<typeof loader>()} />
}
