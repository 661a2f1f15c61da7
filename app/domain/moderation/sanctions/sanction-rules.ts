import { sanctionKinds, type SanctionKind } from '../../vocabulary.ts'
import type { SanctionInput } from './sanction-input.ts'
import { sanctionKindWords, sanctionReasonWords } from '../words.ts'

/** A consequence as kept, as far as its effect goes. */
export interface KeptSanction {
  kind: SanctionKind
  endsAt: Date | null
  posts: number | null
  acknowledgedAt: Date | null
  liftedAt: Date | null
  /** Of a pre-moderation: the member's posts that were held since it began. */
  heldPosts: number
}

export type SanctionState = 'waits' | 'in_force' | 'over' | 'lifted'

/** A warning waits until it is acknowledged, and is over then. */
export function sanctionState(sanction: KeptSanction, now: Date): SanctionState {
  if (sanction.liftedAt) return 'lifted'
  if (sanction.kind === 'warning') return sanction.acknowledgedAt ? 'over' : 'waits'
  const holds = sanction.kind === 'premoderation' ? postsLeft(sanction) > 0 : sanction.endsAt && sanction.endsAt > now
  return holds ? 'in_force' : 'over'
}

export function postsLeft({ posts, heldPosts }: Pick<KeptSanction, 'posts' | 'heldPosts'>): number {
  return Math.max(0, (posts ?? 0) - heldPosts)
}

/**
 * What all that was imposed and not lifted makes of the member: the latest end wins, and the most posts that are left.
 * Ends that have passed change nothing, so nobody needs to take them away.
 */
export function limitsOf(sanctions: readonly KeptSanction[]): {
  suspendedUntil: Date | null
  silencedUntil: Date | null
  postsToReview: number
} {
  const standing = sanctions.filter(({ liftedAt }) => liftedAt === null)
  const latest = (kind: SanctionKind) =>
    standing
      .flatMap((sanction) => (sanction.kind === kind && sanction.endsAt ? [sanction.endsAt] : []))
      .reduce<Date | null>((last, end) => (last && last > end ? last : end), null)
  return {
    suspendedUntil: latest('suspension'),
    silencedUntil: latest('silence'),
    postsToReview: Math.max(0, ...standing.map(postsLeft)),
  }
}

/** The milder of what two moderators want: by kind, then by how long. Nothing is mildest. */
export function milderSanction(a: SanctionInput | null, b: SanctionInput | null): SanctionInput | null {
  if (!a || !b) return null
  const kinds = sanctionKinds.indexOf(a.kind) - sanctionKinds.indexOf(b.kind)
  if (kinds !== 0) return kinds < 0 ? a : b
  return extent(a) < extent(b) ? a : b
}

function extent({ days, posts }: SanctionInput): number {
  return days ?? posts ?? 0
}

/** For how many days a consequence is, as it was imposed; null where it has no end. */
export function daysOf({ startsAt, endsAt }: { startsAt: Date; endsAt: Date | null }): number | null {
  return endsAt && Math.round((endsAt.getTime() - startsAt.getTime()) / (24 * 60 * 60 * 1000))
}

/** As the record says it: "Suspended, 14 days: attacks others." */
export function sanctionSummary({ kind, reason, days, posts }: Omit<SanctionInput, 'message'>): string {
  const reasonWords = sanctionReasonWords[reason]
  const long = [days && count(days, 'day'), posts && count(posts, 'post')].filter(Boolean).join(', ')
  return `${sanctionKindWords[kind]}${long && `, ${long}`}: ${reasonWords[0]?.toLowerCase()}${reasonWords.slice(1)}.`
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`
}
