import { Form, Link } from '@remix-run/react'
import type { SearchHit, SearchPage as Search } from '../../domain/search/search-view.server.ts'
import { Empty } from './empty.tsx'
import { Page } from './page.tsx'
import styles from './search-page.module.css'

export function SearchPage({ page }: { page: Search }) {
  const { query, passages, posts } = page
  const asked = query.length >= 2
  return (
    <Page plain>
      <h1>Search</h1>
      <Form action="/search" className={styles.form} role="search" aria-label="Search, larger">
        <label htmlFor="page-search">Words to look for in articles and conversations</label>
        <div>
          <input id="page-search" key={query} type="search" name="q" defaultValue={query} />
          <button type="submit" className="primary">
            Search
          </button>
        </div>
      </Form>
      {query.length === 1 && <p>Please write two letters or more.</p>}
      {asked && passages.length + posts.length === 0 && (
        <Empty title={`Nothing has “${query}” in it.`}>
          <p>
            Try another word for it, or fewer words. You can also look through the <Link to="/">library</Link>.
          </p>
        </Empty>
      )}
      <Hits title="In the articles" id="in-articles" hits={passages} isReference />
      <Hits title="In the conversations" id="in-conversations" hits={posts} />
    </Page>
  )
}

function Hits({
  title,
  id,
  hits,
  isReference,
}: {
  title: string
  id: string
  hits: SearchHit[]
  isReference?: boolean
}) {
  if (hits.length === 0) return null
  return (
    <section aria-labelledby={id} className={styles.hits}>
      <h2 id={id}>{title}</h2>
      <ol className="plain-list">
        {hits.map(({ href, title, pieces }) => (
          <li key={href}>
            <h3>
              <Link to={href}>{title}</Link>
            </h3>
            <p className={isReference ? styles.reference : undefined}>
              {pieces.map((piece, index) => (index % 2 === 1 ? <em key={index}>{piece}</em> : piece))}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
