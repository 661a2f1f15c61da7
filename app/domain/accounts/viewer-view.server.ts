import { can } from './permissions.ts'
import type { Ctx } from '../ctx.server.ts'
import { countUnread } from '../notifications/notices-view.server.ts'
import type { Role } from '../vocabulary.ts'

/** Who looks at the page; null for a guest. */
export type Viewer = {
  handle: string
  displayName: string
  role: Role
  isModerator: boolean
  unread: number
  suspendedUntil: Date | null
} | null

export async function viewViewer(ctx: Ctx): Promise<Viewer> {
  if (ctx.actor.kind !== 'member') return null
  const { handle, displayName, role, suspendedUntil } = ctx.actor
  const suspended = suspendedUntil && suspendedUntil > ctx.now ? suspendedUntil : null
  const isModerator = can(ctx.actor, 'moderate', ctx).allowed
  return { handle, displayName, role, isModerator, unread: await countUnread(ctx), suspendedUntil: suspended }
}
