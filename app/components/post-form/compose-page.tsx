import { Link } from '@remix-run/react'
import type { ComposePage as Compose } from '../../domain/posts/compose-view.server.ts'
import { Page } from '../layout/page.tsx'
import { articlePath, composePath } from '../paths.ts'
import { CitedPassage } from '../thread/cited-passage.tsx'
import { FormHead } from './form-head.tsx'
import { PostForm, type PostFormResult } from './post-form.tsx'
import styles from './compose-page.module.css'

type Kind = 'question' | 'experience'

const words: Record<Kind, { title: string; label: string; hint: string; other: string }> = {
  question: {
    title: 'Ask a question',
    label: 'What should others know to answer?',
    hint: 'What you have been told, what you have tried, what worries you. Write as much as you like.',
    other: 'Tell your experience instead',
  },
  experience: {
    title: 'Tell your experience',
    label: 'What happened to you?',
    hint: 'What was, what was done, how it went. What helped one person may not help another: tell it as yours.',
    other: 'Ask a question instead',
  },
}

/** To ask or to tell, with the passage that it is about, if any. */
export function ComposePage({ page, result }: { page: Compose & { kind: Kind }; result: PostFormResult }) {
  const { article, cites, kind } = page
  const { title, label, hint, other } = words[kind]
  const anchors = cites.map(({ anchor }) => anchor)
  return (
    <Page plain>
      <FormHead title={title} back={{ href: articlePath(article.slug), label: `Back to “${article.title}”` }} />
      {cites.length > 0 && (
        <section aria-labelledby="about-title" className={styles.about}>
          <h2 id="about-title">About this passage</h2>
          {cites.map((passage) => (
            <CitedPassage key={passage.anchor} passage={passage} slug={article.slug} />
          ))}
        </section>
      )}
      <p className={styles.other}>
        <Link to={composePath(article.slug, kind === 'question' ? 'experience' : 'question', anchors[0])}>{other}</Link>
      </p>
      <PostForm
        key={kind}
        result={result}
        draftKey={`${article.slug} ${kind}`}
        hidden={{ kind, citing: anchors }}
        withTitle={kind === 'question'}
        label={label}
        hint={hint}
        send="Post"
      />
    </Page>
  )
}
