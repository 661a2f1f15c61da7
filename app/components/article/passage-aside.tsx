import { Link } from '@remix-run/react'
import { classNames } from '../class-names.ts'
import { composePath, passagePostsPath } from '../paths.ts'
import styles from './article-body.module.css'

interface PassageAsideProps {
  slug: string
  anchor: string
  /** The heading that the passage stands under, to tell its links from the others'. */
  heading: string
  discussed: number
  what: 'passage' | 'section'
  /** Offers to discuss it. */
  discussable: boolean
}

/** What stands beside a passage: who discusses it, a way to join them, and its own address. */
export function PassageAside({ slug, anchor, heading, discussed, what, discussable }: PassageAsideProps) {
  const where = <span className="visually-hidden">{heading ? ` ${what}, under “${heading}”` : ` ${what}`}</span>
  return (
    <div className={classNames('beside', styles.aside, discussed > 0 && styles.discussed)}>
      {discussed > 0 && (
        <p className={styles.tally}>
          <Link to={passagePostsPath(slug, anchor)}>{discussed === 1 ? '1 post' : `${discussed} posts`}</Link>{' '}
          {discussed === 1 ? 'discusses' : 'discuss'} this {what}
        </p>
      )}
      <p className={styles.tools}>
        {discussable && <Link to={composePath(slug, 'experience', anchor)}>Discuss this{where}</Link>}
        <a href={`#${anchor}`}>Link{where}</a>
      </p>
    </div>
  )
}
