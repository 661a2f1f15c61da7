import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MemberActor } from '../../app/domain/accounts/actor.ts'
import { appealDecision } from '../../app/domain/moderation/appeals/appeal-decision.server.ts'
import { askOpinion } from '../../app/domain/moderation/discussion/ask-opinion.server.ts'
import { viewDiscussedCase } from '../../app/domain/moderation/discussion/case-beside-view.server.ts'
import { viewCase } from '../../app/domain/moderation/case/case-view.server.ts'
import { viewCaseClaim } from '../../app/domain/moderation/claims/claims-view.server.ts'
import { commentOnCase } from '../../app/domain/moderation/discussion/comment-on-case.server.ts'
import { decideCase } from '../../app/domain/moderation/decisions/decide-case.server.ts'
import { imposeSanction } from '../../app/domain/moderation/sanctions/impose-sanction.server.ts'
import { viewLog } from '../../app/domain/moderation/record/log-view.server.ts'
import { readLogFilter } from '../../app/domain/moderation/record/log-filter.ts'
import { viewPostCases } from '../../app/domain/moderation/case/post-cases-view.server.ts'
import { nextCase } from '../../app/domain/moderation/queue/next-case.server.ts'
import { wholeQueue } from '../../app/domain/moderation/queue/queue-filter.ts'
import { viewQueue } from '../../app/domain/moderation/queue/queue-view.server.ts'
import { writeMemberNote } from '../../app/domain/moderation/discussion/write-member-note.server.ts'
import { reportPost } from '../../app/domain/moderation/reports/report-post.server.ts'
import { deletePost } from '../../app/domain/posts/delete-post.server.ts'
import { editPost } from '../../app/domain/posts/edit-post.server.ts'
import { afresh, openedCase, sanction } from '../setup/desk.ts'
import { createForum, type Forum } from '../setup/forum.ts'

let forum: Forum
let marlow: MemberActor
let rowan: MemberActor
beforeAll(async () => {
  forum = await createForum()
  marlow = await forum.join({ role: 'moderator' })
  rowan = await forum.join({ role: 'moderator' })
})
afterAll(() => forum.close())

const removal = { decision: 'remove', reason: 'abuse', message: 'Words of the first moderator.' } as const
const caseRow = (id: string) => forum.ctx.db.case.findUniqueOrThrow({ where: { id } })
const postStatus = async (id: string) => (await forum.ctx.db.post.findUniqueOrThrow({ where: { id } })).status
const reviewOf = (caseId: string) =>
  forum.ctx.db.secondReview.findFirst({ where: { caseId }, orderBy: { firstAt: 'desc' } })

/** A case about a post of reach, in which marlow wants the post removed. */
async function proposed(what: Parameters<Awaited<ReturnType<typeof openedCase>>['decision']>[0] = removal) {
  const opened = await openedCase(forum, { helpful: 10 })
  await forum.ctx.db.caseClaim.create({ data: { caseId: opened.caseId, moderatorId: marlow.id } })
  await decideCase(forum.as(marlow), opened.decision(what))
  return opened
}

describe('a removal of a post with reach', () => {
  it('waits for a second moderator; the post stays, nobody is told, the claim ends', async () => {
    const { author, caseId, postId } = await proposed()
    expect(await postStatus(postId)).toBe('published')
    expect(await caseRow(caseId)).toMatchObject({ status: 'open', lane: 'second_review' })
    expect(await forum.ctx.db.caseClaim.count({ where: { caseId } })).toBe(0)
    expect(await forum.ctx.db.notification.count({ where: { memberId: author.id, kind: 'post_decided' } })).toBe(0)
    expect(await forum.ctx.db.moderationEvent.count({ where: { caseId, kind: 'decided' } })).toBe(0)
  })

  it('is needed from the reach on that administrators set, and for removals only', async () => {
    for (const [helpful, what] of [
      [9, removal],
      [10, { ...removal, decision: 'hide' }],
    ] as const) {
      const { caseId, decision } = await openedCase(forum, { helpful })
      await decideCase(forum.as(marlow), decision(what))
      expect((await caseRow(caseId)).status).toBe('closed')
    }
  })

  it('takes what could hurt readers out of sight meanwhile, without a word on what was decided', async () => {
    for (const reason of ['private_data', 'dangerous_advice'] as const) {
      const { caseId, postId } = await proposed({ ...removal, reason })
      expect(await postStatus(postId)).toBe('held')
      const { events } = await viewCase(forum.as(rowan), { caseId })
      expect(events[0]).toMatchObject({ kind: 'screened', actor: null, decision: null, reason: null })
    }
  })

  it('shows a second moderator nothing of the first one’s verdict, in the case, the post’s record or the log', async () => {
    const message = 'Words that nobody else reads yet.'
    const { caseId, postId } = await proposed({
      ...removal,
      message,
      sanction: sanction({ message: 'A first warning.' }),
    })
    const seen = [
      await viewCase(forum.as(rowan), { caseId }),
      await viewPostCases(forum.as(rowan), { postId }),
      await viewLog(forum.as(rowan), { cursor: null, filter: readLogFilter(new URLSearchParams()) }),
    ]
    const texts = seen.map((page) => JSON.stringify(page))
    for (const text of texts) {
      expect(text).not.toContain(message)
      expect(text).not.toContain('A first warning.')
      expect(text).not.toContain('"proposed"')
    }
    // Whom one can mention in a comment is no secret; that it was this one is.
    const { beside: _beside, ...shown } = await viewCase(forum.as(rowan), { caseId })
    expect(JSON.stringify(shown)).not.toContain(marlow.displayName)
    expect(seen[0]).toMatchObject({
      barred: null,
      secondReview: { state: 'waits', isMine: false, first: null, second: null, agreed: null },
    })
    const own = await viewCase(forum.as(marlow), { caseId })
    expect(own.secondReview).toMatchObject({ isMine: true, first: { decision: 'remove', message } })
    expect(own.events[0]).toMatchObject({ kind: 'proposed', message: '', decision: null })
  })

  it('bars the first moderator from being the second, and tells them', async () => {
    const { caseId, decision } = await proposed()
    expect((await viewCase(forum.as(marlow), { caseId })).barred).toMatch(/^You have decided\./)
    for (const what of [removal, { decision: 'publish' }] as const) {
      await expect(decideCase(forum.as(marlow), decision(what))).rejects.toMatchObject({
        code: 'stale',
        message: expect.stringContaining('another moderator') as string,
      })
    }
    await expect(imposeSanction(forum.as(marlow), { caseId, sanction: sanction({}) })).rejects.toMatchObject({
      code: 'stale',
    })
  })

  it('takes effect as the second has it when both agree, and both see it', async () => {
    const { author, caseId, postId, decision } = await proposed()
    const second = { ...removal, message: 'Words of the second.' }
    expect(await decideCase(forum.as(rowan), decision(second))).toMatchObject({ status: 'removed' })
    expect(await postStatus(postId)).toBe('removed')
    expect(await reviewOf(caseId)).toMatchObject({ firstById: marlow.id, secondById: rowan.id, agreed: true })
    expect(await caseRow(caseId)).toMatchObject({ status: 'closed' })
    for (const actor of [marlow, rowan]) {
      const { secondReview, events } = await viewCase(forum.as(actor), { caseId })
      expect(secondReview).toMatchObject({
        state: 'decided',
        agreed: true,
        first: { by: marlow.displayName, message: removal.message },
        second: { by: rowan.displayName, message: 'Words of the second.' },
      })
      expect(events.map(({ kind, actor }) => [kind, actor]).slice(0, 2)).toEqual([
        ['decided', rowan.displayName],
        ['proposed', marlow.displayName],
      ])
    }
    expect(await forum.ctx.db.notification.count({ where: { memberId: author.id, kind: 'post_decided' } })).toBe(1)
  })

  it('counts hiding as agreement of a lesser degree, and that is what happens', async () => {
    const { caseId, postId, decision } = await proposed()
    await decideCase(forum.as(rowan), decision({ decision: 'hide', reason: 'abuse' }))
    expect(await postStatus(postId)).toBe('hidden')
    expect(await reviewOf(caseId)).toMatchObject({ agreed: true })
  })

  it('gives way to the milder when they differ, also for a post that was out of sight', async () => {
    const { caseId, postId, decision } = await proposed({ ...removal, reason: 'dangerous_advice' })
    await decideCase(forum.as(rowan), decision({ decision: 'publish', reason: 'own_experience' }))
    expect(await postStatus(postId)).toBe('published')
    expect(await reviewOf(caseId)).toMatchObject({ agreed: false })
    expect((await viewCase(forum.as(marlow), { caseId })).secondReview).toMatchObject({
      agreed: false,
      second: { decision: 'publish', reason: 'own_experience' },
    })
  })

  it('has the milder consequence for the author that both want', async () => {
    const first = { ...removal, sanction: sanction({ kind: 'suspension', days: 30 }) }
    for (const [second, expected] of [
      [null, []],
      [sanction({ kind: 'suspension', days: 20 }), [{ kind: 'suspension' }]],
    ] as const) {
      const { author, decision } = await proposed(first)
      await decideCase(forum.as(rowan), decision({ ...removal, sanction: second }))
      const sanctions = await forum.ctx.db.sanction.findMany({ where: { memberId: author.id } })
      expect(sanctions).toMatchObject(expected)
    }
  })

  it('is dropped when the text changes, and when the post is deleted', async () => {
    const edited = await proposed()
    await editPost(forum.as(edited.author), {
      postId: edited.postId,
      revisionId: edited.revisionId,
      markdown: 'I took that back and wait for the test.',
    })
    expect(await reviewOf(edited.caseId)).toMatchObject({ droppedAt: expect.any(Date) as Date, secondById: null })
    const { lane, revisionId } = await caseRow(edited.caseId)
    expect(lane).toBe('flagged')
    expect((await viewCase(forum.as(marlow), { caseId: edited.caseId })).barred).toBeNull()
    await decideCase(forum.as(marlow), { ...edited.decision({ decision: 'publish' }), revisionId })
    expect((await caseRow(edited.caseId)).status).toBe('closed')

    const deleted = await proposed()
    await deletePost(forum.as(deleted.author), { postId: deleted.postId })
    expect(await reviewOf(deleted.caseId)).toMatchObject({ droppedAt: expect.any(Date) as Date })
  })

  it('lets one of two simultaneous moderators be the first and the other the second', async () => {
    const { caseId, postId, decision } = await openedCase(forum, { helpful: 10 })
    await Promise.all([marlow, rowan].map((actor) => decideCase(forum.as(actor), decision(removal))))
    expect(await postStatus(postId)).toBe('removed')
    expect(await forum.ctx.db.secondReview.findMany({ where: { caseId } })).toMatchObject([{ agreed: true }])
    expect(await forum.ctx.db.moderationEvent.count({ where: { caseId, kind: 'decided' } })).toBe(1)
  })
})

describe('a long suspension', () => {
  const month = sanction({ kind: 'suspension', days: 30, message: 'A month of rest.' })

  async function proposedSuspension() {
    const opened = await openedCase(forum)
    const decided = opened.decision({ decision: 'hide', reason: 'abuse', sanction: month })
    await decideCase(forum.as(marlow), decided)
    return opened
  }

  it('waits, while the decision about the post takes effect', async () => {
    const { author, caseId, postId, decision } = await proposedSuspension()
    expect(await postStatus(postId)).toBe('hidden')
    expect((await afresh(forum, author)).suspendedUntil).toBeNull()
    expect(await caseRow(caseId)).toMatchObject({ status: 'open', lane: 'second_review', closedAt: null })
    const page = await viewCase(forum.as(rowan), { caseId })
    expect(page.consequences).toMatchObject({ isAsked: true, barred: null, history: [] })
    expect(page.secondReview).toMatchObject({ about: 'sanction', first: null })
    expect(JSON.stringify(page)).not.toContain(month.message)
    await expect(decideCase(forum.as(rowan), decision({}))).rejects.toMatchObject({ code: 'stale' })
    await expect(imposeSanction(forum.as(marlow), { caseId, sanction: month })).rejects.toMatchObject({ code: 'stale' })
  })

  it('takes effect as the milder of two, and the case is over again', async () => {
    const { author, caseId } = await proposedSuspension()
    await imposeSanction(forum.as(rowan), { caseId, sanction: { ...month, days: 20, message: 'Twenty days.' } })
    const { suspendedUntil } = await afresh(forum, author)
    expect(Math.round((suspendedUntil!.getTime() - Date.now()) / 86_400_000)).toBe(20)
    expect(await reviewOf(caseId)).toMatchObject({ agreed: true })
    expect(await caseRow(caseId)).toMatchObject({ status: 'closed', closedAt: expect.any(Date) as Date })
  })

  it('comes to nothing when the second wants nothing', async () => {
    const { author, caseId } = await proposedSuspension()
    await imposeSanction(forum.as(rowan), { caseId, sanction: null })
    expect(await forum.ctx.db.sanction.count({ where: { memberId: author.id } })).toBe(0)
    expect(await reviewOf(caseId)).toMatchObject({ agreed: false })
    const { events } = await viewLog(forum.as(marlow), { filter: readLogFilter(new URLSearchParams()), cursor: null })
    expect(events.find((event) => event.caseId === caseId)).toMatchObject({
      kind: 'sanction_refused',
      message: expect.stringContaining('30 days') as string,
    })
    expect((await viewCase(forum.as(marlow), { caseId })).secondReview).toMatchObject({ second: { sanction: null } })
  })

  it('can be proposed after the decision, and leaves open what came up meanwhile', async () => {
    const { author, caseId, postId, decision } = await openedCase(forum)
    await expect(imposeSanction(forum.as(marlow), { caseId, sanction: month })).rejects.toMatchObject({
      fields: { sanctionDays: expect.stringContaining('decide about the post first') as string },
    })
    await decideCase(forum.as(marlow), decision({ decision: 'publish' }))
    expect(await imposeSanction(forum.as(marlow), { caseId, sanction: month })).toEqual({ waits: true })
    await reportPost(forum.as(await forum.join()), { postId, reason: 'other', note: '', quote: '' })
    await imposeSanction(forum.as(rowan), { caseId, sanction: month })
    expect((await afresh(forum, author)).suspendedUntil).not.toBeNull()
    expect(await caseRow(caseId)).toMatchObject({ status: 'open', lane: 'reported' })
    await decideCase(forum.as(marlow), decision({ decision: 'publish' }))
    expect((await caseRow(caseId)).status).toBe('closed')
  })
})

describe('what the first moderator says after having decided', () => {
  it('stays hidden from whoever may be the second, until they have decided', async () => {
    const { author, caseId, decision } = await openedCase(forum, { helpful: 10 })
    const clinician = await forum.join({ role: 'clinician' })
    const say = (actor: MemberActor, text: string) => commentOnCase(forum.as(actor), { caseId, text })
    await say(marlow, 'Has anybody met this tea before?')
    await decideCase(forum.as(marlow), decision(removal))
    await say(marlow, 'I removed it, it is an attack.')
    await say(rowan, 'Never heard of it.')
    await askOpinion(forum.as(marlow), {
      caseId,
      clinicianHandle: clinician.handle,
      question: 'Was removing it right?',
    })
    await writeMemberNote(forum.as(marlow), { memberId: author.id, text: 'A post of theirs had to go.' })
    const beside = async (actor: MemberActor) => {
      const { comments, unseenComments, opinions, notes } = await viewDiscussedCase(forum.as(actor), { caseId })
      const said = comments.map(({ parts }) => parts.map(({ text }) => text).join(''))
      return { said, unseenComments, opinions: opinions.length, notes: notes.length }
    }
    const all = ['Has anybody met this tea before?', 'I removed it, it is an attack.', 'Never heard of it.']
    expect(await beside(rowan)).toEqual({ said: [all[0], all[2]], unseenComments: 1, opinions: 0, notes: 0 })
    expect(await beside(marlow)).toEqual({ said: all, unseenComments: 0, opinions: 1, notes: 1 })
    await decideCase(forum.as(rowan), decision(removal))
    expect(await beside(rowan)).toEqual({ said: all, unseenComments: 0, opinions: 1, notes: 1 })

    // Both have decided: neither hears the appeal.
    const { id: eventId } = await forum.ctx.db.moderationEvent.findFirstOrThrow({ where: { caseId, kind: 'decided' } })
    const appeal = await appealDecision(forum.as(author), { eventId, text: 'It was no attack on anybody.' })
    for (const actor of [marlow, rowan]) {
      const { barred } = await viewCase(forum.as(actor), { caseId: appeal.caseId })
      expect(barred).toContain('your own decision')
      expect(await nextCase(forum.as(actor), { lane: 'appeal' })).toBeNull()
    }
  })
})

/** Last, since what administrators set counts for the whole forum. */
describe('when administrators need no second moderator any more', () => {
  it('lets the first go on alone with what waits', async () => {
    const { caseId, postId, decision } = await proposed()
    const never = { samplePerMille: 20, secondRemovalReach: null, secondSuspensionDays: null }
    const line = async () => {
      const { entries } = await viewQueue(forum.as(marlow), { cursor: null, filter: { ...wholeQueue, share: 'free' } })
      return entries.find((entry) => entry.caseId === caseId)
    }
    expect(await line()).toBeUndefined()
    await forum.ctx.db.deskSetting.create({ data: never })
    expect(await line()).toMatchObject({ barred: null })
    expect(await viewCaseClaim(forum.as(marlow), { caseId })).toMatchObject({ mayHold: true })
    const page = await viewCase(forum.as(marlow), { caseId })
    expect(page).toMatchObject({ barred: null, secondReview: { isForTwo: false } })
    await decideCase(forum.as(marlow), decision(removal))
    expect(await postStatus(postId)).toBe('removed')
    expect(await reviewOf(caseId)).toMatchObject({ droppedAt: expect.any(Date) as Date, secondById: null })
  })
})
