import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { LibraryList } from '../components/article/library-list.tsx'
import { viewLibrary } from '../domain/articles/library-view.server.ts'

export const meta: MetaFunction = () => [
  { title: 'Margin · Library' },
  { name: 'description', content: 'Reference articles on health, and what people who live with it ask and tell.' },
]

export function loader({ context }: LoaderFunctionArgs) {
  return viewLibrary(context.ctx)
}

export default function Library() {
  return <LibraryList entries={useLoaderData<typeof loader>()} />
}
