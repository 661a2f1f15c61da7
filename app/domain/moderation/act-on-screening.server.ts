import type { Ctx } from '../ctx.server.ts'
import type { Screening } from '../screening/types.ts'
import { countHeldPost } from './count-held-post.server.ts'
import { openCase } from './open-case.server.ts'

/** Lays the post before a moderator when screening asks for it; holding it is the event's doing. */
export async function actOnScreening(
  ctx: Ctx,
  input: { postId: string; revisionId: string; screening: Screening },
): Promise<void> {
  await countHeldPost(ctx, input)
  if (input.screening.outcome === 'publish') return
  const { postId, revisionId } = input
  await openCase(ctx, { postId, revisionId, priority: input.screening.priority, byEngine: true })
}
