import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MemberActor } from '../../app/domain/accounts/actor.ts'
import { viewSettings } from '../../app/domain/accounts/settings-view.server.ts'
import { appealDecision } from '../../app/domain/moderation/appeals/appeal-decision.server.ts'
import { appealInput } from '../../app/domain/moderation/appeals/appeal-input.ts'
import { viewAppeal } from '../../app/domain/moderation/appeals/appeal-view.server.ts'
import { viewCase } from '../../app/domain/moderation/case/case-view.server.ts'
import { undoDecision } from '../../app/domain/moderation/undo/undo-decision.server.ts'
import { upholdDecision } from '../../app/domain/moderation/appeals/uphold-decision.server.ts'
import { viewNotices } from '../../app/domain/notifications/notices-view.server.ts'
import { editPost } from '../../app/domain/posts/edit-post.server.ts'
import { viewThread } from '../../app/domain/threads/thread-view.server.ts'
import { daysFromNow, decidedPost, decideNow, somePassage, type DecidedPost } from '../setup/decided.ts'
import { createForum, type Forum } from '../setup/forum.ts'

let forum: Forum
let second: MemberActor
beforeAll(async () => {
  forum = await createForum()
  second = await forum.join({ role: 'moderator' })
})
afterAll(() => forum.close())

const hide = { decision: 'hide', reason: 'off_topic', message: 'It is about another illness.' } as const
const text = 'It is about this illness, only in other words.'
const appealReply = 'I have read both again.'

async function appealed(what: Parameters<typeof decidedPost>[1] = hide, options?: Parameters<typeof decidedPost>[2]) {
  const decided = await decidedPost(forum, what, options)
  const { caseId } = await appealDecision(forum.as(decided.author), { eventId: decided.eventId, text })
  return { ...decided, firstCaseId: decided.caseId, caseId }
}

const hear = (decided: DecidedPost, what: Parameters<typeof decideNow>[1]['what'], judge = second) =>
  decideNow(forum, { ...decided, judge, what: { appealReply, ...what } })

describe('appealing', () => {
  it('opens a case in the lane of appeals, with the words of the one who appeals', async () => {
    const { caseId, firstCaseId, eventId, postId, author } = await appealed()
    expect(caseId).not.toBe(firstCaseId)
    const open = await forum.ctx.db.case.findUniqueOrThrow({ where: { id: caseId } })
    expect(open).toMatchObject({ lane: 'appeal', status: 'open', postId })
    const page = await viewCase(forum.as(second), { caseId })
    expect(page.barred).toBeNull()
    expect(page.appeals).toMatchObject({
      waiting: true,
      sameText: true,
      appeals: [{ text, as: 'author', outcome: null }],
      against: { decision: 'hide', reason: 'off_topic', message: hide.message },
    })
    const event = await forum.ctx.db.moderationEvent.findFirstOrThrow({ where: { caseId, kind: 'appealed' } })
    expect(event).toMatchObject({ actorId: author.id, statusAfter: 'hidden', message: text })
    expect((await viewThread(forum.as(author), { postId, cursor: null })).post.appeal).toMatchObject({ state: 'waits' })
    expect((await viewSettings(forum.as(author))).decisions).toMatchObject([{ eventId, state: { state: 'waits' } }])
  })

  it('joins the case of a returned post', async () => {
    const returned = { decision: 'return_to_author', reason: 'unsupported_claim', message: 'Please say less.' } as const
    const { caseId, firstCaseId } = await appealed(returned)
    expect(caseId).toBe(firstCaseId)
    expect(await forum.ctx.db.case.findUniqueOrThrow({ where: { id: caseId } })).toMatchObject({
      lane: 'appeal',
      status: 'open',
    })
  })

  it('is for the author of anything but plain publication, and for the reporter of a dismissed report', async () => {
    const reporter = await forum.join()
    const reporters = [reporter]
    const passageIds = [await somePassage(forum)]
    const noted = { decision: 'publish_with_note', noteText: 'What the article says of it.', passageIds } as const
    const may = async (who: 'author' | 'reporter', what: Parameters<typeof decidedPost>[1]) => {
      const { author, eventId } = await decidedPost(forum, what, { reporters })
      const actor = who === 'author' ? author : reporter
      return appealDecision(forum.as(actor), { eventId, text }).then(
        () => true,
        (error: { code: string }) => error.code,
      )
    }
    expect(await may('author', hide)).toBe(true)
    expect(await may('author', { ...hide, decision: 'remove' })).toBe(true)
    expect(await may('author', noted)).toBe(true)
    expect(await may('author', {})).toBe('stale')
    expect(await may('reporter', {})).toBe(true)
    expect(await may('reporter', { reason: 'no_problem' })).toBe(true)
    expect(await may('reporter', noted)).toBe('stale')
    expect(await may('reporter', hide)).toBe('stale')
    const { eventId } = await decidedPost(forum, hide, { reporters })
    await expect(appealDecision(forum.as(await forum.join()), { eventId, text })).rejects.toMatchObject({
      code: 'not_found',
    })
  })

  it('is possible once, within 30 days', async () => {
    const { author, eventId } = await appealed()
    await expect(appealDecision(forum.as(author), { eventId, text })).rejects.toThrow('already')
    const late = await decidedPost(forum, hide)
    const appeal = { eventId: late.eventId, text }
    await expect(appealDecision(forum.as(late.author, daysFromNow(31)), appeal)).rejects.toThrow('30 days')
    expect((await viewAppeal(forum.as(late.author, daysFromNow(31)), appeal)).state).toMatchObject({
      state: 'too_late',
    })
    await appealDecision(forum.as(late.author, daysFromNow(29)), appeal)
  })

  it('is for suspended members too', async () => {
    const { author, eventId } = await decidedPost(forum, hide)
    const suspended = { ...author, suspendedUntil: daysFromNow(9) }
    expect((await viewAppeal(forum.as(suspended), { eventId })).state).toMatchObject({ state: 'possible' })
    await appealDecision(forum.as(suspended), { eventId, text })
  })

  it('takes 10 to 2,000 characters', () => {
    const eventId = '0198c5a0-0000-7000-8000-000000000000'
    const read = (text: string) => appealInput.safeParse({ eventId, text }).success
    expect([read('Too short'), read(' Long enough '), read('x'.repeat(2000)), read('x'.repeat(2001))]).toEqual([
      false,
      true,
      true,
      false,
    ])
  })
})

describe('hearing an appeal', () => {
  it('is not for the one who decided: they are told so, by the case and by the domain', async () => {
    const decided = await appealed()
    expect((await viewCase(forum.as(decided.judge), decided)).barred).toContain('your own decision')
    await expect(hear(decided, {}, decided.judge)).rejects.toMatchObject({ code: 'forbidden' })
    const uphold = { caseId: decided.caseId, revisionId: decided.revisionId, appealReply }
    await expect(upholdDecision(forum.as(decided.judge), uphold)).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('is not for a moderator who appealed, or who reported the post', async () => {
    const reporter = await forum.join({ role: 'moderator' })
    const { eventId, revisionId } = await decidedPost(forum, {}, { reporters: [reporter, await forum.join()] })
    const { caseId } = await appealDecision(forum.as(reporter), { eventId, text })
    expect((await viewCase(forum.as(reporter), { caseId })).barred).toContain('your own appeal')
    const uphold = { caseId, revisionId, appealReply }
    await expect(upholdDecision(forum.as(reporter), uphold)).rejects.toMatchObject({ code: 'forbidden' })

    const other = await forum.join({ role: 'moderator' })
    const decided = await appealed(hide, { reporters: [other] })
    await expect(hear(decided, {}, other)).rejects.toThrow('You reported this post')
  })

  it('is refused by the database to the one who decided, whatever the program says', async () => {
    const { postId, caseId, revisionId, judge, eventId, author } = await appealed()
    const about = { postId, caseId, revisionId, statusAfter: 'published' } as const
    await expect(
      forum.ctx.db.moderationEvent.create({
        data: { ...about, actorId: judge.id, kind: 'decided', decision: 'publish' },
      }),
    ).rejects.toThrow('an appeal is heard by somebody else than the one who decided')

    const byJudge = await forum.ctx.db.moderationEvent.create({
      data: { ...about, actorId: judge.id, kind: 'appeal_decided', statusAfter: 'hidden' },
    })
    const byEngine = await forum.ctx.db.moderationEvent.create({
      data: { ...about, kind: 'appeal_decided', statusAfter: 'hidden' },
    })
    const byAppellant = await forum.ctx.db.moderationEvent.create({
      data: { ...about, actorId: author.id, kind: 'appeal_decided', statusAfter: 'hidden' },
    })
    for (const { id } of [byJudge, byEngine, byAppellant]) {
      const answer = { outcome: 'overturned', decidingEventId: id, decidedAt: new Date() } as const
      await expect(forum.ctx.db.appeal.updateMany({ where: { eventId }, data: answer })).rejects.toThrow(
        'heard by somebody else',
      )
    }
  })

  it('needs a reply', async () => {
    const decided = await appealed()
    await expect(hear(decided, { appealReply: ' ' })).rejects.toMatchObject({
      code: 'invalid',
      fields: { appealReply: expect.any(String) as string },
    })
    expect((await forum.ctx.db.post.findUniqueOrThrow({ where: { id: decided.postId } })).status).toBe('hidden')
  })

  it('changes the decision: the outcome and the reply reach the one who appealed, and those who had reported', async () => {
    const reporter = await forum.join()
    const decided = await appealed(hide, { reporters: [reporter] })
    const counts = () => forum.ctx.db.member.findUniqueOrThrow({ where: { id: reporter.id } })
    expect(await counts()).toMatchObject({ reportsDecided: 1, reportsAgreed: 1 })
    const hearing = await hear(decided, { reason: 'no_problem' })
    const appeal = await forum.ctx.db.appeal.findFirstOrThrow({ where: { eventId: decided.eventId } })
    expect(appeal).toMatchObject({ outcome: 'overturned', reply: appealReply, decidingEventId: hearing })
    const kinds = await forum.ctx.db.moderationEvent.findMany({
      where: { caseId: decided.caseId },
      orderBy: { seq: 'asc' },
    })
    expect(kinds.map(({ kind }) => kind)).toEqual(['case_opened', 'appealed', 'decided', 'appeal_decided'])
    expect((await viewNotices(forum.as(decided.author)))[0]).toMatchObject({
      kind: 'appeal_decided',
      decision: { decision: 'publish' },
      appeal: { state: 'answered', outcome: 'overturned', reply: appealReply, text },
    })
    const toReporter = await viewNotices(forum.as(reporter))
    expect(toReporter.map(({ kind, appeal }) => [kind, appeal?.state ?? null])).toEqual([
      ['appeal_decided', null],
      ['report_decided', null],
    ])
    // Their report was agreed with, and is not any more; it was decided about once.
    expect(await counts()).toMatchObject({ reportsDecided: 1, reportsAgreed: 0 })
  })

  it('lets the decision stand as it was, in the name of the one who heard', async () => {
    const passageIds = [await somePassage(forum)]
    const noted = { decision: 'publish_with_note', noteText: 'What the article says of it.', passageIds } as const
    const decided = await appealed(noted)
    await upholdDecision(forum.as(second), { ...decided, appealReply })
    const hearing = await forum.ctx.db.moderationEvent.findFirstOrThrow({
      where: { caseId: decided.caseId, kind: 'decided' },
      include: { note: { include: { passages: true } } },
    })
    expect(hearing).toMatchObject({ decision: 'publish_with_note', actorId: second.id })
    expect(hearing.note).toMatchObject({ text: noted.noteText, passages: [{ passageId: passageIds[0] }] })
    const { post } = await viewThread(forum.as(decided.author), { postId: decided.postId, cursor: null })
    expect(post.notes).toHaveLength(1)
    expect(post.appeal).toMatchObject({ state: 'answered', outcome: 'upheld', reply: appealReply })
    expect((await forum.ctx.db.case.findUniqueOrThrow({ where: { id: decided.caseId } })).status).toBe('closed')
  })

  it('can keep a removal for a claim, with the verdicts that it rests on', async () => {
    const decided = await appealed({ decision: 'remove', reason: 'dangerous_advice' })
    await upholdDecision(forum.as(second), { ...decided, appealReply })
    const verdicts = await forum.ctx.db.sentenceVerdict.findMany({ where: { caseId: decided.caseId } })
    expect(verdicts).toMatchObject([{ moderatorId: second.id, verdict: 'dangerous_advice' }])
  })

  it('takes a note away when the post is published without it', async () => {
    const passageIds = [await somePassage(forum)]
    const decided = await appealed({
      decision: 'publish_with_note',
      noteText: 'What the article says of it.',
      passageIds,
    })
    await hear(decided, { decision: 'publish', reason: 'own_experience' })
    const { post } = await viewThread(forum.as(decided.author), { postId: decided.postId, cursor: null })
    expect(post).toMatchObject({ status: 'published', notes: [], appeal: { state: 'answered', outcome: 'overturned' } })
  })

  it('hears those together who appeal against one decision, and tells the author of a change', async () => {
    const reporters = [await forum.join(), await forum.join()]
    const decided = await decidedPost(forum, {}, { reporters })
    const cases = []
    for (const reporter of reporters) {
      const own = { eventId: decided.eventId, text: 'Please read the second half of it.' }
      cases.push((await appealDecision(forum.as(reporter), own)).caseId)
    }
    expect(new Set(cases).size).toBe(1)
    await viewNotices(forum.as(decided.author))
    await hear({ ...decided, caseId: cases[0]! }, hide)
    for (const reporter of reporters) {
      expect((await viewNotices(forum.as(reporter)))[0]).toMatchObject({
        kind: 'appeal_decided',
        appeal: { state: 'answered', outcome: 'overturned' },
      })
    }
    expect((await viewNotices(forum.as(decided.author)))[0]).toMatchObject({
      kind: 'appeal_decided',
      isNew: true,
      decision: { decision: 'hide', message: hide.message },
      appeal: { state: 'final' },
    })
  })

  it('is final', async () => {
    const reporter = await forum.join()
    const decided = await appealed(hide, { reporters: [reporter] })
    const hearing = await hear(decided, { decision: 'remove', reason: 'spam' })
    await expect(appealDecision(forum.as(decided.author), { eventId: hearing, text })).rejects.toThrow('already')
    const dismissed = await decidedPost(forum, {}, { reporters: [reporter] })
    const { caseId } = await appealDecision(forum.as(reporter), { eventId: dismissed.eventId, text })
    const removed = await hear({ ...dismissed, caseId }, hide)
    await expect(appealDecision(forum.as(dismissed.author), { eventId: removed, text })).rejects.toThrow('final')
    await expect(
      forum.ctx.db.appeal.create({
        data: {
          ...{ eventId: removed, postId: dismissed.postId, caseId, text },
          appellantId: dismissed.author.id,
          createdAt: new Date(),
        },
      }),
    ).rejects.toThrow('what was decided on appeal is final')
  })

  it('undone, waits to be heard again; the one who decided first cannot do that', async () => {
    const reporter = await forum.join()
    const decided = await appealed(hide, { reporters: [reporter] })
    const hearing = await hear(decided, {})
    await expect(undoDecision(forum.as(decided.judge), { eventId: hearing, reason: 'No.' })).rejects.toThrow(
      'against a decision of yours',
    )
    await undoDecision(forum.as(second), { eventId: hearing, reason: '' })
    expect(await forum.ctx.db.appeal.findFirstOrThrow({ where: { eventId: decided.eventId } })).toMatchObject({
      outcome: null,
      reply: '',
      decidingEventId: null,
    })
    expect(await forum.ctx.db.case.findUniqueOrThrow({ where: { id: decided.caseId } })).toMatchObject({
      status: 'open',
      lane: 'appeal',
    })
    expect(await forum.ctx.db.member.findUniqueOrThrow({ where: { id: reporter.id } })).toMatchObject({
      reportsDecided: 1,
      reportsAgreed: 1,
    })
    await hear(decided, { reason: 'no_problem' }, await forum.join({ role: 'moderator' }))
  })

  it('goes on with the new text when the author edits meanwhile; then the old decision cannot just stand', async () => {
    const returned = { decision: 'return_to_author', reason: 'unsupported_claim', message: 'Please say less.' } as const
    const decided = await appealed(returned)
    await editPost(forum.as(decided.author), { ...decided, markdown: 'I have taken out what I said about the tea.' })
    const { revisionId, lane } = await forum.ctx.db.case.findUniqueOrThrow({ where: { id: decided.caseId } })
    expect(lane).toBe('appeal')
    expect((await viewCase(forum.as(second), decided)).appeals?.sameText).toBe(false)
    const uphold = { caseId: decided.caseId, revisionId, appealReply }
    await expect(upholdDecision(forum.as(second), uphold)).rejects.toThrow('changed the text')
    await hear({ ...decided, revisionId }, {})
    expect((await viewNotices(forum.as(decided.author)))[0]).toMatchObject({ kind: 'appeal_decided' })
  })
})
