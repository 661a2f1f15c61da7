import { can } from './permissions.ts'
import type { Ctx } from '../ctx.server.ts'
import { countWaitingOpinions } from '../moderation/discussion/opinions-view.server.ts'
import { countUnread } from '../notifications/notices-view.server.ts'
import { viewOwnLimits, type OwnLimits } from './own-limits-view.server.ts'
import type { Role } from '../vocabulary.ts'

/** Who looks at the page; null for a guest. */
export type Viewer = {
  handle: string
  displayName: string
  role: Role
  isModerator: boolean
  unread: number
  /** What the moderators have decided about them; null for most. */
  limits: OwnLimits | null
  /** Questions to a clinician that wait. */
  opinionsWaiting: number
} | null

export async function viewViewer(ctx: Ctx): Promise<Viewer> {
  if (ctx.actor.kind !== 'member') return null
  const { handle, displayName, role } = ctx.actor
  const isModerator = can(ctx.actor, 'moderate', ctx).allowed
  const [unread, limits, opinionsWaiting] = await Promise.all([
    countUnread(ctx),
    viewOwnLimits(ctx),
    countWaitingOpinions(ctx),
  ])
  return { handle, displayName, role, isModerator, unread, limits, opinionsWaiting }
}
