import type { ReactNode } from 'react'
import type { ArticlePage } from '../../domain/articles/article-page.ts'
import { Time } from '../form/time.tsx'
import styles from './article-foot.module.css'

export function ArticleFoot({ article }: { article: ArticlePage }) {
  const { author, authorBio, reviewer, lastUpdated, version, sources } = article
  return (
    <footer className={`${styles.foot} only-text`}>
      {sources.length > 0 && (
        <section id="sources" aria-labelledby="sources-title">
          <h2 id="sources-title">Sources</h2>
          <ol className={styles.sources}>
            {sources.map((source) => (
              <li key={source}>{linked(source)}</li>
            ))}
          </ol>
        </section>
      )}
      <section aria-labelledby="author-title">
        <h2 id="author-title">About the author</h2>
        <p>
          <b>{author}</b>
          {authorBio && <>. {authorBio}</>}
        </p>
        <p className={styles.reviewed}>
          {reviewer ? `Reviewed by ${reviewer}. ` : ''}Last updated <Time at={lastUpdated} />, version {version}.
        </p>
      </section>
    </footer>
  )
}

/** A source with an address in it becomes a link; what stands around it stays. */
function linked(source: string): ReactNode {
  const url = /https?:\/\/[^\s<>"]+[^\s<>".,;)]/.exec(source)
  if (!url) return source
  const [address] = url
  return (
    <>
      {source.slice(0, url.index)}
      <a href={address} rel="noopener noreferrer">
        {address.replace(/^https?:\/\/(www\.)?/, '')}
      </a>
      {source.slice(url.index + address.length)}
    </>
  )
}
