import { Link } from '@remix-run/react'
import type { NothingWaits } from '../../../domain/moderation/queue/nothing-waits-view.server.ts'
import { deskPath } from '../desk-paths.ts'
import { DeskPage } from '../desk-page.tsx'
import { LiveQueue } from './live-queue.tsx'
import { NextCase } from './next-case.tsx'
import styles from './nothing-waits-page.module.css'

/** There is no next case, and why. */
export function NothingWaitsPage({ state }: { state: NothingWaits }) {
  return (
    <DeskPage place="case">
      <LiveQueue />
      <div className={styles.words}>
        <h1>{titleOf(state)}</h1>
        <p>{whyOf(state)}</p>
        <NextCase />
        <p>
          <Link to={deskPath}>To the queue</Link>
        </p>
      </div>
    </DeskPage>
  )
}

function titleOf({ open, forYou }: NothingWaits): string {
  if (forYou) return 'The next case'
  return open === 0 ? 'Nothing waits.' : 'Nothing waits for you.'
}

function whyOf({ open, claimed, forYou }: NothingWaits): string {
  if (forYou) return 'There is one that nobody has.'
  if (open === 0) return 'Every case has been decided. New ones come to the desk by themselves.'
  const taken = claimed === 1 ? 'Somebody has 1 open case' : `Moderators have ${claimed} open cases`
  const free = open - claimed
  if (free <= 0) return `${taken}. If one of them is left, it comes back to the queue by itself.`
  const rest = free === 1 ? '1 more waits' : `${free} more wait`
  return `${taken}. ${rest} for another moderator: you wrote or reported the post, or have decided about it before.`
}
