import { can } from './permissions.ts'
import type { Ctx } from '../ctx.server.ts'
import { countWaitingOpinions } from '../moderation/opinions-view.server.ts'
import { countUnread } from '../notifications/notices-view.server.ts'
import type { Role } from '../vocabulary.ts'

/** Who looks at the page; null for a guest. */
export type Viewer = {
  handle: string
  displayName: string
  role: Role
  isModerator: boolean
  unread: number
  /** Questions to a clinician that wait. */
  opinionsWaiting: number
  suspendedUntil: Date | null
} | null

export async function viewViewer(ctx: Ctx): Promise<Viewer> {
  if (ctx.actor.kind !== 'member') return null
  const { handle, displayName, role, suspendedUntil } = ctx.actor
  const suspended = suspendedUntil && suspendedUntil > ctx.now ? suspendedUntil : null
  const isModerator = can(ctx.actor, 'moderate', ctx).allowed
  const [unread, opinionsWaiting] = await Promise.all([countUnread(ctx), countWaitingOpinions(ctx)])
  return { handle, displayName, role, isModerator, unread, opinionsWaiting, suspendedUntil: suspended }
}
