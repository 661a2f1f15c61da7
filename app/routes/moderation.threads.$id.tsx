import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ThreadControlPage } from '../components/moderation/threads/thread-control-page.tsx'
import { lockThread } from '../domain/moderation/threads/lock-thread.server.ts'
import { moveThread } from '../domain/moderation/threads/move-thread.server.ts'
import { threadControlInput } from '../domain/moderation/threads/thread-control-input.ts'
import { viewThreadControl } from '../domain/moderation/threads/thread-control-view.server.ts'
import { unlockThread } from '../domain/moderation/threads/unlock-thread.server.ts'
import { load } from '../http/load.server.ts'
import { routeId } from '../http/route-id.ts'
import { submit } from '../http/submit.server.ts'

export const meta: MetaFunction = () => [{ title: 'The thread · Margin' }]

export function loader(args: LoaderFunctionArgs) {
  return load(args, () => viewThreadControl(args.context.ctx, { postId: routeId(args.params.id) }))
}

export function action(args: ActionFunctionArgs) {
  const { ctx } = args.context
  return submit(args, {
    schema: threadControlInput,
    limit: 'decide',
    fixed: { postId: routeId(args.params.id) },
    run: async (input) => {
      if (input.intent === 'lock') await lockThread(ctx, input)
      else if (input.intent === 'unlock') await unlockThread(ctx, input)
      else await moveThread(ctx, input)
      return redirect(input.caseId ? `/moderation/cases/${input.caseId}` : `/posts/${input.postId}`)
    },
  })
}

export default function ThreadControl() {
  return <ThreadControlPage thread={useLoaderData<typeof loader>()} result={useActionData<typeof action>()} />
}
