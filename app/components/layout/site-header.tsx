import { Form, Link, useSearchParams } from '@remix-run/react'
import type { Viewer } from '../../domain/accounts/viewer-view.server.ts'
import { opinionsPath } from '../opinion/opinion-paths.ts'
import { forgetDrafts } from '../post-form/drafts.ts'
import styles from './site-header.module.css'

export function SiteHeader({ viewer }: { viewer: Viewer }) {
  const [search] = useSearchParams()
  const query = search.get('q') ?? ''
  return (
    <header className={styles.bar}>
      <Link to="/" className={styles.mark} aria-label="Margin, to the library">
        Margin
      </Link>
      <search className={styles.search}>
        <Form action="/search" className={styles.searchForm}>
          <label htmlFor="site-search" className="visually-hidden">
            Search articles and conversations
          </label>
          <input
            id="site-search"
            key={query}
            type="search"
            name="q"
            defaultValue={query}
            placeholder="Search articles and conversations"
            className={styles.input}
          />
          <button type="submit" className={styles.go}>
            Search
          </button>
        </Form>
      </search>
      <nav aria-label="Site" className={styles.nav}>
        <Link to="/search" className={styles.searchLink}>
          Search
        </Link>
        <Link to="/" className={viewer ? styles.home : undefined}>
          Library
        </Link>
        {viewer ? <MemberLinks viewer={viewer} /> : <GuestLinks />}
      </nav>
    </header>
  )
}

function GuestLinks() {
  return (
    <>
      <Link to="/login">Sign in</Link>
      <Link to="/signup">Join</Link>
    </>
  )
}

function MemberLinks({ viewer }: { viewer: NonNullable<Viewer> }) {
  return (
    <>
      {viewer.isModerator && <Link to="/moderation">Desk</Link>}
      {viewer.opinionsWaiting > 0 && (
        <Link to={opinionsPath}>
          Opinions
          <span className={styles.count}>
            {viewer.opinionsWaiting}
            <span className="visually-hidden"> asked of you</span>
          </span>
        </Link>
      )}
      <Link to="/notices">
        Notices
        {viewer.unread > 0 && (
          <span className={styles.count}>
            {viewer.unread}
            <span className="visually-hidden"> unread</span>
          </span>
        )}
      </Link>
      <Link to="/settings" className={styles.name}>
        <span className="visually-hidden">Settings of </span>
        {viewer.displayName}
      </Link>
      <Form method="post" action="/logout" onSubmit={() => forgetDrafts(window.sessionStorage)}>
        <button type="submit" className={styles.out}>
          Sign out
        </button>
      </Form>
    </>
  )
}
