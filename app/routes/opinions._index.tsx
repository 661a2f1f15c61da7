import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { OpinionsPage } from '../components/opinion/opinions-page.tsx'
import { viewOpinions } from '../domain/moderation/discussion/opinions-view.server.ts'
import { load } from '../http/load.server.ts'

export const meta: MetaFunction = () => [{ title: 'Opinions · Margin' }]

export function loader(args: LoaderFunctionArgs) {
  return load(args, () => viewOpinions(args.context.ctx))
}

export default function Opinions() {
  return <OpinionsPage list={useLoaderData<typeof loader>()} />
}
