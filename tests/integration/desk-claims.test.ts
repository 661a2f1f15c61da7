import { setTimeout as delay } from 'node:timers/promises'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { MemberActor } from '../../app/domain/accounts/actor.ts'
import { claimCase } from '../../app/domain/moderation/claims/claim-case.server.ts'
import { quietTime } from '../../app/domain/moderation/claims/claim.ts'
import { loadClaims, viewCaseClaim, viewDeskSnapshot } from '../../app/domain/moderation/claims/claims-view.server.ts'
import { decideCase } from '../../app/domain/moderation/decisions/decide-case.server.ts'
import type { DecisionInput } from '../../app/domain/moderation/decisions/decision-input.ts'
import { viewDeskNews } from '../../app/domain/moderation/claims/desk-news-view.server.ts'
import { handOverCase } from '../../app/domain/moderation/claims/hand-over-case.server.ts'
import { keepClaim } from '../../app/domain/moderation/claims/keep-claim.server.ts'
import { nextCase } from '../../app/domain/moderation/queue/next-case.server.ts'
import { viewNothingWaits } from '../../app/domain/moderation/queue/nothing-waits-view.server.ts'
import { openCase } from '../../app/domain/moderation/case/open-case.server.ts'
import { releaseClaim } from '../../app/domain/moderation/claims/release-claim.server.ts'
import { releaseQuietClaims } from '../../app/domain/moderation/claims/release-quiet-claims.server.ts'
import { reportPost } from '../../app/domain/moderation/reports/report-post.server.ts'
import { takeOverCase } from '../../app/domain/moderation/claims/take-over-case.server.ts'
import { publishPost } from '../../app/domain/posts/publish-post.server.ts'
import { openDeskChannel } from '../../app/infra/desk-channel.ts'
import { longSuspension } from '../setup/desk.ts'
import { createForum, silentLog, type Forum } from '../setup/forum.ts'

let forum: Forum
let author: MemberActor
beforeAll(async () => {
  forum = await createForum()
  author = await forum.join()
})
afterAll(() => forum.close())

/** Each test has the desk to itself. */
beforeEach(async () => {
  await forum.ctx.db.caseClaim.deleteMany()
  await forum.ctx.db.case.updateMany({ where: { status: 'open' }, data: { status: 'closed', closedAt: new Date() } })
})

let written = 0

async function opened(by = author) {
  const { postId } = await publishPost(forum.as(by), {
    kind: 'experience',
    articleSlug: forum.article.slug,
    markdown: `I was told to wait for the next blood test. (${++written})`,
    citing: [],
  })
  const { currentRevisionId } = await forum.ctx.db.post.findUniqueOrThrow({ where: { id: postId } })
  const revisionId = currentRevisionId!
  const { caseId } = await openCase(forum.ctx, { postId, revisionId, priority: 'normal' })
  return { postId, revisionId, caseId }
}

const moderator = () => forum.join({ role: 'moderator' })
const holderOf = async (caseId: string, now = new Date()) =>
  (await loadClaims({ ...forum.ctx, now }, [caseId])).get(caseId)?.moderatorId ?? null
const later = (ms: number) => new Date(Date.now() + ms)

function decision(from: { caseId: string; revisionId: string }, what: Partial<DecisionInput> = {}): DecisionInput {
  return { ...from, decision: 'publish', message: '', noteText: '', passageIds: [], ...what }
}

describe('opening a case', () => {
  it('claims it for the first who may decide it, and is its first look', async () => {
    const { caseId } = await opened()
    const [one, two] = [await moderator(), await moderator()]
    const now = new Date()
    await claimCase(forum.as(one, now), { caseId })
    await claimCase(forum.as(two), { caseId })
    expect(await holderOf(caseId)).toBe(one.id)
    expect(await forum.ctx.db.case.findUniqueOrThrow({ where: { id: caseId } })).toMatchObject({ firstLookAt: now })
    const seen = await viewCaseClaim(forum.as(two), { caseId })
    expect(seen.claim).toMatchObject({ name: one.displayName, mine: false, since: now, passedOn: null })
    expect(seen.others.map(({ id }) => id)).toContain(one.id)
    expect(seen.others.map(({ id }) => id)).not.toContain(two.id)
  })

  it('gives it to one of many who open it at once', async () => {
    const { caseId } = await opened()
    const many = await Promise.all(Array.from({ length: 12 }, moderator))
    await Promise.all(many.map((one) => claimCase(forum.as(one), { caseId })))
    const views = await Promise.all(many.map((one) => viewCaseClaim(forum.as(one), { caseId })))
    expect(views.filter(({ claim }) => claim?.mine)).toHaveLength(1)
    expect(new Set(views.map(({ claim }) => claim?.moderatorId)).size).toBe(1)
  })

  it('claims nothing for its author, a reporter, or a moderator of another article; the last may not even look', async () => {
    const own = await moderator()
    const reporter = await moderator()
    const { caseId } = await opened(own)
    const { caseId: reported, postId } = await opened()
    await reportPost(forum.as(reporter), { postId, reason: 'other', note: '', quote: '' })
    await claimCase(forum.as(own), { caseId })
    await claimCase(forum.as(reporter), { caseId: reported })
    expect(await holderOf(caseId)).toBeNull()
    expect(await holderOf(reported)).toBeNull()
    expect(await viewCaseClaim(forum.as(own), { caseId })).toMatchObject({ mayHold: false, others: [] })
    const elsewhere = { ...(await forum.join()), moderates: [uuidv7()] }
    await claimCase(forum.as(elsewhere), { caseId })
    expect(await holderOf(caseId)).toBeNull()
    await expect(viewCaseClaim(forum.as(elsewhere), { caseId })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(keepClaim(forum.as(elsewhere), { caseId })).rejects.toMatchObject({ code: 'forbidden' })
    expect((await viewDeskSnapshot(forum.as(elsewhere))).claims).toEqual([])
  })

  it('claims nothing that is closed', async () => {
    const it = await opened()
    const one = await moderator()
    await decideCase(forum.as(one), decision(it))
    await claimCase(forum.as(one), it)
    expect(await forum.ctx.db.caseClaim.count({ where: { caseId: it.caseId } })).toBe(0)
  })
})

describe('a claim', () => {
  it('ends by itself after the quiet time, and is renewed by working on the case', async () => {
    const { caseId } = await opened()
    const one = await moderator()
    await claimCase(forum.as(one), { caseId })
    expect(await holderOf(caseId, later(quietTime - 1000))).toBe(one.id)
    expect(await holderOf(caseId, later(quietTime + 1000))).toBeNull()
    await keepClaim(forum.as(one, later(quietTime - 1000)), { caseId })
    expect(await holderOf(caseId, later(quietTime + 1000))).toBe(one.id)
  })

  it('of somebody who vanished is anybody’s, and decides nothing any more', async () => {
    const it = await opened()
    const [gone, two] = [await moderator(), await moderator()]
    await claimCase(forum.as(gone), it)
    await expect(decideCase(forum.as(two), decision(it))).rejects.toMatchObject({ code: 'stale' })
    const after = forum.as(two, later(quietTime + 1000))
    expect(await nextCase(after, {})).toEqual({ caseId: it.caseId })
    const third = forum.as(await moderator(), later(2 * quietTime + 2000))
    await decideCase(third, decision(it))
    expect(await holderOf(it.caseId)).toBeNull()
  })

  it('is cleared by the worker when it has ended, and not before', async () => {
    const [one, two] = [await opened(), await opened()]
    await claimCase(forum.as(await moderator()), one)
    await claimCase(forum.as(await moderator(), later(60_000)), two)
    expect(await releaseQuietClaims({ ...forum.ctx, now: new Date() })).toBe(0)
    expect(await releaseQuietClaims({ ...forum.ctx, now: later(quietTime + 1000) })).toBe(1)
    expect(await forum.ctx.db.caseClaim.findMany({ select: { caseId: true } })).toEqual([{ caseId: two.caseId }])
  })

  it('ends on leaving, unless the case has been opened again since', async () => {
    const { caseId } = await opened()
    const one = await moderator()
    const first = new Date()
    await claimCase(forum.as(one, first), { caseId })
    await claimCase(forum.as(one, later(50)), { caseId })
    await releaseClaim(forum.as(one), { caseId, seenAt: first })
    expect(await holderOf(caseId)).toBe(one.id)
    await releaseClaim(forum.as(await moderator()), { caseId })
    expect(await holderOf(caseId)).toBe(one.id)
    await releaseClaim(forum.as(one), { caseId, seenAt: later(50) })
    expect(await holderOf(caseId)).toBeNull()
  })

  it('ends on decision, and keeps others from deciding until they take it over', async () => {
    const it = await opened()
    const [one, two] = [await moderator(), await moderator()]
    await claimCase(forum.as(one), it)
    await expect(decideCase(forum.as(two), decision(it))).rejects.toMatchObject({
      code: 'stale',
      message: `${one.displayName} has this case. You can take it over with a reason, and decide it then.`,
    })
    await decideCase(forum.as(two), decision(it, { takeOverReason: 'It cannot wait' }))
    expect(await forum.ctx.db.caseClaim.count({ where: { caseId: it.caseId } })).toBe(0)
    const events = await forum.ctx.db.moderationEvent.findMany({
      where: { caseId: it.caseId },
      orderBy: { seq: 'asc' },
    })
    expect(events.map(({ kind, actorId, message }) => ({ kind, actorId, message })).slice(-2)).toEqual([
      { kind: 'taken_over', actorId: two.id, message: 'It cannot wait' },
      { kind: 'decided', actorId: two.id, message: '' },
    ])
  })
})

describe('passing a case on', () => {
  it('takes it over with a reason that the former holder reads', async () => {
    const { caseId } = await opened()
    const [one, two] = [await moderator(), await moderator()]
    await claimCase(forum.as(one), { caseId })
    await takeOverCase(forum.as(two), { caseId, reason: 'I know this thread' })
    expect((await viewCaseClaim(forum.as(one), { caseId })).claim).toMatchObject({
      name: two.displayName,
      mine: false,
      passedOn: { kind: 'taken_over', by: two.displayName, reason: 'I know this thread' },
    })
    // The one who lost it does not get it back by going on.
    await keepClaim(forum.as(one), { caseId })
    expect(await holderOf(caseId)).toBe(two.id)
  })

  it('takes what nobody has without a word in the record', async () => {
    const { caseId } = await opened()
    const one = await moderator()
    await takeOverCase(forum.as(one), { caseId, reason: 'For no reason' })
    expect(await holderOf(caseId)).toBe(one.id)
    expect(await forum.ctx.db.moderationEvent.count({ where: { caseId, kind: 'taken_over' } })).toBe(0)
  })

  it('hands it over to one who may decide, who is told', async () => {
    const { caseId } = await opened()
    const [one, two] = [await moderator(), await moderator()]
    await claimCase(forum.as(one), { caseId })
    await handOverCase(forum.as(one), { caseId, toId: two.id, reason: 'You wrote the article' })
    expect((await viewCaseClaim(forum.as(two), { caseId })).claim).toMatchObject({
      mine: true,
      passedOn: { kind: 'handed_over', by: one.displayName, reason: `To ${two.displayName}: You wrote the article` },
    })
    const notice = await forum.ctx.db.notification.findFirstOrThrow({ where: { memberId: two.id } })
    expect(notice).toMatchObject({ kind: 'case_handed_over', caseId })
  })

  it('hands nothing to a member, to its author, or from under somebody else', async () => {
    const own = await moderator()
    const { caseId } = await opened(own)
    const [one, two] = [await moderator(), await moderator()]
    await claimCase(forum.as(one), { caseId })
    for (const to of [own, await forum.join(), one]) {
      await expect(handOverCase(forum.as(one), { caseId, toId: to.id, reason: 'Please' })).rejects.toMatchObject({
        code: 'invalid',
      })
    }
    await expect(handOverCase(forum.as(two), { caseId, toId: two.id, reason: 'Mine' })).rejects.toMatchObject({
      code: 'stale',
    })
    await expect(takeOverCase(forum.as(own), { caseId, reason: 'My post' })).rejects.toMatchObject({
      code: 'forbidden',
    })
    expect(await holderOf(caseId)).toBe(one.id)
  })
})

describe('the next case', () => {
  it('never is the same for two, however many ask at once', async () => {
    const cases = []
    for (let i = 0; i < 20; i += 1) cases.push((await opened()).caseId)
    const many = await Promise.all(Array.from({ length: 30 }, moderator))
    const got = await Promise.all(many.map((one) => nextCase(forum.as(one), {})))
    const given = got.flatMap((found) => found?.caseId ?? [])
    expect(given).toHaveLength(20)
    expect(new Set(given)).toEqual(new Set(cases))
    for (const [index, found] of got.entries()) if (found) expect(await holderOf(found.caseId)).toBe(many[index]!.id)
    expect(await viewNothingWaits(forum.as(await moderator()))).toEqual({ open: 20, claimed: 20, forYou: false })
  })

  it('is the first in the order of the queue, of one lane or of all', async () => {
    const [one, two, three] = [await opened(), await opened(), await opened()]
    const set = (from: { caseId: string }, data: { lane: 'urgent' | 'reported'; dueAt: Date }) =>
      forum.ctx.db.case.update({ where: { id: from.caseId }, data })
    await set(one, { lane: 'reported', dueAt: later(1000) })
    await set(two, { lane: 'urgent', dueAt: later(9000) })
    await set(three, { lane: 'reported', dueAt: later(-9000) })
    const ctx = forum.as(await moderator())
    expect(await nextCase(ctx, { lane: 'reported' })).toEqual({ caseId: three.caseId })
    expect(await nextCase(ctx, {})).toEqual({ caseId: two.caseId })
    expect(await nextCase(ctx, {})).toEqual({ caseId: one.caseId })
    expect(await nextCase(ctx, {})).toBeNull()
    expect(await nextCase(ctx, { lane: 'appeal' })).toBeNull()
  })

  it('leaves the case that is put aside, and comes back to the beginning at the end', async () => {
    const cases = [await opened(), await opened(), await opened()]
    for (const [index, { caseId }] of cases.entries()) {
      await forum.ctx.db.case.update({ where: { id: caseId }, data: { lane: 'flagged', dueAt: later(index * 1000) } })
    }
    const [one, two, three] = cases.map(({ caseId }) => caseId)
    const ctx = forum.as(await moderator())
    expect(await nextCase(ctx, {})).toEqual({ caseId: one })
    expect(await nextCase(ctx, { after: one! })).toEqual({ caseId: two })
    expect(await holderOf(one!)).toBeNull()
    expect(await nextCase(ctx, { after: two! })).toEqual({ caseId: three })
    expect(await nextCase(ctx, { after: three! })).toEqual({ caseId: one })
  })

  it('is none that the moderator may not decide', async () => {
    const one = await moderator()
    const own = await opened(one)
    const reported = await opened()
    await reportPost(forum.as(one), { postId: reported.postId, reason: 'other', note: '', quote: '' })
    const appealed = await opened()
    const { moderationEvent, appeal, secondReview } = forum.ctx.db
    await decideCase(forum.as(one), decision(appealed, { decision: 'hide', reason: 'off_topic' }))
    const { id: eventId } = await moderationEvent.findFirstOrThrow({
      where: { caseId: appealed.caseId, kind: 'decided' },
    })
    const heard = await openCase(forum.ctx, { ...appealed, priority: 'normal', lane: 'appeal' })
    await appeal.create({
      data: {
        eventId,
        postId: appealed.postId,
        caseId: heard.caseId,
        appellantId: author.id,
        text: 'Please look again.',
      },
    })
    const proposed = await opened()
    await secondReview.create({
      data: {
        caseId: proposed.caseId,
        revisionId: proposed.revisionId,
        firstById: one.id,
        first: longSuspension(),
        firstAt: new Date(),
      },
    })
    expect(await nextCase(forum.as(one), {})).toBeNull()
    expect(await viewNothingWaits(forum.as(one))).toEqual({ open: 4, claimed: 0, forYou: false })
    for (const caseId of [own.caseId, reported.caseId, heard.caseId, proposed.caseId]) {
      await claimCase(forum.as(one), { caseId })
      expect(await holderOf(caseId)).toBeNull()
    }
    const other = forum.as(await moderator())
    const given = [1, 2, 3, 4].map(() => nextCase(other, {}))
    expect((await Promise.all(given)).filter((found) => found !== null)).toHaveLength(4)
    expect(await nextCase(forum.as({ ...(await forum.join()), moderates: [uuidv7()] }), {})).toBeNull()
  })
})

describe('what is told', () => {
  it('names who claimed and who took over, to those who may see the article', async () => {
    const channel = openDeskChannel({ url: forum.url, log: silentLog })
    const signals: { payload: string }[] = []
    const listening = new Promise<void>((resolve) => {
      channel.subscribe({ onSignal: (signal) => signals.push(signal), onGap: resolve, onEnd: () => undefined })
    })
    try {
      await listening
      const { caseId } = await opened()
      const [one, two] = [await moderator(), await moderator()]
      await claimCase(forum.as(one), { caseId })
      await takeOverCase(forum.as(two), { caseId, reason: 'They are away' })
      await decideCase(
        forum.as(two),
        decision(
          await forum.ctx.db.case
            .findUniqueOrThrow({ where: { id: caseId } })
            .then(({ id, revisionId }) => ({ caseId: id, revisionId })),
        ),
      )
      for (let i = 0; signals.length < 5 && i < 100; i += 1) await delay(20)
      const kinds = signals.map(({ payload }) => (JSON.parse(payload) as { kind: string }).kind)
      expect(kinds).toEqual(['opened', 'claimed', 'claimed', 'changed', 'released'])
      const news = await viewDeskNews(forum.as(one), signals[4]!)
      expect(news).toMatchObject({ kind: 'released', caseId, claim: null, status: 'closed' })
      expect(await viewDeskNews(forum.as({ ...(await forum.join()), moderates: [uuidv7()] }), signals[4]!)).toBeNull()
    } finally {
      await channel.close()
    }
  })

  it('goes on after the connection was cut, and says that something may be missing', async () => {
    const channel = openDeskChannel({ url: forum.url, log: silentLog })
    let gaps = 0
    const signals: { payload: string }[] = []
    channel.subscribe({ onSignal: (signal) => signals.push(signal), onGap: () => (gaps += 1), onEnd: () => undefined })
    const until = async (done: () => boolean) => {
      for (let i = 0; !done() && i < 200; i += 1) await delay(20)
      expect(done()).toBe(true)
    }
    try {
      await until(() => gaps === 1)
      await forum.ctx.db.$executeRaw`
        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE application_name = 'margin desk' AND datname = current_database()`
      await until(() => gaps === 2)
      await opened()
      await until(() => signals.length === 1)
    } finally {
      await channel.close()
    }
  })
})
