import { Form, Link } from '@remix-run/react'
import type { AppealPage as Page_ } from '../../domain/moderation/appeals/appeal-view.server.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import { TextField } from '../form/field.tsx'
import { keptValue, type FormFailure } from '../form/form-failure.ts'
import forms from '../form/form-page.module.css'
import { SubmitButton } from '../form/submit-button.tsx'
import { Time } from '../form/time.tsx'
import { Page } from '../layout/page.tsx'
import { ownAccountPath, postPath } from '../paths.ts'
import { FormHead } from '../post-form/form-head.tsx'
import { AppealLine } from './appeal-line.tsx'
import { ToldDecision } from './told-decision.tsx'
import { onOwnPost, onReport } from './told-words.ts'
import styles from './appeal-page.module.css'

interface Props {
  page: Page_
  result: FormFailure | undefined
}

/** What was decided, and the place to say why it should be looked at again. */
export function AppealPage({ page, result }: Props) {
  const { decided, as, state } = page
  const isConsequence = 'sanction' in decided
  return (
    <Page plain>
      <FormHead
        title={isConsequence ? 'Appeal against a consequence' : 'Appeal against a decision'}
        back={
          isConsequence
            ? { href: ownAccountPath, label: 'Back to where you stand' }
            : as === 'author'
              ? { href: postPath(page.postId), label: 'Back to the post' }
              : noticesLink
        }
      />
      <section className={styles.decided} aria-labelledby="decided">
        <h2 id="decided">
          {isConsequence
            ? 'What was decided about your account'
            : (as === 'author' ? onOwnPost : onReport)[decided.decision]}
          , <Time at={decided.createdAt} />
        </h2>
        {isConsequence && <p>{decided.sanction} It is about this post of yours:</p>}
        <p className={styles.about}>“{page.about}”</p>
        {!isConsequence && decided.note && <p>The note says: “{decided.note}”</p>}
        {isConsequence ? (
          <ToldDecision reason={null} message={decided.message} passages={[]} slug={page.articleSlug} />
        ) : (
          <ToldDecision {...decided} slug={page.articleSlug} />
        )}
      </section>
      {state?.state === 'possible' ? (
        <Form method="post" className={forms.form} noValidate>
          <ErrorSummary failure={result} />
          <p>
            Another moderator than the one who decided will read this, look at it again and answer you. You can appeal
            once, until <Time at={state.until} />. What they decide is final.
          </p>
          <TextField
            name="text"
            label="Why should it be looked at again?"
            hint="In your own words, up to 2,000 characters. Only moderators read it."
            error={result?.errors.text}
            defaultValue={keptValue(result, 'text')}
            rows={7}
            maxLength={2000}
          />
          <div className={forms.actions}>
            <SubmitButton pending="Sending …">Send the appeal</SubmitButton>
          </div>
        </Form>
      ) : (
        <>
          <ErrorSummary failure={result} />
          {state ? <AppealLine appeal={state} /> : <p>There is nothing to appeal against here any more.</p>}
          <p>
            <Link to={noticesLink.href}>{noticesLink.label}</Link>
          </p>
        </>
      )}
    </Page>
  )
}

const noticesLink = { href: '/notices', label: 'To your notices' }
