import type { PostNode } from '../../domain/threads/post-node.ts'
import { Post } from '../thread/post.tsx'
import styles from './quoted-post.module.css'

/** The post that a form is about, above it. */
export function QuotedPost({ node }: { node: PostNode }) {
  return (
    <div className={styles.quoted}>
      <Post node={node} signedIn titleAs="h2" quiet />
    </div>
  )
}
