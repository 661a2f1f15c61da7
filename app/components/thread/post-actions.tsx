import { Form, Link, useLocation } from '@remix-run/react'
import type { PostNode } from '../../domain/threads/post-node.ts'
import type { ReactionKind } from '../../domain/vocabulary.ts'
import {
  deletePath,
  editPath,
  judgePath,
  postPath,
  reactPath,
  replyPath,
  reportPath,
  threadControlPath,
} from '../paths.ts'
import styles from './post-actions.module.css'

/** What one can do with a post, quietly. A guest's links lead to the sign-in page and back. */
export function PostActions({ node, signedIn }: { node: PostNode; signedIn: boolean }) {
  const { id, may, mine, status } = node
  const published = status === 'published'
  const by = <span className="visually-hidden"> the post by {node.author?.displayName}</span>
  return (
    <div className={styles.actions} data-print="no">
      {(may.reply || (published && !signedIn && !node.locked)) && (
        <Link to={replyPath(id)} className="button quiet">
          Reply<span className="visually-hidden"> to {node.author?.displayName}</span>
        </Link>
      )}
      {published && <Reaction node={node} kind="helpful" words="Helpful" count={node.helpful} on={mine.helpful} />}
      {published && (
        <Reaction node={node} kind="same_here" words="Same here" count={node.sameHere} on={mine.sameHere} />
      )}
      <Link to={postPath(id)} className="button quiet">
        Link{by}
      </Link>
      {may.edit && (
        <Link to={editPath(id)} className="button quiet">
          Edit{by}
        </Link>
      )}
      {may.remove && (
        <Link to={deletePath(id)} className="button quiet">
          Delete{by}
        </Link>
      )}
      {(may.report || (published && !signedIn)) && (
        <Link to={reportPath(id)} className="button quiet">
          Report{by}
        </Link>
      )}
      {may.judge && (
        <Link to={judgePath(id)} className="button quiet">
          Desk<span className="visually-hidden">: take up the post by {node.author?.displayName}</span>
        </Link>
      )}
      {may.judge && node.parentId === null && (
        <Link to={threadControlPath(id)} className="button quiet">
          Thread<span className="visually-hidden">: lock or move the thread of {node.author?.displayName}</span>
        </Link>
      )}
    </div>
  )
}

interface ReactionProps {
  node: PostNode
  kind: ReactionKind
  words: string
  count: number
  on: boolean
}

function Reaction({ node, kind, words, count, on }: ReactionProps) {
  const { pathname, search } = useLocation()
  if (!node.may.react) {
    if (count === 0) return null
    return (
      <span className={styles.count}>
        {words} · {count}
      </span>
    )
  }
  return (
    <Form
      method="post"
      action={reactPath(node.id)}
      preventScrollReset
      className={styles.reaction}
      onSubmit={({ currentTarget }) => {
        // Without a reload the page stays where it is; going to the post would move it.
        const returnTo = currentTarget.elements.namedItem('returnTo')
        if (returnTo instanceof HTMLInputElement) returnTo.value = pathname + search
      }}
    >
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="on" value={String(!on)} />
      <input type="hidden" name="returnTo" value={`${pathname}${search}#post-${node.id}`} />
      <button type="submit" className="quiet" aria-pressed={on}>
        {on && <span aria-hidden="true">✓</span>}
        {words}
        {count > 0 && ` · ${count}`}
        <span className="visually-hidden">, post by {node.author?.displayName}</span>
      </button>
    </Form>
  )
}
