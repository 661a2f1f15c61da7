import { dayInWords, momentInWords, sinceInWords } from './dates.ts'

/**
 * A moment, with the exact one in its title. Without `now` it is the day, which stays true in a
 * cached page; with the loader's `now`, how long ago.
 */
export function Time({ at, now }: { at: Date; now?: Date }) {
  return (
    <time dateTime={at.toISOString()} title={momentInWords(at)}>
      {now ? sinceInWords(at, now) : dayInWords(at)}
    </time>
  )
}
