import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MemberActor } from '../../app/domain/accounts/actor.ts'
import { viewSettings } from '../../app/domain/accounts/settings-view.server.ts'
import { appealDecision } from '../../app/domain/moderation/appeals/appeal-decision.server.ts'
import { viewAppeal } from '../../app/domain/moderation/appeals/appeal-view.server.ts'
import { viewCase } from '../../app/domain/moderation/case/case-view.server.ts'
import { decideCase } from '../../app/domain/moderation/decisions/decide-case.server.ts'
import { hearSanctionAppeal } from '../../app/domain/moderation/appeals/hear-sanction-appeal.server.ts'
import { imposeSanction } from '../../app/domain/moderation/sanctions/impose-sanction.server.ts'
import { reportPost } from '../../app/domain/moderation/reports/report-post.server.ts'
import { viewNotices } from '../../app/domain/notifications/notices-view.server.ts'
import { deletePost } from '../../app/domain/posts/delete-post.server.ts'
import { daysFromNow } from '../setup/decided.ts'
import { afresh, openedCase, sanction } from '../setup/desk.ts'
import { createForum, type Forum } from '../setup/forum.ts'

let forum: Forum
let second: MemberActor
beforeAll(async () => {
  forum = await createForum()
  second = await forum.join({ role: 'moderator' })
})
afterAll(() => forum.close())

const text = 'It was a bad night, and I meant nobody.'
const reply = 'I have read the post again.'

describe('an appeal against a consequence that was imposed without a decision', () => {
  async function imposed() {
    const opened = await openedCase(forum)
    const judge = await forum.join({ role: 'moderator' })
    await decideCase(forum.as(judge), opened.decision({}))
    await imposeSanction(forum.as(judge), {
      caseId: opened.caseId,
      sanction: sanction({ kind: 'silence', days: 5, message: 'Please rest a little.' }),
    })
    const { eventId } = await forum.ctx.db.sanction.findFirstOrThrow({ where: { caseId: opened.caseId } })
    return { ...opened, judge, eventId }
  }

  async function appealedConsequence() {
    const given = await imposed()
    const silenced = await afresh(forum, given.author)
    const { caseId } = await appealDecision(forum.as(silenced), { eventId: given.eventId, text })
    return { ...given, silenced, firstCaseId: given.caseId, caseId }
  }

  it('is the member’s alone, once, for 30 days', async () => {
    const { author, judge, eventId } = await imposed()
    const own = async (days = 0) => (await viewSettings(forum.as(author, daysFromNow(days)))).sanctions[0]!
    expect(await own()).toMatchObject({ isWithDecision: false, appeal: { state: 'possible', eventId } })
    expect(await own(31)).toMatchObject({ appeal: { state: 'too_late' } })
    for (const [actor, code] of [
      [await forum.join(), 'not_found'],
      [judge, 'not_found'],
    ] as const) {
      await expect(appealDecision(forum.as(actor), { eventId, text })).rejects.toMatchObject({ code })
      await expect(viewAppeal(forum.as(actor), { eventId })).rejects.toMatchObject({ code })
    }
    await expect(appealDecision(forum.as(author, daysFromNow(31)), { eventId, text })).rejects.toMatchObject({
      code: 'stale',
    })
    expect(await viewAppeal(forum.as(author), { eventId })).toMatchObject({
      decided: { sanction: expect.stringContaining('5 days') as string, message: 'Please rest a little.' },
      state: { state: 'possible' },
    })
    await appealDecision(forum.as(author), { eventId, text })
    expect(await own()).toMatchObject({ appeal: { state: 'waits', text } })
    await expect(appealDecision(forum.as(author), { eventId, text })).rejects.toMatchObject({ code: 'stale' })
    const { id: postId } = await forum.ctx.db.post.findFirstOrThrow({ where: { authorId: author.id } })
    const { id: caseId } = await forum.ctx.db.case.findFirstOrThrow({ where: { postId, status: 'open' } })
    const { id: appellantId } = await forum.join()
    const foreign = { eventId, postId, caseId, appellantId, text, createdAt: new Date() }
    await expect(forum.ctx.db.appeal.create({ data: foreign })).rejects.toThrow(/consequence for the one who appeals/)
  })

  it('waits in the lane of appeals, and for another than the one who imposed it', async () => {
    const { caseId, firstCaseId, judge, decision, revisionId } = await appealedConsequence()
    expect(caseId).not.toBe(firstCaseId)
    expect(await forum.ctx.db.case.findUniqueOrThrow({ where: { id: caseId } })).toMatchObject({
      lane: 'appeal',
      status: 'open',
    })
    const own = await viewCase(forum.as(judge), { caseId })
    expect(own).toMatchObject({ barred: expect.stringContaining('your own decision') as string, appeals: null })
    expect(own.consequences.mayHear).toBe(false)
    const hearing = { caseId, outcome: 'overturned', appealReply: reply } as const
    await expect(hearSanctionAppeal(forum.as(judge), hearing)).rejects.toMatchObject({ code: 'forbidden' })
    const page = await viewCase(forum.as(second), { caseId })
    expect(page.consequences).toMatchObject({
      mayHear: true,
      appeal: { text, waits: true, against: { by: judge.displayName } },
    })
    // The post is not to be decided about, nor can that be how the appeal ends.
    expect(page.barred).toContain('appeal against a consequence')
    await expect(decideCase(forum.as(second), { ...decision({}), caseId, revisionId })).rejects.toMatchObject({
      code: 'stale',
    })
    const { id: deciding } = await forum.ctx.db.moderationEvent.findFirstOrThrow({
      where: { actorId: judge.id, kind: 'decided' },
    })
    const byTheSame = { outcome: 'upheld', reply, decidingEventId: deciding, decidedAt: new Date() } as const
    await expect(forum.ctx.db.appeal.updateMany({ where: { caseId }, data: byTheSame })).rejects.toThrow(
      /somebody else/,
    )
  })

  it('lifts it or leaves it, with an answer; the case is over', async () => {
    for (const outcome of ['overturned', 'upheld'] as const) {
      const { author, caseId } = await appealedConsequence()
      await hearSanctionAppeal(forum.as(second), { caseId, outcome, appealReply: reply })
      const isLifted = outcome === 'overturned'
      expect((await afresh(forum, author)).silencedUntil === null).toBe(isLifted)
      expect((await viewSettings(forum.as(author))).sanctions).toMatchObject([
        { state: isLifted ? 'lifted' : 'in_force', appeal: { state: 'answered', outcome, reply } },
      ])
      const notices = await viewNotices(forum.as(author))
      expect(notices.find(({ kind }) => kind === 'appeal_decided')).toMatchObject({
        decision: null,
        appeal: { state: 'answered', outcome, reply },
      })
      expect(await forum.ctx.db.case.findUniqueOrThrow({ where: { id: caseId } })).toMatchObject({ status: 'closed' })
      const again = hearSanctionAppeal(forum.as(second), { caseId, outcome, appealReply: reply })
      await expect(again).rejects.toMatchObject({ code: 'stale' })
    }
  })

  it('leaves open what else waits, and outlives the post', async () => {
    const reported = await appealedConsequence()
    await reportPost(forum.as(await forum.join()), { postId: reported.postId, reason: 'other', note: '', quote: '' })
    await hearSanctionAppeal(forum.as(second), { caseId: reported.caseId, outcome: 'upheld', appealReply: reply })
    expect(await forum.ctx.db.case.findUniqueOrThrow({ where: { id: reported.caseId } })).toMatchObject({
      status: 'open',
      lane: 'reported',
    })
    const gone = await appealedConsequence()
    await deletePost(forum.as(gone.author), { postId: gone.postId })
    const row = () => forum.ctx.db.case.findUniqueOrThrow({ where: { id: gone.caseId } })
    expect((await row()).status).toBe('open')
    await hearSanctionAppeal(forum.as(second), { caseId: gone.caseId, outcome: 'overturned', appealReply: reply })
    expect((await row()).status).toBe('closed')
    expect((await afresh(forum, gone.author)).silencedUntil).toBeNull()
  })
})
