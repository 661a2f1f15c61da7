import { momentInWords } from '../form/dates.ts'
import { waitingWords } from './waiting-time.ts'

/** "5 h 10 min ago", with the exact moment in its title. The desk's pages are never kept, so it stays true. */
export function TimeAgo({ at, now }: { at: Date; now: Date }) {
  return (
    <time dateTime={at.toISOString()} title={momentInWords(at)}>
      {waitingWords(at, now)} ago
    </time>
  )
}
