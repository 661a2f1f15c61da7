import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { DeletePage } from '../components/post-form/delete-page.tsx'
import { deletePost } from '../domain/posts/delete-post.server.ts'
import { viewPostForForm } from '../domain/posts/editable-view.server.ts'
import { idField } from '../domain/posts/post-input.ts'
import { load } from '../http/load.server.ts'
import { routeId } from '../http/route-id.ts'
import { safePath } from '../http/safe-path.ts'
import { submit } from '../http/submit.server.ts'

export const meta: MetaFunction = () => [{ title: 'Delete · Margin' }]

export function loader(args: LoaderFunctionArgs) {
  return load(args, () => viewPostForForm(args.context.ctx, { postId: routeId(args.params.id), action: 'delete_post' }))
}

export function action(args: ActionFunctionArgs) {
  return submit(args, {
    schema: z.object({ postId: idField, returnTo: z.string().default('/') }),
    limit: 'post',
    fixed: { postId: routeId(args.params.id) },
    run: async ({ postId, returnTo }) => {
      await deletePost(args.context.ctx, { postId })
      return redirect(safePath(returnTo))
    },
  })
}

export default function Delete() {
  return <DeletePage page={useLoaderData<typeof loader>()} result={useActionData<typeof action>()} />
}
