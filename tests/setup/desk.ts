import type { MemberActor } from '../../app/domain/accounts/actor.ts'
import { loadActor } from '../../app/domain/accounts/load-actor.server.ts'
import type { DecisionInput } from '../../app/domain/moderation/decisions/decision-input.ts'
import type { SanctionInput } from '../../app/domain/moderation/sanctions/sanction-input.ts'
import { keepProposal } from '../../app/domain/moderation/second-review/second-review.ts'
import { takeUpPost } from '../../app/domain/moderation/case/take-up-post.server.ts'
import { publishPost } from '../../app/domain/posts/publish-post.server.ts'
import type { Forum } from './forum.ts'

let written = 0

/** A post on the page, its author and the case that a moderator has opened about it. */
export async function openedCase(forum: Forum, given: { author?: MemberActor; helpful?: number } = {}) {
  const author = given.author ?? (await forum.join())
  const { postId } = await publishPost(forum.as(author), {
    kind: 'experience',
    articleSlug: forum.article.slug,
    markdown: `My doctor says to wait for the next blood test, so I wait. (${++written})`,
    citing: [],
  })
  for (let count = 0; count < (given.helpful ?? 0); count += 1) {
    const { id: memberId } = await forum.join()
    await forum.ctx.db.reaction.create({ data: { postId, memberId, kind: 'helpful' } })
  }
  const { caseId } = await takeUpPost(forum.as(await forum.join({ role: 'moderator' })), { postId })
  const { revisionId } = await forum.ctx.db.case.findUniqueOrThrow({ where: { id: caseId } })
  const decision = (what: Partial<DecisionInput>): DecisionInput => ({
    caseId,
    revisionId,
    decision: 'publish',
    message: '',
    noteText: '',
    passageIds: [],
    ...what,
  })
  return { author, postId, caseId, revisionId, decision }
}

export function sanction(more: Partial<SanctionInput>): SanctionInput {
  const base = {
    kind: 'warning',
    reason: 'abuse',
    message: 'Please keep to the matter.',
    days: null,
    posts: null,
  } as const
  return { ...base, ...more }
}

/** The member as they are now: what was imposed since is known. */
export async function afresh(forum: Forum, { id }: MemberActor): Promise<MemberActor> {
  const actor = await loadActor(forum.ctx, { memberId: id })
  if (actor.kind !== 'member') throw new Error(`no member ${id}`)
  return actor
}

/** What a moderator sent who wants a month's suspension: a second one is needed. */
export const longSuspension = (message = 'Please come back later.') =>
  keepProposal({ kind: 'sanction', sanction: sanction({ kind: 'suspension', days: 30, message }), status: 'closed' })
