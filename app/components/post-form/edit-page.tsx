import type { EditablePost } from '../../domain/posts/editable-view.server.ts'
import { Page } from '../layout/page.tsx'
import { postPath } from '../paths.ts'
import { CitedPassage } from '../thread/cited-passage.tsx'
import { PostNotice } from '../thread/post-notice.tsx'
import { FormHead } from './form-head.tsx'
import { PostForm, type PostFormResult } from './post-form.tsx'

export function EditPage({ page, result }: { page: EditablePost; result: PostFormResult }) {
  const { node, markdown, revisionId } = page
  const returned = node.status === 'returned'
  return (
    <Page plain>
      <FormHead
        title={returned ? 'Edit and send again' : 'Edit your post'}
        back={{ href: postPath(node.id), label: 'Back to the post' }}
      />
      <PostNotice node={{ ...node, may: { ...node.may, edit: false } }} />
      {node.cites.map((passage) => (
        <CitedPassage key={passage.anchor} passage={passage} slug={node.articleSlug} />
      ))}
      <PostForm
        result={result}
        draftKey={`edit ${node.id}`}
        hidden={{ revisionId }}
        withTitle={node.kind === 'question'}
        label="Your text"
        hint={
          returned
            ? 'A moderator will see what you have changed.'
            : 'Readers see that the post was edited, and can look at what was changed.'
        }
        initial={{
          title: node.title ?? '',
          markdown,
          ownExperience: node.stance === 'own_experience',
          sourceUrl: node.source?.url ?? '',
        }}
        send={returned ? 'Send again' : 'Save'}
      />
    </Page>
  )
}
