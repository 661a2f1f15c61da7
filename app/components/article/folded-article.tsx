import { Link } from '@remix-run/react'
import type { ArticlePage } from '../../domain/articles/article-page.ts'
import { passagePath, unfoldedPath } from '../paths.ts'
import styles from './folded-article.module.css'

/** The article as its contents. The summary stands in the header above. */
export function FoldedArticle({ article }: { article: ArticlePage }) {
  const headed = article.sections.filter(({ isLead }) => !isLead)
  return (
    <section id="article" className={`${styles.folded} only-text`} aria-label="The article, folded">
      <ol className={`plain-list ${styles.list}`}>
        {headed.map(({ anchor, heading, level, discussed }) => (
          <li key={anchor} className={level > 2 ? styles.below : undefined}>
            <a href={passagePath(article.slug, anchor)}>{heading}</a>
            {discussed > 0 && (
              <span className={styles.tally}> {discussed === 1 ? '1 post' : `${discussed} posts`}</span>
            )}
          </li>
        ))}
      </ol>
      <p className={styles.open}>
        <Link to={unfoldedPath(article.slug)} className="button">
          Read the whole article
        </Link>
      </p>
    </section>
  )
}
