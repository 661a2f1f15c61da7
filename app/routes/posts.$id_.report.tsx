import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ReportPage } from '../components/post-form/report-page.tsx'
import { reportInput } from '../domain/moderation/reports/report-input.ts'
import { reportPost } from '../domain/moderation/reports/report-post.server.ts'
import { viewReport } from '../domain/moderation/reports/report-view.server.ts'
import { load } from '../http/load.server.ts'
import { routeId } from '../http/route-id.ts'
import { submit } from '../http/submit.server.ts'

export const meta: MetaFunction = () => [{ title: 'Report · Margin' }]

export function loader(args: LoaderFunctionArgs) {
  return load(args, () => viewReport(args.context.ctx, { postId: routeId(args.params.id) }))
}

export function action(args: ActionFunctionArgs) {
  return submit(args, {
    schema: reportInput,
    limit: 'report',
    fixed: { postId: routeId(args.params.id) },
    run: async (input) => {
      const { alreadyReported } = await reportPost(args.context.ctx, input)
      return data({ ok: true as const, alreadyReported })
    },
  })
}

export default function Report() {
  return <ReportPage page={useLoaderData<typeof loader>()} result={useActionData<typeof action>()} />
}
