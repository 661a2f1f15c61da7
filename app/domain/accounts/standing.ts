import type { Standing } from '../vocabulary.ts'

const dayMs = 24 * 60 * 60 * 1000

/** New members become established by taking part; only people make somebody trusted. */
export function standingAfter(input: {
  standing: Standing
  publishedPosts: number
  memberSince: Date
  now: Date
}): Standing {
  const days = (input.now.getTime() - input.memberSince.getTime()) / dayMs
  return input.standing === 'new' && input.publishedPosts >= 3 && days >= 2 ? 'established' : input.standing
}
