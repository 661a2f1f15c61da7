import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { NoticesPage } from '../components/account/notices-page.tsx'
import { viewNotices } from '../domain/notifications/notices-view.server.ts'
import { load } from '../http/load.server.ts'

export const meta: MetaFunction = () => [{ title: 'Notices · Margin' }]

export function loader(args: LoaderFunctionArgs) {
  return load(args, () => viewNotices(args.context.ctx))
}

export default function Notices() {
  return <NoticesPage notices={useLoaderData<typeof loader>()} />
}
