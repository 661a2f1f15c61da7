import { Form, Link } from '@remix-run/react'
import styles from './site-header.module.css'

export interface HeaderMember {
  displayName: string
  unread: number
  /** Moderators have the desk. */
  isModerator: boolean
}

/** `member` is null for a guest. `query` is what the page searched for. */
export function SiteHeader({ member, query = '' }: { member: HeaderMember | null; query?: string }) {
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
        <Link to="/">Library</Link>
        {member ? <MemberLinks member={member} /> : <GuestLinks />}
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

function MemberLinks({ member }: { member: HeaderMember }) {
  return (
    <>
      {member.isModerator && <Link to="/moderation">Desk</Link>}
      <Link to="/notices">
        Notices
        {member.unread > 0 && (
          <span className={styles.count}>
            {member.unread}
            <span className="visually-hidden"> unread</span>
          </span>
        )}
      </Link>
      <Link to="/settings" className={styles.name}>
        <span className="visually-hidden">Settings of </span>
        {member.displayName}
      </Link>
      <Form method="post" action="/logout">
        <button type="submit" className={styles.out}>
          Sign out
        </button>
      </Form>
    </>
  )
}
