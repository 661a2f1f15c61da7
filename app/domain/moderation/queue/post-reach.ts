/** What of a post says how many it reaches: a `select`. */
export const reachFields = { replyCount: true, childCount: true, helpfulCount: true, sameHereCount: true } as const

export type Reaching = Record<keyof typeof reachFields, number>

/** How many answers and reactions a post has that readers see. */
export function reachOf({ replyCount, childCount, helpfulCount, sameHereCount }: Reaching): number {
  return Math.max(replyCount, childCount) + helpfulCount + sameHereCount
}
