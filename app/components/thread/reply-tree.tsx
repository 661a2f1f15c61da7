import { Link } from '@remix-run/react'
import type { PostNode } from '../../domain/threads/post-node.ts'
import { postPath } from '../paths.ts'
import { nestReplies, type Branch } from './nest-replies.ts'
import { Post } from './post.tsx'
import styles from './reply-tree.module.css'

interface ReplyTreeProps {
  nodes: PostNode[]
  signedIn: boolean
}

/** Answers below their posts, as lists in lists, so that their depth can be heard as well as seen. */
export function ReplyTree({ nodes, signedIn }: ReplyTreeProps) {
  return <Replies branches={nestReplies(nodes)} signedIn={signedIn} />
}

function Replies({ branches, ...shown }: { branches: Branch[]; signedIn: boolean }) {
  if (branches.length === 0) return null
  return (
    <ol className={`plain-list ${styles.replies}`}>
      {branches.map(({ node, replies }) => (
        <li key={node.id}>
          <Post node={node} {...shown} />
          <Replies branches={replies} {...shown} />
          {node.continues && (
            <p className={styles.continues}>
              <Link to={postPath(node.id)}>
                Continue this thread · {node.continues.answers === 1 ? '1 answer' : `${node.continues.answers} answers`}
              </Link>
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}
