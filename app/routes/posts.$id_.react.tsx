import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { reactionInput, reactToPost } from '../domain/posts/react-to-post.server.ts'
import { routeId } from '../http/route-id.ts'
import { safePath } from '../http/safe-path.ts'
import { submit } from '../http/submit.server.ts'

export function loader({ params }: { params: { id?: string } }) {
  return redirect(`/posts/${routeId(params.id)}`)
}

export function action(args: ActionFunctionArgs) {
  const postId = routeId(args.params.id)
  return submit(args, {
    schema: reactionInput.extend({ returnTo: z.string().default(`/posts/${postId}`) }),
    limit: 'react',
    fixed: { postId },
    run: async ({ returnTo, ...reaction }) => {
      await reactToPost(args.context.ctx, reaction)
      return redirect(safePath(returnTo))
    },
  })
}
