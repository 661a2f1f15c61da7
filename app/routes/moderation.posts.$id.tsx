import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { TakeUpPage } from '../components/moderation/case/take-up-page.tsx'
import { viewPostCases } from '../domain/moderation/case/post-cases-view.server.ts'
import { takeUpPost } from '../domain/moderation/case/take-up-post.server.ts'
import { idField } from '../domain/posts/post-input.ts'
import { load } from '../http/load.server.ts'
import { routeId } from '../http/route-id.ts'
import { submit } from '../http/submit.server.ts'

export const meta: MetaFunction = () => [{ title: 'Take up a post · Margin' }]

export function loader(args: LoaderFunctionArgs) {
  return load(args, async () => {
    const page = await viewPostCases(args.context.ctx, { postId: routeId(args.params.id) })
    return page.openCaseId ? redirect(`/moderation/cases/${page.openCaseId}`) : page
  })
}

export function action(args: ActionFunctionArgs) {
  return submit(args, {
    schema: z.object({ postId: idField }),
    limit: 'decide',
    fixed: { postId: routeId(args.params.id) },
    run: async ({ postId }) => {
      const { caseId } = await takeUpPost(args.context.ctx, { postId })
      return redirect(`/moderation/cases/${caseId}`)
    },
  })
}

export default function TakeUp() {
  return <TakeUpPage page={useLoaderData<typeof loader>()} result={useActionData<typeof action>()} />
}
