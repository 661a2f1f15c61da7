import type { ArticleSection } from '../../domain/articles/article-page.ts'
import { passagePath } from '../paths.ts'
import styles from './table-of-contents.module.css'

interface ContentsProps {
  slug: string
  sections: ArticleSection[]
  /** Folded, the sections are not on this page; their links open the article at their place. */
  folded: boolean
  hasSources: boolean
  posts: number
}

/** Stands in the rail of wide screens. */
export function ContentsRail(props: ContentsProps) {
  return (
    <nav aria-labelledby="contents-title" className={styles.rail}>
      <h2 id="contents-title" className={styles.title}>
        On this page
      </h2>
      <ContentsList {...props} />
    </nav>
  )
}

/** The same under the article's head, where there is no rail. */
export function ContentsFold(props: ContentsProps) {
  return (
    <nav aria-label="On this page" className={`${styles.fold} only-without-rail`}>
      <details>
        <summary>On this page</summary>
        <ContentsList {...props} />
      </details>
    </nav>
  )
}

function ContentsList({ slug, sections, folded, hasSources, posts }: ContentsProps) {
  const to = (anchor: string) => (folded ? passagePath(slug, anchor) : `#${anchor}`)
  return (
    <ol className={`plain-list ${styles.list}`}>
      {sections
        .filter(({ isLead }) => !isLead)
        .map(({ anchor, heading, level }) => (
          <li key={anchor} className={level > 2 ? styles.below : undefined}>
            <a href={to(anchor)}>{heading}</a>
          </li>
        ))}
      {hasSources && (
        <li>
          <a href={to('sources')}>Sources</a>
        </li>
      )}
      <li className={styles.talk}>
        <a href="#conversation">
          <b>Conversation</b> · {posts}
          <span className="visually-hidden"> posts</span>
        </a>
      </li>
    </ol>
  )
}
