import { authorize } from '../../accounts/authorize.server.ts'
import { loadStaff } from '../../accounts/load-staff.server.ts'
import { can } from '../../accounts/permissions.ts'
import type { Ctx } from '../../ctx.server.ts'
import { Refusal } from '../../refusal.ts'
import { isAboutWhole } from '../../screening/about-whole.ts'
import type { CaseBeside, CommentLine, OpinionLine, Person } from './case-beside.ts'
import { earlierRulings } from '../case/earlier-rulings.server.ts'
import { splitAtMentions } from './mentions.ts'
import { findWaitingReview } from '../second-review/waiting-review.server.ts'

const commentsShown = 300
const notesShown = 50

/** What stands beside a case for moderators alone; null for whoever wrote the post, moderator or not. */
export async function viewCaseBeside(ctx: Ctx, input: { caseId: string }): Promise<CaseBeside | null> {
  authorize(ctx, 'moderate')
  const found = await ctx.db.case.findUnique({
    where: { id: input.caseId },
    select: {
      id: true,
      lane: true,
      status: true,
      articleId: true,
      revisionId: true,
      post: { select: { author: { select: { id: true, displayName: true } } } },
    },
  })
  if (!found) throw new Refusal('not_found', 'There is no such case.')
  const { id: caseId, articleId } = found
  const { author } = found.post
  authorize(ctx, 'moderate', { articleId })
  const subject = { now: ctx.now, articleId, authorId: author.id }
  if (!can(ctx.actor, 'discuss', subject).allowed) return null
  const sentences = await loadSentences(ctx, found)
  const unseen = await whatFirstSaid(ctx, { caseId })
  const [{ comments, unseenComments }, opinions, notes, staff, rulings] = await Promise.all([
    loadComments(ctx, { caseId, unseen }),
    loadOpinions(ctx, { caseId, unseen }),
    loadNotes(ctx, { memberId: author.id, unseen }),
    loadStaff(ctx, { articleId }),
    earlierRulings(ctx, { caseId, sentences }),
  ])
  return {
    caseId,
    author,
    isOpen: found.status !== 'closed',
    secondReview: found.lane === 'second_review' && found.status === 'open',
    sentences: sentences.map(({ id, quote }) => ({ id, quote })),
    comments,
    unseenComments,
    moderators: staff
      .filter((member) => can(member, 'discuss', subject).allowed && !isActor(ctx, member.id))
      .map(toPerson),
    opinions,
    clinicians: staff.filter((member) => can(member, 'give_opinion', subject).allowed).map(toPerson),
    notes,
    rulings,
  }
}

function isActor({ actor }: Ctx, memberId: string): boolean {
  return actor.kind === 'member' && actor.id === memberId
}

function toPerson({ handle, displayName }: Person): Person {
  return { handle, displayName }
}

/** The sentences that the last run found in the text that is to be judged. */
async function loadSentences(ctx: Ctx, { revisionId }: { revisionId: string }) {
  const run = await ctx.db.screeningRun.findFirst({
    where: { revisionId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: {
      findings: {
        select: { id: true, label: true, quote: true },
        orderBy: [{ startOffset: 'asc' }, { score: 'desc' }],
      },
    },
  })
  return (run?.findings ?? []).filter(({ label }) => !isAboutWhole(label))
}

/** What is left out of comments, questions and notes: by whom, and from when on. */
type Unseen = { by: string; since: Date } | null

/**
 * Where a case waits for a second moderator, what the first one has said since they decided stays hidden from everybody
 * else: each of them may be the second, who decides without knowing what the first did.
 */
async function whatFirstSaid(ctx: Ctx, { caseId }: { caseId: string }): Promise<Unseen> {
  const review = await findWaitingReview(ctx, caseId)
  return review && !isActor(ctx, review.firstById) ? { by: review.firstById, since: review.firstAt } : null
}

async function loadComments(
  ctx: Ctx,
  { caseId, unseen }: { caseId: string; unseen: Unseen },
): Promise<{ comments: CommentLine[]; unseenComments: number }> {
  const hidden = unseen && { authorId: unseen.by, createdAt: { gte: unseen.since } }
  const comments = await ctx.db.caseComment.findMany({
    where: { caseId, ...(hidden && { NOT: hidden }) },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: commentsShown,
    include: {
      author: { select: { id: true, displayName: true } },
      mentions: { select: { member: { select: { handle: true } } } },
    },
  })
  return {
    unseenComments: hidden ? await ctx.db.caseComment.count({ where: { caseId, ...hidden } }) : 0,
    comments: comments.reverse().map(({ id, author, createdAt, text, mentions }) => ({
      id,
      author: author.displayName,
      mine: isActor(ctx, author.id),
      at: createdAt,
      parts: splitAtMentions(
        text,
        mentions.map(({ member }) => member.handle),
      ),
    })),
  }
}

async function loadOpinions(ctx: Ctx, { caseId, unseen }: { caseId: string; unseen: Unseen }): Promise<OpinionLine[]> {
  const requests = await ctx.db.opinionRequest.findMany({
    where: { caseId, ...(unseen && { NOT: { askedById: unseen.by, createdAt: { gte: unseen.since } } }) },
    orderBy: { createdAt: 'asc' },
    include: {
      finding: { select: { quote: true } },
      askedBy: { select: { id: true, displayName: true } },
      clinician: { select: { displayName: true } },
    },
  })
  return requests.map((request) => ({
    id: request.id,
    quote: request.finding?.quote ?? null,
    question: request.question,
    askedBy: request.askedBy.displayName,
    mine: isActor(ctx, request.askedBy.id),
    askedAt: request.createdAt,
    clinician: request.clinician.displayName,
    answer: request.answer,
    answeredAt: request.answeredAt,
  }))
}

async function loadNotes(ctx: Ctx, { memberId, unseen }: { memberId: string; unseen: Unseen }) {
  const notes = await ctx.db.memberNote.findMany({
    where: { memberId, ...(unseen && { NOT: { authorId: unseen.by, createdAt: { gte: unseen.since } } }) },
    orderBy: { createdAt: 'desc' },
    take: notesShown,
    include: { author: { select: { id: true, displayName: true } } },
  })
  return notes.map(({ id, author, createdAt, text }) => ({
    id,
    author: author.displayName,
    mine: isActor(ctx, author.id),
    at: createdAt,
    text,
  }))
}

/** The same for a page of its own, which is not there for whoever wrote the post. */
export async function viewDiscussedCase(ctx: Ctx, input: { caseId: string }): Promise<CaseBeside> {
  const beside = await viewCaseBeside(ctx, input)
  if (!beside) throw new Refusal('forbidden', 'This is your own post: other moderators talk about it.')
  return beside
}
