import { Form, Link, useLocation } from '@remix-run/react'
import type { OwnLimits } from '../../domain/accounts/own-limits-view.server.ts'
import { sanctionReasonWords } from '../../domain/moderation/words.ts'
import { dayInWords } from '../form/dates.ts'
import { SubmitButton } from '../form/submit-button.tsx'
import { acknowledgePath, ownAccountPath } from '../paths.ts'
import styles from './limits-banner.module.css'

/** Above every page of a member about whom moderators have decided something that counts now. */
export function LimitsBanner({ limits }: { limits: OwnLimits }) {
  const { pathname, search } = useLocation()
  const lines = linesOf(limits)
  return (
    <aside className={styles.banner} aria-label="From the moderators">
      {limits.warnings.map(({ id, reason, message }) => (
        <div key={id} className={styles.warning}>
          <p>
            <strong>The moderators ask you to read this.</strong>{' '}
            {reason !== 'other' && `It is about this: ${lowerFirst(sanctionReasonWords[reason])}.`}
          </p>
          <blockquote>{message}</blockquote>
          <p>
            You can go on reading. To write or react again, please say that you have read it. No other member sees this.
          </p>
          <Form method="post" action={acknowledgePath(id)} preventScrollReset>
            <input type="hidden" name="returnTo" value={pathname + search} />
            <SubmitButton pending="One moment …">I have read this</SubmitButton>
          </Form>
        </div>
      ))}
      {lines.length > 0 && (
        <p>
          {lines.join(' ')} <Link to={ownAccountPath}>Why, and what you can do</Link>
        </p>
      )}
    </aside>
  )
}

function linesOf({ suspendedUntil, silencedUntil, postsToReview }: OwnLimits): string[] {
  if (suspendedUntil) return [`Your account is suspended until ${dayInWords(suspendedUntil)}. You can read everything.`]
  return [
    ...(silencedUntil ? [`You can read everything, and write and react again from ${dayInWords(silencedUntil)}.`] : []),
    ...(postsToReview > 0 ? [waitingPosts(postsToReview)] : []),
  ]
}

function waitingPosts(posts: number): string {
  return posts === 1
    ? 'A moderator looks at your next post before others see it.'
    : `A moderator looks at your next ${posts} posts before others see them.`
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
