import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EditPage } from '../components/post-form/edit-page.tsx'
import { viewPostForForm } from '../domain/posts/editable-view.server.ts'
import { editInput } from '../domain/posts/post-input.ts'
import { previewPost } from '../domain/posts/preview-post.ts'
import { sendEdit } from '../domain/posts/send-edit.server.ts'
import { load } from '../http/load.server.ts'
import { routeId } from '../http/route-id.ts'
import { submit } from '../http/submit.server.ts'

export const meta: MetaFunction = () => [{ title: 'Edit · Margin' }]

export function loader(args: LoaderFunctionArgs) {
  return load(args, () => viewPostForForm(args.context.ctx, { postId: routeId(args.params.id), action: 'edit_post' }))
}

export function action(args: ActionFunctionArgs) {
  return submit(args, {
    schema: editInput,
    limit: 'post',
    fixed: { postId: routeId(args.params.id) },
    run: async (input, values) => {
      if (values.intent === 'preview') return { ok: true as const, preview: previewPost(input), values }
      const sent = await sendEdit(args.context.ctx, input)
      if (sent.asked) return { ok: true as const, asked: sent.asked, values }
      return redirect(`/posts/${sent.postId}`)
    },
  })
}

export default function Edit() {
  return <EditPage page={useLoaderData<typeof loader>()} result={useActionData<typeof action>()} />
}
