import type { PostNode } from '../../../domain/threads/post-node.ts'
import { PostGap } from '../../thread/post-gap.tsx'
import styles from './thread-above.module.css'

const said = { question: 'asked', experience: 'told', reply: 'answered' } as const

/** The posts above the judged one, folded but for the one that it answers. */
export function ThreadAbove({ posts }: { posts: PostNode[] }) {
  if (posts.length === 0) return null
  return (
    <section className={styles.above} aria-label="What it answers">
      <ol role="list">
        {posts.map((post, index) => (
          <li key={post.id}>
            <PostAbove post={post} isParent={index === posts.length - 1} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function PostAbove({ post, isParent }: { post: PostNode; isParent: boolean }) {
  if (post.gap || !post.author) return <PostGap gap={post.gap ?? { reason: 'deleted', why: null }} />
  return (
    <details open={isParent}>
      <summary>
        <b>{post.author.displayName}</b> {said[post.kind]}
        {post.title && <>: “{post.title}”</>}
      </summary>
      <div className={styles.text} dangerouslySetInnerHTML={{ __html: post.html }} />
    </details>
  )
}
