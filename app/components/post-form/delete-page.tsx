import { Form, Link } from '@remix-run/react'
import type { EditablePost } from '../../domain/posts/editable-view.server.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import type { FormFailure } from '../form/form-failure.ts'
import forms from '../form/form-page.module.css'
import { SubmitButton } from '../form/submit-button.tsx'
import { Page } from '../layout/page.tsx'
import { articlePath, postPath } from '../paths.ts'
import { FormHead } from './form-head.tsx'
import { QuotedPost } from './quoted-post.tsx'

export function DeletePage({ page, result }: { page: EditablePost; result: FormFailure | undefined }) {
  const { node } = page
  return (
    <Page plain>
      <FormHead title="Delete this post?" back={{ href: postPath(node.id), label: 'Back to the post' }} />
      <QuotedPost node={node} />
      <Form method="post" className={forms.form}>
        <ErrorSummary failure={result} />
        <p>
          Your words disappear for everybody, and you cannot bring them back. If others have answered, a line stays in
          its place that says that you deleted it.
        </p>
        <input type="hidden" name="returnTo" value={`${articlePath(node.articleSlug)}#conversation`} />
        <div className={forms.actions}>
          <SubmitButton pending="Deleting …" className="danger">
            Delete
          </SubmitButton>
          <Link to={postPath(node.id)}>Keep it</Link>
        </div>
      </Form>
    </Page>
  )
}
