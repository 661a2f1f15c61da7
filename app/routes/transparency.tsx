import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { TransparencyPage } from '../components/layout/transparency-page.tsx'
import { viewTransparency } from '../domain/moderation/record/transparency-view.server.ts'
import { load } from '../http/load.server.ts'

export const meta: MetaFunction = () => [{ title: 'What moderators decided · Margin' }]

export function loader(args: LoaderFunctionArgs) {
  return load(args, () => viewTransparency(args.context.ctx))
}

export default function Transparency() {
  return <TransparencyPage months={useLoaderData<typeof loader>()} />
}
