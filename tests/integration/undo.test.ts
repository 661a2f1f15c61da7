import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appealDecision } from '../../app/domain/moderation/appeals/appeal-decision.server.ts'
import { takeUpPost } from '../../app/domain/moderation/case/take-up-post.server.ts'
import { reportPost } from '../../app/domain/moderation/reports/report-post.server.ts'
import { undoBatch } from '../../app/domain/moderation/undo/undo-batch.server.ts'
import { undoDecision } from '../../app/domain/moderation/undo/undo-decision.server.ts'
import { viewUndo } from '../../app/domain/moderation/undo/undo-view.server.ts'
import { countUnread, viewNotices } from '../../app/domain/notifications/notices-view.server.ts'
import { deletePost } from '../../app/domain/posts/delete-post.server.ts'
import { editPost } from '../../app/domain/posts/edit-post.server.ts'
import { viewThread } from '../../app/domain/threads/thread-view.server.ts'
import { daysFromNow, decidedPost, decideNow, somePassage } from '../setup/decided.ts'
import { createForum, type Forum } from '../setup/forum.ts'

let forum: Forum
beforeAll(async () => {
  forum = await createForum()
})
afterAll(() => forum.close())

const hide = { decision: 'hide', reason: 'off_topic', message: 'It is about another illness.' } as const

describe('undoing a decision', () => {
  it('gives the post its status back and opens the case again, in its lane', async () => {
    const reporter = await forum.join()
    const { judge, postId, caseId, eventId } = await decidedPost(forum, hide, { reporters: [reporter] })
    const before = await forum.ctx.db.case.findUniqueOrThrow({ where: { id: caseId } })
    const keys = () => forum.ctx.db.caseKey.count({ where: { caseId } })
    expect(await keys()).toBe(0)
    const result = await undoDecision(forum.as(judge), { eventId, reason: '' })
    expect(result).toEqual({ postId, caseId, status: 'published' })
    const post = await forum.ctx.db.post.findUniqueOrThrow({ where: { id: postId } })
    expect(post.status).toBe('published')
    const after = await forum.ctx.db.case.findUniqueOrThrow({ where: { id: caseId } })
    expect(after).toMatchObject({ status: 'open', closedAt: null, lane: 'reported', dueAt: before.dueAt })
    expect(await keys()).toBeGreaterThan(0)
    const undone = await forum.ctx.db.moderationEvent.findFirstOrThrow({ where: { undoesId: eventId } })
    expect(undone).toMatchObject({
      kind: 'undone',
      statusBefore: 'hidden',
      statusAfter: 'published',
      actorId: judge.id,
    })
    // Decided anew, it is decided about this decision and no other.
    await decideNow(forum, { judge, caseId, revisionId: after.revisionId, what: {} })
    expect((await forum.ctx.db.case.findUniqueOrThrow({ where: { id: caseId } })).status).toBe('closed')
  })

  it('takes a note back, and restores the one that it had replaced', async () => {
    const passageIds = [await somePassage(forum)]
    const first = { decision: 'publish_with_note', noteText: 'The first thing to know.', passageIds } as const
    const { judge, postId, author } = await decidedPost(forum, first)
    const { caseId } = await takeUpPost(forum.as(judge), { postId })
    const { revisionId } = await forum.ctx.db.case.findUniqueOrThrow({ where: { id: caseId } })
    const what = { ...first, noteText: 'Something else to know.' }
    const eventId = await decideNow(forum, { judge, caseId, revisionId, what })
    const shown = async () =>
      (await viewThread(forum.as(author), { postId, cursor: null })).post.notes.map(({ text }) => text)
    expect(await shown()).toEqual(['Something else to know.'])
    await undoDecision(forum.as(judge), { eventId, reason: '' })
    expect(await shown()).toEqual(['The first thing to know.'])
  })

  it('takes back what was counted of reporters, and the standing that it raised', async () => {
    const reporter = await forum.join()
    const author = await forum.join({ standing: 'new' })
    await forum.ctx.db.member.update({ where: { id: author.id }, data: { createdAt: daysFromNow(-9) } })
    for (const n of [1, 2]) await decidedPost(forum, {}, { author, markdown: `Waiting is hard, day ${n}.` })
    const decided = await decidedPost(forum, {}, { author, markdown: 'Nettle tea cures low neutrophils.' })
    const standing = async () => (await forum.ctx.db.member.findUniqueOrThrow({ where: { id: author.id } })).standing
    expect(await standing()).toBe('established')
    const { effects } = await forum.ctx.db.moderationEvent.findUniqueOrThrow({ where: { id: decided.eventId } })
    expect(effects).toMatchObject({ standing: { from: 'new', to: 'established' } })
    await undoDecision(forum.as(decided.judge), { eventId: decided.eventId, reason: '' })
    expect(await standing()).toBe('new')

    const reported = await decidedPost(forum, hide, { reporters: [reporter] })
    const counts = () =>
      forum.ctx.db.member.findUniqueOrThrow({
        where: { id: reporter.id },
        select: { reportsDecided: true, reportsAgreed: true },
      })
    expect(await counts()).toEqual({ reportsDecided: 1, reportsAgreed: 1 })
    await undoDecision(forum.as(reported.judge), { eventId: reported.eventId, reason: '' })
    expect(await counts()).toEqual({ reportsDecided: 0, reportsAgreed: 0 })
  })

  it('opens the thread again that it locked, and lifts what it imposed', async () => {
    const decided = await decidedPost(forum, hide)
    const { eventId, postId, caseId, judge, author } = decided
    // What a decision of the desk with a lock and two consequences leaves.
    const event = await forum.ctx.db.moderationEvent.findUniqueOrThrow({ where: { id: eventId } })
    const locking = await forum.ctx.db.moderationEvent.create({
      data: {
        postId,
        caseId,
        revisionId: event.revisionId,
        actorId: judge.id,
        kind: 'decided',
        decision: 'hide',
        reason: 'off_topic',
        statusBefore: 'published',
        statusAfter: 'hidden',
        effects: { lockedPostId: postId },
        createdAt: new Date(),
      },
    })
    await forum.ctx.db.post.update({ where: { id: postId }, data: { lockedAt: new Date() } })
    const endsAt = daysFromNow(7)
    const sanction = { memberId: author.id, caseId, eventId: locking.id, imposedById: judge.id, startsAt: new Date() }
    await forum.ctx.db.sanction.createMany({
      data: [
        { ...sanction, kind: 'silence', reason: 'abuse', message: 'A week.', endsAt },
        { ...sanction, kind: 'premoderation', reason: 'abuse', message: 'The next three.', posts: 3 },
      ],
    })
    await forum.ctx.db.member.update({ where: { id: author.id }, data: { silencedUntil: endsAt, postsToReview: 3 } })

    await undoDecision(forum.as(judge), { eventId: locking.id, reason: '' })
    expect((await forum.ctx.db.post.findUniqueOrThrow({ where: { id: postId } })).lockedAt).toBeNull()
    expect(await forum.ctx.db.member.findUniqueOrThrow({ where: { id: author.id } })).toMatchObject({
      silencedUntil: null,
      postsToReview: 0,
    })
    const lifted = await forum.ctx.db.sanction.findMany({ where: { eventId: locking.id } })
    expect(lifted.map(({ liftReason }) => liftReason)).toEqual(['The decision was undone.', 'The decision was undone.'])
  })

  it('withdraws notices that nobody has read, and tells those who have read theirs', async () => {
    const reporter = await forum.join()
    const { author, judge, eventId } = await decidedPost(forum, hide, { reporters: [reporter] })
    expect(await countUnread(forum.as(author))).toBe(1)
    expect((await viewNotices(forum.as(reporter)))[0]).toMatchObject({ kind: 'report_decided', isNew: true })
    await undoDecision(forum.as(judge), { eventId, reason: '' })
    expect(await countUnread(forum.as(author))).toBe(0)
    expect(await viewNotices(forum.as(author))).toEqual([])
    expect(await countUnread(forum.as(reporter))).toBe(1)
    expect((await viewNotices(forum.as(reporter))).map(({ kind, decision }) => [kind, decision?.decision])).toEqual([
      ['decision_undone', 'hide'],
      ['report_decided', 'hide'],
    ])
  })

  it('keeps the verdicts in the record, as those of an undone decision', async () => {
    const { judge, eventId } = await decidedPost(forum, { decision: 'hide', reason: 'unsupported_claim' })
    const standing = () => forum.ctx.db.sentenceVerdict.count({ where: { eventId, event: { undoneBy: null } } })
    expect(await standing()).toBe(1)
    await undoDecision(forum.as(judge), { eventId, reason: '' })
    expect(await standing()).toBe(0)
    expect(await forum.ctx.db.sentenceVerdict.count({ where: { eventId } })).toBe(1)
  })
})

describe('who may undo, and when', () => {
  it('is the one who decided, for 30 days', async () => {
    const { judge, eventId } = await decidedPost(forum, hide)
    const late = undoDecision(forum.as(judge, daysFromNow(31)), { eventId, reason: 'I was wrong.' })
    await expect(late).rejects.toMatchObject({ code: 'stale', message: expect.stringContaining('30 days') as string })
    expect((await viewUndo(forum.as(judge, daysFromNow(31)), { eventId })).barred).toContain('30 days')
    await undoDecision(forum.as(judge, daysFromNow(29)), { eventId, reason: '' })
  })

  it('is another moderator too, with a reason, at any time', async () => {
    const { eventId } = await decidedPost(forum, hide)
    const other = await forum.join({ role: 'moderator' })
    await expect(undoDecision(forum.as(other), { eventId, reason: ' ' })).rejects.toMatchObject({
      code: 'invalid',
      fields: { reason: expect.any(String) as string },
    })
    await undoDecision(forum.as(other, daysFromNow(90)), { eventId, reason: 'It does belong to this article.' })
    const undone = await forum.ctx.db.moderationEvent.findFirstOrThrow({ where: { undoesId: eventId } })
    expect(undone).toMatchObject({ actorId: other.id, message: 'It does belong to this article.' })
  })

  it('is nobody else: no member, not the author, not who reported, not a moderator of another article', async () => {
    const author = await forum.join({ role: 'moderator' })
    const reporter = await forum.join({ role: 'moderator' })
    const { eventId } = await decidedPost(forum, hide, { author, reporters: [reporter] })
    const elsewhere = { ...(await forum.join()), moderates: [randomUUID()] }
    for (const actor of [await forum.join(), author, reporter, elsewhere]) {
      const undoing = undoDecision(forum.as(actor), { eventId, reason: 'Because.' })
      await expect(undoing).rejects.toMatchObject({ code: 'forbidden' })
    }
  })

  it('is refused by the database as well', async () => {
    const author = await forum.join({ role: 'moderator' })
    const { eventId, postId, caseId, revisionId } = await decidedPost(forum, hide, { author })
    const undoing = (undoesId: string) =>
      forum.ctx.db.moderationEvent.create({
        data: { postId, caseId, revisionId, actorId: author.id, kind: 'undone', undoesId, statusAfter: 'published' },
      })
    await expect(undoing(eventId)).rejects.toThrow('nobody undoes a decision on their own post')
    const other = await decidedPost(forum, hide)
    await expect(undoing(other.eventId)).rejects.toThrow('what is undone is a decision on the same text')
  })

  it('happens once', async () => {
    const { judge, eventId } = await decidedPost(forum, hide)
    const both = await Promise.allSettled([1, 2].map(() => undoDecision(forum.as(judge), { eventId, reason: '' })))
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(undoDecision(forum.as(judge), { eventId, reason: '' })).rejects.toThrow('undone already')
  })

  it('says why not: another text, another decision since, deleted', async () => {
    const returned = { decision: 'return_to_author', reason: 'unsupported_claim', message: 'Please say less.' } as const
    const edited = await decidedPost(forum, returned)
    await editPost(forum.as(edited.author), {
      postId: edited.postId,
      revisionId: edited.revisionId,
      markdown: 'I say less.',
    })
    await expect(undoDecision(forum.as(edited.judge), { eventId: edited.eventId, reason: '' })).rejects.toThrow(
      'changed the text',
    )

    const twice = await decidedPost(forum, hide)
    const { caseId } = await takeUpPost(forum.as(twice.judge), { postId: twice.postId })
    const second = await decideNow(forum, { ...twice, caseId, what: { decision: 'publish', reason: 'no_problem' } })
    const first = { eventId: twice.eventId, reason: '' }
    await expect(undoDecision(forum.as(twice.judge), first)).rejects.toThrow('decided about this post since')
    // With the second out of the way, the first is the last decision again.
    await undoDecision(forum.as(twice.judge), { eventId: second, reason: '' })
    expect((await undoDecision(forum.as(twice.judge), first)).status).toBe('published')

    const gone = await decidedPost(forum, { decision: 'publish' })
    await deletePost(forum.as(gone.author), { postId: gone.postId })
    await expect(undoDecision(forum.as(gone.judge), { eventId: gone.eventId, reason: '' })).rejects.toThrow('deleted')
  })
})

describe('undoing where another case is open', () => {
  it('lets that case go on, with the reports of the first', async () => {
    const [first, second] = [await forum.join(), await forum.join()]
    const { judge, postId, caseId, eventId } = await decidedPost(forum, {}, { reporters: [first] })
    const later = await reportPost(forum.as(second), { postId, reason: 'abuse', note: '', quote: '' })
    expect(later.caseId).not.toBe(caseId)
    expect(await undoDecision(forum.as(judge), { eventId, reason: '' })).toMatchObject({ caseId: later.caseId })
    const flags = await forum.ctx.db.flag.findMany({ where: { caseId: later.caseId } })
    expect(flags.map(({ reporterId }) => reporterId).sort()).toEqual([first.id, second.id].sort())
    expect((await forum.ctx.db.case.findUniqueOrThrow({ where: { id: caseId } })).status).toBe('closed')
  })

  it('answers an appeal that waits, even where the one who decided undoes it', async () => {
    const { author, judge, eventId, postId } = await decidedPost(forum, hide)
    const { caseId } = await appealDecision(forum.as(author), { eventId, text: 'It is about this illness after all.' })
    await viewNotices(forum.as(author))
    expect((await viewUndo(forum.as(judge), { eventId })).reverses).toMatchObject({ appealsClosed: 1, readers: 1 })
    await undoDecision(forum.as(judge), { eventId, reason: '' })
    const appeal = await forum.ctx.db.appeal.findFirstOrThrow({ where: { eventId } })
    expect(appeal).toMatchObject({ outcome: 'overturned' })
    expect(appeal.reply).toContain('taken back')
    const open = await forum.ctx.db.case.findFirstOrThrow({ where: { postId, status: 'open' } })
    expect(open).toMatchObject({ id: caseId, lane: 'flagged' })
    const [notice] = await viewNotices(forum.as(author))
    expect(notice).toMatchObject({ kind: 'appeal_decided', appeal: { state: 'answered', outcome: 'overturned' } })
  })
})

describe('a bulk decision', () => {
  it('is undone post by post, and says which it could not', async () => {
    const judge = await forum.join({ role: 'moderator' })
    const batchId = randomUUID()
    const posts = [await decidedPost(forum, {}, { judge }), await decidedPost(forum, {}, { judge })]
    const events: string[] = []
    for (const { postId, caseId, revisionId } of posts) {
      const { id } = await forum.ctx.db.moderationEvent.create({
        data: {
          ...{ postId, caseId, revisionId, batchId },
          actorId: judge.id,
          kind: 'decided',
          decision: 'publish',
          statusBefore: 'published',
          statusAfter: 'published',
          createdAt: new Date(),
        },
      })
      events.push(id)
    }
    await deletePost(forum.as(posts[1]!.author), { postId: posts[1]!.postId })
    expect((await viewUndo(forum.as(judge), { eventId: events[0]! })).inBatch).toBe(2)
    const result = await undoBatch(forum.as(judge), { eventId: events[0]!, reason: '' })
    expect(result).toEqual({
      undone: 1,
      kept: [{ postId: posts[1]!.postId, why: expect.stringContaining('deleted') as string }],
    })
  })
})
