import { v7 as uuidv7 } from 'uuid'
import { raiseStanding } from '../../accounts/raise-standing.server.ts'
import type { Ctx } from '../../ctx.server.ts'
import { notify } from '../../notifications/notify.server.ts'
import type { PostStatus } from '../../vocabulary.ts'
import { countReports } from '../reports/count-reports.server.ts'
import type { DecisionInput } from './decision-input.ts'
import { closeHearing, openHearing, overturn } from '../appeals/hear-appeals.server.ts'
import { lockThread } from '../threads/lock-thread.server.ts'
import type { Reaching } from '../queue/post-reach.ts'
import { recordEvent, type DecisionEffects } from '../record-event.server.ts'
import { dropReviews } from '../second-review/waiting-review.server.ts'
import { verdictsOrReason } from './verdicts.ts'
import { writeNote } from './write-note.server.ts'
import { writeVerdicts } from './write-verdicts.server.ts'

/** A case as a decision needs it; locked by the caller, with its post. */
export interface JudgedCase {
  id: string
  postId: string
  post: { id: string; authorId: string; articleId: string; status: PostStatus } & Reaching
  flags: { reporterId: string }[]
}

/**
 * Carries a decision out: note, record, verdicts, the case's end, and word to those concerned. Whoever calls it has
 * made sure that it may be. All that it changes is kept with the event, so that it can be undone. In a case in which
 * an appeal waits it is the hearing of that appeal.
 */
export async function applyDecision(
  ctx: Ctx,
  input: { judged: JudgedCase; judgeId: string; decision: DecisionInput; batchId?: string },
): Promise<{ eventId: string; status: PostStatus }> {
  const { judged, decision } = input
  const eventId = uuidv7()
  const effects: DecisionEffects = {}
  const hearing = await openHearing(ctx, { caseId: judged.id, judgeId: input.judgeId, decision })
  // A post that stays as it is keeps its note; any other decision replaces what was said before.
  if (decision.decision !== 'publish' || judged.post.status !== 'published' || hearing?.outcome === 'overturned') {
    effects.withdrawnNoteIds = await withdrawNotes(ctx, judged.postId)
  }
  const noteId =
    decision.decision === 'publish_with_note'
      ? await writeNote(ctx, {
          postId: judged.postId,
          articleId: judged.post.articleId,
          authorId: input.judgeId,
          decision,
        })
      : undefined
  if (decision.lockThread) {
    const { lockedPostId } = await lockThread(ctx, { postId: judged.postId, caseId: judged.id })
    if (lockedPostId) effects.lockedPostId = lockedPostId
  }
  // Reports that the decision appealed against has answered are not counted twice.
  const flags = judged.flags.filter(
    ({ reporterId }) => hearing?.appealed.caseId !== judged.id || !hearing.appealed.reporterIds.includes(reporterId),
  )
  effects.reporters = await countReports(ctx, { flags, decision })
  if (hearing) effects.reporters.push(...(await overturn(ctx, { hearing, decision })))
  const passageIds = decision.decision === 'return_to_author' ? await passagesOf(ctx, { judged, decision }) : []
  const status = await recordEvent(ctx, {
    id: eventId,
    postId: judged.postId,
    revisionId: decision.revisionId,
    caseId: judged.id,
    kind: 'decided',
    decision: decision.decision,
    reason: decision.reason,
    message: decision.message,
    noteId,
    passageIds,
    batchId: input.batchId,
    effects: { ...effects, ...(await raisedStanding(ctx, { judged, decision })) },
  })
  await writeVerdicts(ctx, {
    eventId,
    caseId: judged.id,
    revisionId: decision.revisionId,
    moderatorId: input.judgeId,
    verdicts: verdictsOrReason(decision.verdicts ?? [], decision.reason),
  })
  await ctx.db.case.update({
    where: { id: judged.id },
    data: decision.decision === 'return_to_author' ? { status: 'returned' } : { status: 'closed', closedAt: ctx.now },
  })
  await ctx.db.caseClaim.deleteMany({ where: { caseId: judged.id } })
  await dropReviews(ctx, { caseId: judged.id })
  if (hearing) {
    const statusChanged = status !== judged.post.status
    const { id: caseId, post } = judged
    await closeHearing(ctx, { hearing, eventId, caseId, revisionId: decision.revisionId, post, statusChanged })
  } else {
    await notify(ctx, { memberId: judged.post.authorId, kind: 'post_decided', postId: judged.postId, eventId })
  }
  for (const { reporterId } of flags) {
    await notify(ctx, { memberId: reporterId, kind: 'report_decided', postId: judged.postId, eventId })
  }
  return { eventId, status }
}

async function withdrawNotes(ctx: Ctx, postId: string): Promise<string[]> {
  const notes = await ctx.db.contextNote.findMany({ where: { postId, withdrawnAt: null }, select: { id: true } })
  const ids = notes.map(({ id }) => id)
  await ctx.db.contextNote.updateMany({ where: { id: { in: ids } }, data: { withdrawnAt: ctx.now } })
  return ids
}

async function raisedStanding(
  ctx: Ctx,
  { judged, decision }: { judged: JudgedCase; decision: DecisionInput },
): Promise<Pick<DecisionEffects, 'standing'>> {
  const publishes = decision.decision === 'publish' || decision.decision === 'publish_with_note'
  if (!publishes) return {}
  const adds = judged.post.status === 'published' ? 0 : 1
  const raised = await raiseStanding(ctx, { memberId: judged.post.authorId, adds })
  return raised ? { standing: raised } : {}
}

/** Those of the given passages that are this article's, in its order. */
async function passagesOf(
  ctx: Ctx,
  { judged, decision }: { judged: JudgedCase; decision: DecisionInput },
): Promise<string[]> {
  const passages = await ctx.db.passage.findMany({
    where: { id: { in: decision.passageIds }, revision: { articleId: judged.post.articleId } },
    orderBy: { position: 'asc' },
    select: { id: true },
  })
  return passages.map(({ id }) => id)
}
