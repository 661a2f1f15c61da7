import { Link, useSearchParams } from '@remix-run/react'
import type { PostNode, ThreadPage as Thread } from '../../domain/threads/post-node.ts'
import { Page } from '../layout/page.tsx'
import { Pager } from '../layout/pager.tsx'
import { useViewer } from '../layout/use-viewer.ts'
import { articlePath, postPath } from '../paths.ts'
import { HelpNow } from './help-now.tsx'
import { LockedThread } from './locked-thread.tsx'
import { Post } from './post.tsx'
import { ReplyTree } from './reply-tree.tsx'
import styles from './thread-page.module.css'

/** One post with the way up to it and all that is below it. */
export function ThreadPage({ page }: { page: Thread }) {
  const { article, ancestors, post, replies, nextCursor } = page
  const signedIn = useViewer() !== null
  const [query] = useSearchParams()
  return (
    <Page>
      {page.help && <HelpNow help={page.help} />}
      <nav aria-label="Where you are" className={styles.trail}>
        <Link to={`${articlePath(article.slug)}#conversation`}>The conversation about “{article.title}”</Link>
      </nav>
      {!post.title && <h1 className={styles.heading}>{headingOf(post, ancestors)}</h1>}
      {ancestors.length > 0 && (
        <ol className={`plain-list ${styles.ancestors} only-text`} aria-label="What it answers">
          {ancestors.map((node, index) => (
            <li key={node.id}>
              {node.parentId !== null && node.parentId !== ancestors[index - 1]?.id && (
                <p className={styles.between}>
                  <Link to={postPath(node.parentId)}>Answers in between</Link>
                </p>
              )}
              <Post node={node} signedIn={signedIn} titleAs="h2" quiet />
            </li>
          ))}
        </ol>
      )}
      <div className={ancestors.length > 0 ? styles.answer : undefined}>
        <Post node={post} signedIn={signedIn} titleAs="h1" />
      </div>
      {post.locked && <LockedThread judges={post.may.judge} postId={post.id} />}
      {replies.length > 0 && (
        <section aria-labelledby="answers-title">
          <h2 id="answers-title" className={styles.answers}>
            Answers
          </h2>
          <ReplyTree nodes={replies} signedIn={signedIn} />
        </section>
      )}
      <Pager
        label="Answers"
        start={query.has('after') ? { href: postPath(post.id), label: 'To the first answers' } : null}
        older={
          nextCursor
            ? { href: `${postPath(post.id)}?after=${encodeURIComponent(nextCursor)}`, label: 'More answers' }
            : null
        }
      />
    </Page>
  )
}

function headingOf(post: PostNode, ancestors: PostNode[]): string {
  if (!post.author) return 'A post that is not shown'
  const name = post.author.displayName
  if (post.kind === 'experience') return `${name} tells`
  const above = ancestors.at(-1)?.author?.displayName
  return above ? `${name} answers ${above}` : `${name} answers`
}
