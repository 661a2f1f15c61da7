import type { EditablePost } from '../../domain/posts/editable-view.server.ts'
import { Page } from '../layout/page.tsx'
import { postPath } from '../paths.ts'
import { FormHead } from './form-head.tsx'
import { PostForm, type PostFormResult } from './post-form.tsx'
import { QuotedPost } from './quoted-post.tsx'

export function ReplyPage({ page, result }: { page: EditablePost; result: PostFormResult }) {
  const { node } = page
  return (
    <Page plain>
      <FormHead
        title={`Answer ${node.author?.displayName ?? ''}`}
        back={{ href: postPath(node.id), label: 'Back to the post' }}
      />
      <QuotedPost node={node} />
      <PostForm
        result={result}
        draftKey={`reply ${node.id}`}
        hidden={{}}
        withTitle={false}
        label="Your answer"
        hint="What you know from your own life, or where one can read more."
        send="Post answer"
      />
    </Page>
  )
}
