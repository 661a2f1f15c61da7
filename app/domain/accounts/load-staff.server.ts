import type { Ctx } from '../ctx.server.ts'
import type { MemberActor } from './actor.ts'
import { loadActors } from './load-actor.server.ts'

const atMost = 500

/**
 * Everybody who has a part here besides writing: clinicians, moderators, and those who moderate below this article.
 * Whoever came with an import and cannot sign in would never answer.
 */
export async function loadStaff(ctx: Ctx, input: { articleId: string }): Promise<MemberActor[]> {
  const rows = await ctx.db.$queryRaw<{ id: string }[]>`
    SELECT id FROM member WHERE role <> 'member' AND (password_hash IS NOT NULL OR import_key IS NULL)
    UNION SELECT member_id FROM article_moderator WHERE article_id = ${input.articleId}::uuid
    LIMIT ${atMost}`
  return loadActors(ctx, { id: { in: rows.map(({ id }) => id) } })
}
