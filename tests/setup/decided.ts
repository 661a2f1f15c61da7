import { verdictOf } from '../../app/domain/moderation/decisions/verdicts.ts'
import type { MemberActor } from '../../app/domain/accounts/actor.ts'
import { decideCase } from '../../app/domain/moderation/decisions/decide-case.server.ts'
import type { DecisionInput } from '../../app/domain/moderation/decisions/decision-input.ts'
import { reportPost } from '../../app/domain/moderation/reports/report-post.server.ts'
import { takeUpPost } from '../../app/domain/moderation/case/take-up-post.server.ts'
import { publishPost } from '../../app/domain/posts/publish-post.server.ts'
import { judgeAll } from './judge.ts'
import type { Forum } from './forum.ts'

let written = 0

export interface DecidedPost {
  author: MemberActor
  judge: MemberActor
  postId: string
  caseId: string
  revisionId: string
  eventId: string
}

/** A post of its own author's with a decision of its own moderator's, reported before by `reporters`. */
export async function decidedPost(
  forum: Forum,
  what: Partial<DecisionInput>,
  options: { markdown?: string; author?: MemberActor; reporters?: MemberActor[]; judge?: MemberActor; at?: Date } = {},
): Promise<DecidedPost> {
  const author = options.author ?? (await forum.join())
  const judge = options.judge ?? (await forum.join({ role: 'moderator' }))
  const at = options.at ?? new Date()
  const { postId } = await publishPost(forum.as(author, at), {
    kind: 'experience',
    articleSlug: forum.article.slug,
    markdown: `${options.markdown ?? 'My doctor says to wait for the next blood test, so I wait.'} (${++written})`,
    citing: [],
  })
  for (const reporter of options.reporters ?? []) {
    await reportPost(forum.as(reporter, at), { postId, reason: 'other', note: '', quote: '' })
  }
  const { caseId } = await takeUpPost(forum.as(judge, at), { postId })
  const { revisionId } = await forum.ctx.db.case.findUniqueOrThrow({ where: { id: caseId } })
  const eventId = await decideNow(forum, { judge, caseId, revisionId, what, at })
  return { author, judge, postId, caseId, revisionId, eventId }
}

/** Decides and answers the event. */
export async function decideNow(
  forum: Forum,
  input: { judge: MemberActor; caseId: string; revisionId: string; what: Partial<DecisionInput>; at?: Date },
): Promise<string> {
  const { judge, caseId, revisionId, what, at = new Date() } = input
  await decideCase(forum.as(judge, at), {
    caseId,
    revisionId,
    decision: 'publish',
    message: '',
    noteText: '',
    passageIds: [],
    verdicts: await judgeAll(forum.ctx, revisionId, verdictOf(what.reason) ?? 'not_a_problem'),
    ...what,
  })
  const event = await forum.ctx.db.moderationEvent.findFirstOrThrow({
    where: { caseId, kind: 'decided' },
    orderBy: { seq: 'desc' },
  })
  return event.id
}

/** A passage of the forum's article, for notes. */
export async function somePassage(forum: Forum): Promise<string> {
  const { id } = await forum.ctx.db.passage.findFirstOrThrow({ where: { kind: 'paragraph' } })
  return id
}

export const dayMs = 24 * 60 * 60 * 1000
export const daysFromNow = (days: number) => new Date(Date.now() + days * dayMs)
