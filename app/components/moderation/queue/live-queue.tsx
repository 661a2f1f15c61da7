import { useLiveCounts } from '../claims/use-live-desk.ts'

/** Keeps the queue that it stands in up to date, as long as there is JavaScript. */
export function LiveQueue() {
  useLiveCounts()
  return null
}
