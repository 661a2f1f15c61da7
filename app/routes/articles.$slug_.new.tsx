import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ComposePage } from '../components/post-form/compose-page.tsx'
import { viewCompose } from '../domain/posts/compose-view.server.ts'
import { postInput } from '../domain/posts/post-input.ts'
import { previewPost } from '../domain/posts/preview-post.ts'
import { sendPost } from '../domain/posts/send-post.server.ts'
import { load } from '../http/load.server.ts'
import { anchorOf, queryParam } from '../http/query.ts'
import { submit } from '../http/submit.server.ts'

export const meta: MetaFunction = () => [{ title: 'Write · Margin' }]

export function loader(args: LoaderFunctionArgs) {
  const anchor = anchorOf(queryParam(args.request, 'passage'))
  const kind = queryParam(args.request, 'kind') === 'question' ? ('question' as const) : ('experience' as const)
  return load(args, async () => ({
    ...(await viewCompose(args.context.ctx, { slug: args.params.slug ?? '', anchors: anchor ? [anchor] : [] })),
    kind,
  }))
}

export function action(args: ActionFunctionArgs) {
  return submit(args, {
    schema: postInput,
    limit: 'post',
    lists: ['citing'],
    fixed: { articleSlug: args.params.slug },
    run: async (input, values) => {
      if (values.intent === 'preview') return { ok: true as const, preview: previewPost(input), values }
      const sent = await sendPost(args.context.ctx, input)
      if (sent.asked) return { ok: true as const, asked: sent.asked, values }
      return redirect(`/posts/${sent.postId}`)
    },
  })
}

export default function Compose() {
  return <ComposePage page={useLoaderData<typeof loader>()} result={useActionData<typeof action>()} />
}
