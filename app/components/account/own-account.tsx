import { Link } from '@remix-run/react'
import type { OwnSanction, SettingsView } from '../../domain/accounts/settings-view.server.ts'
import { sanctionReasonWords } from '../../domain/moderation/words.ts'
import type { SanctionKind, Standing } from '../../domain/vocabulary.ts'
import { AppealLine } from '../appeal/appeal-line.tsx'
import { Time } from '../form/time.tsx'
import forms from '../form/form-page.module.css'
import { postPath } from '../paths.ts'
import styles from './own-account.module.css'

const standingSentences: Record<Standing, string> = {
  new: 'You are a new member. After three posts on the page, and two days, you are an established one.',
  established: 'You are an established member.',
  trusted: 'You are a trusted member.',
}

const kindSentences: Record<SanctionKind, string> = {
  warning: 'A warning',
  premoderation: 'Your next posts, and changes to earlier ones, are looked at by a moderator before others see them',
  silence: 'You can read everything, but not write or react',
  suspension: 'Your account is suspended: you can read everything',
}

/** Where the member stands: what the moderators have decided about them, until when, why, and what they can do. */
export function OwnAccount({ standing, sanctions }: Pick<SettingsView, 'standing' | 'sanctions'>) {
  return (
    <section id="account" aria-labelledby="account-title" className={`${forms.part} ${styles.account}`}>
      <h2 id="account-title">Where you stand</h2>
      <p>{standingSentences[standing]}</p>
      {sanctions.length === 0 ? (
        <p>The moderators have decided nothing about your account.</p>
      ) : (
        <>
          <p>What the moderators have decided about your account. Only you and they see it.</p>
          <ol className="plain-list">
            {sanctions.map((sanction) => (
              <li key={sanction.id}>
                <OwnSanctionEntry sanction={sanction} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}

function OwnSanctionEntry({ sanction }: { sanction: OwnSanction }) {
  const { kind, reason, message, state, startsAt, lifted, postId, isWithDecision, appeal } = sanction
  const counts = state === 'in_force' || state === 'waits'
  return (
    <article className={styles.entry} data-counts={counts || undefined}>
      <h3>{kindSentences[kind]}</h3>
      <p>
        <b>{counts ? 'Now:' : 'Over:'}</b> <Extent sanction={sanction} />
      </p>
      <p>
        <b>Why:</b> {reason !== 'other' && `${lowerFirst(sanctionReasonWords[reason])}. `}
        It is about <Link to={postPath(postId)}>this post of yours</Link>. Decided on <Time at={startsAt} />.
      </p>
      <blockquote>
        <p>{message}</p>
        <footer>the moderators</footer>
      </blockquote>
      {lifted && (
        <p>
          <b>Lifted</b> on <Time at={lifted.at} />: {lifted.reason}
        </p>
      )}
      {counts && isWithDecision && (
        <p>
          <b>If you think that this is wrong,</b> appeal against the decision about{' '}
          <Link to={postPath(postId)}>that post</Link>, once and within 30 days. A moderator who did not decide it hears
          you.
        </p>
      )}
      {appeal && <AppealLine appeal={appeal} />}
    </article>
  )
}

function Extent({ sanction }: { sanction: OwnSanction }) {
  const { kind, state, endsAt, posts, postsLeft, acknowledgedAt } = sanction
  if (kind === 'warning') {
    return acknowledgedAt ? (
      <>
        you said on <Time at={acknowledgedAt} /> that you have read it.
      </>
    ) : (
      <>it waits for your word that you have read it.</>
    )
  }
  if (kind === 'premoderation') {
    return state === 'in_force' ? (
      <>
        {postsLeft} of {posts} posts are left.
      </>
    ) : (
      <>it was for {posts} posts.</>
    )
  }
  if (!endsAt) return null
  return state === 'in_force' ? (
    <>
      until <Time at={endsAt} />. It then ends by itself.
    </>
  ) : (
    <>
      it was until <Time at={endsAt} />.
    </>
  )
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
