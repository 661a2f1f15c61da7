import { Link } from '@remix-run/react'
import type { ArticlePage } from '../../domain/articles/article-page.ts'
import { Time } from '../form/time.tsx'
import { articlePath, foldedPath, unfoldedPath, versionPath } from '../paths.ts'
import styles from './article-header.module.css'

/** `folded` is null where the article stands by itself and cannot be folded. */
export function ArticleHeader({ article, folded }: { article: ArticlePage; folded: boolean | null }) {
  const { slug, version, latestVersion } = article
  return (
    <header className={styles.header}>
      {version !== latestVersion && (
        <p className={styles.older}>
          <strong>An older version.</strong> You are reading version {version}. Since then the article has changed.{' '}
          <Link to={articlePath(slug)}>Read the present version, {latestVersion}</Link>
        </p>
      )}
      <p className={styles.eyebrow}>Reference article</p>
      <h1 id="article-title">{article.title}</h1>
      {article.summary && !(folded !== true && beginsWith(article, article.summary)) && (
        <p className={styles.deck}>{article.summary}</p>
      )}
      <ul className={`plain-list ${styles.byline}`}>
        <li>
          By <b>{article.author}</b>
        </li>
        {article.reviewer && (
          <li>
            Reviewed by <b>{article.reviewer}</b>
          </li>
        )}
        <li>
          Updated{' '}
          <b>
            <Time at={article.lastUpdated} />
          </b>
        </li>
        <li>
          <Link to={versionPath(slug, version)}>Version {version}</Link>
        </li>
        {folded !== null && (
          <li>
            <Link to={folded ? unfoldedPath(slug) : foldedPath(slug)}>{folded ? 'Open article' : 'Fold article'}</Link>
          </li>
        )}
      </ul>
    </header>
  )
}

/** A summary that is only the article's first words is not said twice. */
function beginsWith({ sections }: ArticlePage, summary: string): boolean {
  const first = sections[0]?.parts[0]?.html ?? ''
  return first
    .replace(/<[^>]+>/g, '')
    .trim()
    .startsWith(summary)
}
