import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { NoteOnPost, PostNode } from '../../domain/threads/post-node.ts'
import type { PostKind } from '../../domain/vocabulary.ts'
import { classNames } from '../class-names.ts'
import { Time } from '../form/time.tsx'
import { historyPath, postPath } from '../paths.ts'
import { CitedPassage } from './cited-passage.tsx'
import { ContextNote } from './context-note.tsx'
import { PostActions } from './post-actions.tsx'
import { PostGap } from './post-gap.tsx'
import { PostNotice } from './post-notice.tsx'
import { Telling } from './telling.tsx'
import { splitAtNotes, type Stretch } from './split-at-notes.ts'
import styles from './post.module.css'

interface PostProps {
  node: PostNode
  signedIn: boolean
  /** A question's title as the page's own, or as a heading at its place in the page. */
  titleAs?: 'h1' | 'h2' | 'h3'
  /** Stands in the margin beside the post's head. */
  state?: ReactNode
  /** Without actions it is a quotation of the post: above a form, in a case. */
  quiet?: boolean
}

export function Post(props: PostProps) {
  const { node, state } = props
  if (node.gap) {
    return (
      <article id={`post-${node.id}`} className={styles.post} aria-label="A post that is not shown">
        <PostGap gap={node.gap} />
      </article>
    )
  }
  const { before, whole, stretches } = splitAtNotes({ html: node.html, notes: node.notes })
  const foot = (
    <>
      <Telling stance={node.stance} source={node.source} />
      {!props.quiet && <PostActions node={node} signedIn={props.signedIn} />}
    </>
  )
  const last = stretches.length - 1
  return (
    <article id={`post-${node.id}`} className={styles.post} aria-labelledby={`post-${node.id}-by`}>
      <div className={classNames('row', styles.stretch)}>
        <div className="text">
          <PostHead {...props} />
          {before && <Words html={before} />}
        </div>
        {(state !== undefined || whole.length > 0) && (
          <div className={classNames('beside', styles.beside)}>
            {state}
            <Notes notes={whole} node={node} marked={false} />
          </div>
        )}
        {last < 0 && <div className={classNames('text', styles.rest)}>{foot}</div>}
      </div>
      {stretches.map((stretch, index) => (
        <NotedStretch key={stretch.notes[0]?.id} stretch={stretch} node={node} foot={index === last ? foot : null} />
      ))}
    </article>
  )
}

function NotedStretch({ stretch, node, foot }: { stretch: Stretch; node: PostNode; foot: ReactNode }) {
  return (
    <div className={classNames('row', styles.stretch)}>
      <div className="text">
        <Words html={stretch.html} />
      </div>
      <div
        className={classNames('beside', styles.beside, styles.noted)}
        style={{ '--lines-above': stretch.linesAbove } as React.CSSProperties}
      >
        <Notes notes={stretch.notes} node={node} marked />
      </div>
      <div className={classNames('text', styles.rest)}>
        {stretch.rest && <Words html={stretch.rest} />}
        {foot}
      </div>
    </div>
  )
}

function Notes({ notes, node, marked }: { notes: NoteOnPost[]; node: PostNode; marked: boolean }) {
  return notes.map((note) => <ContextNote key={note.id} note={note} slug={node.articleSlug} marked={marked} />)
}

function Words({ html }: { html: string }) {
  return <div className={styles.words} dangerouslySetInnerHTML={{ __html: html }} />
}

const kindWords: Record<PostKind, string | null> = { question: 'Question', experience: 'Experience', reply: null }

function PostHead({ node, titleAs: Title = 'h3' }: PostProps) {
  const { author, title, editedAt } = node
  const kind = kindWords[node.kind]
  const isPage = Title === 'h1'
  return (
    <>
      <header className={styles.head}>
        <b id={`post-${node.id}-by`} className={styles.author}>
          {author?.displayName}
        </b>
        {author?.role === 'clinician' && <span className={styles.clinician}>Clinician</span>}
        {(author?.role === 'moderator' || author?.role === 'admin') && <span>Moderator</span>}
        {author?.country && <span>{author.country}</span>}
        {kind && <span className={styles.kind}>{kind}</span>}
        <Time at={node.createdAt} />
        {editedAt && (
          <Link to={historyPath(node.id)}>
            edited <Time at={editedAt} />
          </Link>
        )}
      </header>
      <PostNotice node={node} />
      {title && (
        <Title className={classNames(styles.title, isPage && styles.pageTitle)}>
          {isPage ? title : <Link to={postPath(node.id)}>{title}</Link>}
        </Title>
      )}
      {node.cites.map((passage) => (
        <CitedPassage key={passage.anchor} passage={passage} slug={node.articleSlug} />
      ))}
    </>
  )
}
