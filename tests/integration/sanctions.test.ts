import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MemberActor } from '../../app/domain/accounts/actor.ts'
import { viewOwnLimits } from '../../app/domain/accounts/own-limits-view.server.ts'
import { viewSettings } from '../../app/domain/accounts/settings-view.server.ts'
import { viewCase } from '../../app/domain/moderation/case/case-view.server.ts'
import { viewConsequences } from '../../app/domain/moderation/sanctions/consequences-view.server.ts'
import { decideCase } from '../../app/domain/moderation/decisions/decide-case.server.ts'
import { imposeSanction } from '../../app/domain/moderation/sanctions/impose-sanction.server.ts'
import { liftSanction, liftSanctionsOf } from '../../app/domain/moderation/sanctions/lift-sanction.server.ts'
import { viewQueue } from '../../app/domain/moderation/queue/queue-view.server.ts'
import { reportPost } from '../../app/domain/moderation/reports/report-post.server.ts'
import { rescreenPost } from '../../app/domain/moderation/rescreening/rescreen-post.server.ts'
import type { SanctionInput } from '../../app/domain/moderation/sanctions/sanction-input.ts'
import { viewNotices } from '../../app/domain/notifications/notices-view.server.ts'
import { editPost } from '../../app/domain/posts/edit-post.server.ts'
import { publishPost } from '../../app/domain/posts/publish-post.server.ts'
import { reactToPost } from '../../app/domain/posts/react-to-post.server.ts'
import { loadSetup } from '../../app/domain/screening/load-setup.server.ts'
import { afresh, openedCase, sanction } from '../setup/desk.ts'
import { createForum, type Forum } from '../setup/forum.ts'
import { startWeb, type Web } from '../setup/web.ts'

let forum: Forum
let moderator: MemberActor
beforeAll(async () => {
  forum = await createForum()
  moderator = await forum.join({ role: 'moderator' })
})
afterAll(() => forum.close())

const day = 24 * 60 * 60 * 1000
const inDays = (days: number) => new Date(Date.now() + days * day)
const memberRow = (actor: MemberActor) => forum.ctx.db.member.findUniqueOrThrow({ where: { id: actor.id } })
const impose = (caseId: string, given: Partial<SanctionInput>) =>
  imposeSanction(forum.as(moderator), { caseId, sanction: sanction(given) })

let told = 0
async function tell(author: MemberActor, now = new Date()) {
  return publishPost(forum.as(await afresh(forum, author), now), {
    kind: 'experience',
    articleSlug: forum.article.slug,
    markdown: `I wrote down how I slept this week. (${++told})`,
    citing: [],
  })
}

describe('a silence and a suspension', () => {
  it('hold until their end and lapse by themselves', async () => {
    for (const [kind, why] of [
      ['silence', /cannot write or react/],
      ['suspension', /is suspended/],
    ] as const) {
      const { author, caseId } = await openedCase(forum)
      const other = await openedCase(forum)
      await impose(caseId, { kind, days: 7 })
      await expect(tell(author)).rejects.toMatchObject({
        code: 'forbidden',
        message: expect.stringMatching(why) as string,
      })
      const reaction = { postId: other.postId, kind: 'helpful', on: true } as const
      await expect(reactToPost(forum.as(await afresh(forum, author)), reaction)).rejects.toMatchObject({
        code: 'forbidden',
      })
      await expect(tell(author, inDays(6.9))).rejects.toMatchObject({ code: 'forbidden' })
      expect((await tell(author, inDays(7.1))).status).toBe('published')
      const { sanctions } = await viewSettings(forum.as(await afresh(forum, author), inDays(8)))
      expect(sanctions).toMatchObject([{ kind, state: 'over' }])
      expect(await viewOwnLimits(forum.as(await afresh(forum, author), inDays(8)))).toBeNull()
    }
  })

  it('overlap: the later end wins, and lifting one leaves what the other says', async () => {
    const { author, caseId } = await openedCase(forum)
    await impose(caseId, { kind: 'silence', days: 3 })
    const short = (await memberRow(author)).silencedUntil
    await impose(caseId, { kind: 'silence', days: 10 })
    await impose(caseId, { kind: 'silence', days: 5 })
    const { history } = await viewConsequences(forum.as(moderator), { caseId })
    const ends = history.map(({ endsAt }) => endsAt!.getTime())
    expect((await memberRow(author)).silencedUntil!.getTime()).toBe(Math.max(...ends))
    for (const line of history.filter(({ endsAt }) => endsAt! > short!)) {
      await liftSanction(forum.as(moderator), { sanctionId: line.id, reason: 'Too long.' })
    }
    expect((await memberRow(author)).silencedUntil).toEqual(short)
    await liftSanction(forum.as(moderator), { sanctionId: history.at(-1)!.id, reason: 'All is well.' })
    expect((await memberRow(author)).silencedUntil).toBeNull()
    await expect(
      liftSanction(forum.as(moderator), { sanctionId: history[0]!.id, reason: 'Again.' }),
    ).rejects.toMatchObject({ code: 'stale' })
  })

  it('are told to the member and kept in the record, with no moderator’s name for the member', async () => {
    const { author, caseId, postId } = await openedCase(forum)
    await impose(caseId, { kind: 'silence', days: 2, message: 'Two days of rest, please.' })
    const { sanctions } = await viewSettings(forum.as(author))
    expect(sanctions).toMatchObject([
      { kind: 'silence', reason: 'abuse', message: 'Two days of rest, please.', state: 'in_force', postId },
    ])
    expect(JSON.stringify(sanctions)).not.toContain(moderator.displayName)
    await liftSanction(forum.as(moderator), { sanctionId: sanctions[0]!.id, reason: 'We talked.' })
    expect((await viewNotices(forum.as(author))).map(({ kind, decision }) => [kind, decision])).toEqual([
      ['sanction_lifted', null],
      ['sanctioned', null],
    ])
    const { events, consequences } = await viewCase(forum.as(moderator), { caseId })
    expect(events.slice(0, 2)).toMatchObject([
      { kind: 'sanction_lifted', message: 'We talked.', caseId },
      { kind: 'sanctioned', message: 'Cannot write for a time, 2 days: attacks others.', caseId },
    ])
    expect(consequences.history).toMatchObject([
      { imposedBy: moderator.displayName, state: 'lifted', lifted: { reason: 'We talked.' } },
    ])
  })
})

describe('a pre-moderation', () => {
  it('holds the next posts, says so in the case, and counts each post once', async () => {
    const { author, caseId } = await openedCase(forum)
    await impose(caseId, { kind: 'premoderation', posts: 2 })
    expect(await viewOwnLimits(forum.as(await afresh(forum, author)))).toMatchObject({ postsToReview: 2 })
    const first = await tell(author)
    expect(first.status).toBe('held')
    expect((await memberRow(author)).postsToReview).toBe(1)
    const { currentRevisionId } = await forum.ctx.db.post.findUniqueOrThrow({ where: { id: first.postId } })
    await editPost(forum.as(author), { postId: first.postId, revisionId: currentRevisionId!, markdown: 'Slept well.' })
    expect((await memberRow(author)).postsToReview).toBe(1)

    const { id: heldCase } = await forum.ctx.db.case.findFirstOrThrow({ where: { postId: first.postId } })
    const page = await viewCase(forum.as(moderator), { caseId: heldCase })
    expect(page.reasons).toEqual(['A moderator looks at this member’s next posts before others see them.'])
    expect(page.findings).toMatchObject([{ label: 'premoderation', rule: 'premoderated' }])
    expect(page.post.html).not.toContain('<mark')
    const queued = (await viewQueue(forum.as(moderator), { cursor: null })).entries
    expect(queued.find((entry) => entry.caseId === heldCase)).toMatchObject({
      labels: ['premoderation'],
      quote: 'Slept well.',
    })

    expect((await tell(author)).status).toBe('held')
    expect((await memberRow(author)).postsToReview).toBe(0)
    expect((await tell(author)).status).toBe('published')
    expect((await viewSettings(forum.as(author))).sanctions).toMatchObject([{ state: 'over', postsLeft: 0 }])
  })

  it('is about what is sent, not about what stands there when old posts are screened again', async () => {
    const { author, caseId, postId } = await openedCase(forum)
    await impose(caseId, { kind: 'premoderation', posts: 1 })
    const setup = await loadSetup(forum.ctx)
    const again = { ...setup, id: 'another setup' }
    await rescreenPost(forum.ctx, { postId, setup: again })
    expect(await memberRow(author)).toMatchObject({ postsToReview: 1 })
    expect(await forum.ctx.db.finding.count({ where: { postId, label: 'premoderation' } })).toBe(0)

    const held = await tell(author)
    await rescreenPost(forum.ctx, { postId: held.postId, setup: again })
    const { id } = await forum.ctx.db.case.findFirstOrThrow({ where: { postId: held.postId } })
    const page = await viewCase(forum.as(moderator), { caseId: id })
    expect(page.findings).toMatchObject([{ label: 'premoderation' }])
  })

  it('overlaps with another: the most posts that are left', async () => {
    const { author, caseId } = await openedCase(forum)
    await impose(caseId, { kind: 'premoderation', posts: 2 })
    await tell(author)
    await impose(caseId, { kind: 'premoderation', posts: 4 })
    await tell(author)
    expect((await memberRow(author)).postsToReview).toBe(3)
    const { history } = await viewConsequences(forum.as(moderator), { caseId })
    await liftSanction(forum.as(moderator), { sanctionId: history[0]!.id, reason: 'Enough.' })
    expect((await memberRow(author)).postsToReview).toBe(0)
  })
})

describe('with a decision', () => {
  it('belongs to it and goes when the decision is taken back', async () => {
    const { author, caseId, decision } = await openedCase(forum)
    const wanted = sanction({ kind: 'silence', days: 4 })
    await decideCase(forum.as(moderator), decision({ decision: 'hide', reason: 'abuse', sanction: wanted }))
    const { id: eventId } = await forum.ctx.db.moderationEvent.findFirstOrThrow({ where: { caseId, kind: 'decided' } })
    expect(await forum.ctx.db.sanction.findMany({ where: { caseId } })).toMatchObject([{ eventId, kind: 'silence' }])
    expect((await viewSettings(forum.as(author))).sanctions).toMatchObject([{ isWithDecision: true }])
    expect(await liftSanctionsOf(forum.as(moderator), { eventId, reason: 'Taken back.' })).toBe(1)
    expect(await liftSanctionsOf(forum.as(moderator), { eventId, reason: 'Taken back.' })).toBe(0)
    expect((await memberRow(author)).silencedUntil).toBeNull()
  })
})

describe('who may impose it', () => {
  it('is a moderator, on no moderator, not on themselves, not on whom they reported', async () => {
    const { caseId, postId } = await openedCase(forum)
    const warning = { caseId, sanction: sanction({}) }
    const { articleId } = await forum.ctx.db.post.findUniqueOrThrow({ where: { id: postId } })
    const ofArticle = { ...(await forum.join()), moderates: [articleId] }
    const reporter = await forum.join({ role: 'moderator' })
    await reportPost(forum.as(reporter), { postId, reason: 'abuse', note: '', quote: '' })
    for (const actor of [await forum.join(), await forum.join({ role: 'clinician' }), ofArticle, reporter]) {
      await expect(imposeSanction(forum.as(actor), warning)).rejects.toMatchObject({ code: 'forbidden' })
    }
    const colleague = await openedCase(forum, { author: await forum.join({ role: 'moderator' }) })
    const about = { caseId: colleague.caseId, sanction: sanction({}) }
    await expect(imposeSanction(forum.as(moderator), about)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(imposeSanction(forum.as(colleague.author), about)).rejects.toMatchObject({ code: 'forbidden' })
    expect(await imposeSanction(forum.as(await forum.join({ role: 'admin' })), about)).toEqual({ waits: false })
  })
})

describe('a warning, over HTTP', () => {
  let web: Web
  beforeAll(async () => {
    web = await startWeb(forum.url)
  })
  afterAll(() => web.stop())

  it('stands above every page and holds back from writing until it is acknowledged', async () => {
    const { author, caseId } = await openedCase(forum)
    const other = await openedCase(forum)
    await impose(caseId, { message: 'Please do not call others fools.' })
    const cookie = await web.signIn(author.id)
    const get = async (path: string) => (await fetch(web.origin + path, { headers: { cookie } })).text()
    const post = (path: string, form: Record<string, string>, as = cookie) =>
      fetch(web.origin + path, {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie: as, origin: web.origin },
        body: new URLSearchParams(form),
      })
    for (const path of ['/', `/articles/${forum.article.slug}`, '/settings', '/search?q=blood', '/no-such-page']) {
      expect(await get(path)).toContain('Please do not call others fools.')
    }
    const writes: [string, Record<string, string>][] = [
      [`/articles/${forum.article.slug}/new`, { kind: 'experience', markdown: 'I wait and see what comes.' }],
      [`/posts/${other.postId}/reply`, { markdown: 'I wait as well.' }],
      [`/posts/${other.postId}/react`, { kind: 'helpful', on: 'true' }],
    ]
    for (const [path, form] of writes) expect((await post(path, form)).status).toBe(403)

    const warning = await forum.ctx.db.sanction.findFirstOrThrow({ where: { caseId } })
    const stranger = await web.signIn((await forum.join()).id)
    expect((await post(`/warnings/${warning.id}`, {}, stranger)).status).toBe(404)
    const answer = await post(`/warnings/${warning.id}`, { returnTo: '/search?q=blood' })
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/search?q=blood'])
    expect((await post(`/warnings/${warning.id}`, {})).status).toBe(302)
    expect(await get('/')).not.toContain('Please do not call others fools.')
    expect(await get('/settings')).toContain('Please do not call others fools.')
    for (const [path, form] of writes) expect((await post(path, form)).status).toBe(302)
  })

  it('is imposed by a form that gives back what was typed', async () => {
    const { author, caseId } = await openedCase(forum)
    const cookie = await web.signIn(moderator.id)
    const send = (form: Record<string, string>) =>
      fetch(`${web.origin}/moderation/cases/${caseId}/sanction`, {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie, origin: web.origin },
        body: new URLSearchParams({ intent: 'impose', ...form }),
      })
    const typed = { sanctionKind: 'silence', sanctionDays: '900', sanctionMessage: 'A pause, please.' }
    const refused = await send(typed)
    expect(refused.status).toBe(400)
    const html = await refused.text()
    expect(html).toContain('Please choose a reason for the consequence.')
    expect(html).toContain('Please give a number of days from 1 to 365.')
    expect(html).toContain('A pause, please.')
    expect((await send({ ...typed, sanctionDays: '9', sanctionReason: 'spam' })).status).toBe(302)
    expect((await memberRow(author)).silencedUntil!.getTime()).toBeGreaterThan(inDays(8.9).getTime())
  })
})
