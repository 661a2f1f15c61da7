import type { Ctx } from '../../ctx.server.ts'
import type { Screening } from '../../screening/types.ts'
import { countHeldPost } from '../sanctions/count-held-post.server.ts'
import { loadDeskSettings } from '../settings/desk-settings.server.ts'
import { isSampled } from '../queue/is-sampled.ts'
import { openCase } from './open-case.server.ts'

/**
 * Lays the post before a moderator when screening asks for it; holding it is the event's doing. Where nothing was found
 * and `sampled` is set, a share of the posts is looked at all the same, so that it shows what screening misses.
 */
export async function actOnScreening(
  ctx: Ctx,
  input: { postId: string; revisionId: string; screening: Screening; sampled?: boolean | undefined },
): Promise<void> {
  await countHeldPost(ctx, input)
  const { postId, revisionId, screening } = input
  if (screening.outcome !== 'publish') {
    await openCase(ctx, { postId, revisionId, priority: screening.priority, byEngine: true })
  } else if (input.sampled && screening.findings.length === 0) {
    const { samplePerMille } = await loadDeskSettings(ctx)
    if (!isSampled(postId, samplePerMille)) return
    await openCase(ctx, { postId, revisionId, priority: 'normal', lane: 'sampled', byEngine: true })
  }
}
