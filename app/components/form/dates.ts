const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/* Written out by hand and in UTC: server and browser say the same, whatever languages they know. */

/** "19 June 2026" */
export function dayInWords(at: Date): string {
  return `${at.getUTCDate()} ${months[at.getUTCMonth()]} ${at.getUTCFullYear()}`
}

/** "19 June 2026, 14:05 UTC" */
export function momentInWords(at: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${dayInWords(at)}, ${two(at.getUTCHours())}:${two(at.getUTCMinutes())} UTC`
}

/** "5 minutes ago" up to a week, the day from then on. `now` comes from the loader, never from the clock. */
export function sinceInWords(at: Date, now: Date): string {
  const minutes = Math.floor((now.getTime() - at.getTime()) / 60_000)
  if (minutes < 0) return dayInWords(at)
  if (minutes < 2) return 'just now'
  if (minutes < 60) return `${minutes} minutes ago`
  const hours = Math.floor(minutes / 60)
  if (hours < 24) return hours === 1 ? 'an hour ago' : `${hours} hours ago`
  const days = Math.floor(hours / 24)
  if (days < 7) return days === 1 ? 'a day ago' : `${days} days ago`
  return dayInWords(at)
}

/** "June 2026", from "2026-06". */
export function monthInWords(month: string): string {
  const [year, number] = month.split('-')
  return `${months[Number(number) - 1] ?? ''} ${year}`
}
