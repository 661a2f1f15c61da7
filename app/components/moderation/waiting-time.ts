/** How long something has waited, as short as one can say it: "12 min", "2 h 10 min", "3 days". */
export function waitingWords(since: Date, now: Date): string {
  const minutes = Math.max(0, Math.floor((now.getTime() - since.getTime()) / 60_000))
  if (minutes < 1) return 'less than a minute'
  if (minutes < 60) return `${minutes} min`
  const hours = Math.floor(minutes / 60)
  if (hours < 24) return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`
  const days = Math.floor(hours / 24)
  return days === 1 ? '1 day' : `${days} days`
}

/** "due in 25 min" or "3 h over". */
export function dueWords(dueAt: Date, now: Date): string {
  return isOverdue(dueAt, now) ? `${waitingWords(dueAt, now)} over` : `due in ${waitingWords(now, dueAt)}`
}

export function isOverdue(dueAt: Date, now: Date): boolean {
  return dueAt.getTime() <= now.getTime()
}

/** "15 min", "4 h", "2 days" */
export function minutesInWords(minutes: number): string {
  return waitingWords(new Date(0), new Date(Math.round(minutes) * 60_000))
}
