import { parse } from 'node:querystring'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MemberActor } from '../../app/domain/accounts/actor.ts'
import { appointModerator, dismissModerator } from '../../app/domain/accounts/appoint-moderator.server.ts'
import { loadActor } from '../../app/domain/accounts/load-actor.server.ts'
import { viewPeople } from '../../app/domain/accounts/people-view.server.ts'
import { setRole } from '../../app/domain/accounts/set-role.server.ts'
import { decideCase } from '../../app/domain/moderation/decisions/decide-case.server.ts'
import type { DecisionInput } from '../../app/domain/moderation/decisions/decision-input.ts'
import { viewLog } from '../../app/domain/moderation/record/log-view.server.ts'
import { viewQueue } from '../../app/domain/moderation/queue/queue-view.server.ts'
import { exportDecisions } from '../../app/domain/moderation/record/export-decisions.server.ts'
import { exportLog } from '../../app/domain/moderation/record/export-log.server.ts'
import { readLogFilter } from '../../app/domain/moderation/record/log-filter.ts'
import { viewStats } from '../../app/domain/moderation/record/stats-view.server.ts'
import { viewTransparency } from '../../app/domain/moderation/record/transparency-view.server.ts'
import { recordEvent } from '../../app/domain/moderation/record-event.server.ts'
import { publishPost } from '../../app/domain/posts/publish-post.server.ts'
import { importArticle } from '../../app/domain/articles/import-article.server.ts'
import { articleSource, createForum, type Forum } from '../setup/forum.ts'
import { startWeb, type Web } from '../setup/web.ts'

let forum: Forum
let web: Web
let moderator: MemberActor
let author: MemberActor
let otherSlug: string

const claim = 'Nettle tea cures low neutrophils.'
const filterOf = (address: string) => readLogFilter(new URLSearchParams(parse(address) as Record<string, string>))
const everything = filterOf('')

beforeAll(async () => {
  forum = await createForum()
  web = await startWeb(forum.url)
  moderator = await forum.join({ role: 'moderator' })
  author = await forum.join()
  const other = await importArticle(forum.ctx, {
    source: articleSource.replaceAll('low-neutrophils', 'other-counts').replace('Low neutrophils', 'Other counts'),
  })
  otherSlug = other.slug
})
afterAll(async () => {
  await web.stop()
  await forum.close()
})

let written = 0

/** A held post with a flagged sentence, decided by `judge`. */
async function decided(
  what: Partial<DecisionInput>,
  given: { slug?: string; text?: string; judge?: MemberActor } = {},
) {
  const { postId } = await publishPost(forum.as(author), {
    kind: 'experience',
    articleSlug: given.slug ?? forum.article.slug,
    markdown: `${given.text ?? claim} I wrote this as number ${++written}.`,
    citing: [],
  })
  const waiting = await forum.ctx.db.case.findFirstOrThrow({ where: { postId, status: 'open' } })
  const findings = await forum.ctx.db.finding.findMany({ where: { postId, label: { not: 'first_posts' } } })
  const verdict = what.verdicts?.[0]?.verdict ?? 'unsupported_claim'
  await decideCase(forum.as(given.judge ?? moderator), {
    caseId: waiting.id,
    revisionId: waiting.revisionId,
    decision: 'publish',
    message: '',
    noteText: '',
    passageIds: [],
    ...what,
    verdicts: findings.map(({ id }) => ({ findingId: id, verdict })),
  })
  return { postId, caseId: waiting.id, rules: findings.map(({ rule }) => rule) }
}

describe('the log', () => {
  it('is filtered by kind, decision, reason, person, article and day', async () => {
    const admin = await forum.join({ role: 'admin' })
    const hidden = await decided({ decision: 'hide', reason: 'unsupported_claim', message: '=1+1, "so to say"' })
    await decided({ decision: 'publish' }, { slug: otherSlug, judge: admin })
    const postsOf = async (address: string) => {
      const { events } = await viewLog(forum.as(moderator), { cursor: null, filter: filterOf(address) })
      return events
    }
    expect((await postsOf('decision=hide')).map(({ postId }) => postId)).toEqual([hidden.postId])
    expect((await postsOf('reason=unsupported_claim')).map(({ postId }) => postId)).toEqual([hidden.postId])
    expect((await postsOf(`by=${admin.handle}`)).map(({ kind }) => kind)).toEqual(['decided'])
    expect(new Set((await postsOf('by=engine')).map(({ actor }) => actor))).toEqual(new Set([null]))
    expect((await postsOf(`article=${otherSlug}`)).map(({ kind }) => kind)).toEqual([
      'decided',
      'case_opened',
      'screened',
    ])
    const today = new Date().toISOString().slice(0, 10)
    expect(await postsOf(`from=${today}&to=${today}&kind=decided`)).toHaveLength(2)
    expect(await postsOf('to=2020-01-01')).toEqual([])
  })

  it('comes as CSV that no spreadsheet takes for formulas, and as JSON lines', async () => {
    const cookie = await web.signIn(moderator.id)
    const get = async (format: string) => {
      const answer = await fetch(`${web.origin}/moderation/log/export?format=${format}&decision=hide`, {
        headers: { cookie },
      })
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-disposition')).toContain(`.${format}"`)
      expect(answer.headers.get('cache-control')).toContain('no-store')
      return answer.text()
    }
    const csv = await get('csv')
    expect(csv.trimEnd().split('\n')).toHaveLength(2)
    expect(csv).toContain(`"'=1+1, ""so to say"""`)
    const [line, ...rest] = (await get('jsonl')).trimEnd().split('\n')
    expect(rest).toEqual([])
    expect(JSON.parse(line!)).toMatchObject({
      kind: 'decided',
      decision: 'hide',
      reason: 'unsupported_claim',
      by: moderator.handle,
      message: '=1+1, "so to say"',
      statusAfter: 'hidden',
      article: forum.article.slug,
    })
  })

  it('gives every event once, in order, across pages of the export', async () => {
    const { postId, caseId } = await decided({ decision: 'publish' })
    const { revisionId } = await forum.ctx.db.case.findUniqueOrThrow({ where: { id: caseId } })
    await forum.ctx.db.$transaction(
      async (db) => {
        for (let index = 0; index < 510; index += 1) {
          await recordEvent({ ...forum.ctx, db }, { postId, revisionId, kind: 'edited' })
        }
      },
      { timeout: 60_000 },
    )
    const seqs: bigint[] = []
    for await (const { seq } of exportLog(forum.as(moderator), { filter: everything })) seqs.push(BigInt(seq))
    expect(seqs).toHaveLength(await forum.ctx.db.moderationEvent.count())
    expect(seqs).toEqual([...seqs].sort((a, b) => (a < b ? -1 : 1)))
  })
})

describe('the numbers', () => {
  it('name the rules that moderators mostly disagree with, and leave out what was undone', async () => {
    const before = await viewStats(forum.as(moderator), { period: 7 })
    let rule = ''
    for (let index = 0; index < 6; index += 1) {
      const { rules } = await decided({ verdicts: [{ verdict: 'own_experience' }], reason: 'own_experience' })
      rule = rules[0]!
    }
    const stats = await viewStats(forum.as(moderator), { period: 7 })
    const known = before.rules.find((line) => line.rule === rule)
    const line = stats.rules.find((each) => each.rule === rule)!
    expect(line.judged).toBe((known?.judged ?? 0) + 6)
    expect(line.right).toBe(known?.right ?? 0)
    expect(line.mostlyWrong).toBe(true)
    const experiences = (each: typeof stats) =>
      each.reasons.find(({ decision, reason }) => decision === 'publish' && reason === 'own_experience')?.count ?? 0
    expect(experiences(stats)).toBe(experiences(before) + 6)
    expect(stats.decision!.of).toBe((before.decision?.of ?? 0) + 6)
    expect(stats.decisions.at(-1)!.count).toBe(before.decisions.at(-1)!.count + 6)

    const last = await forum.ctx.db.moderationEvent.findFirstOrThrow({
      where: { kind: 'decided' },
      orderBy: { seq: 'desc' },
    })
    await recordEvent(forum.as(moderator), {
      postId: last.postId,
      revisionId: last.revisionId,
      kind: 'undone',
      undoesId: last.id,
    })
    const after = await viewStats(forum.as(moderator), { period: 7 })
    expect(experiences(after)).toBe(experiences(stats) - 1)
    expect(after.rules.find((each) => each.rule === rule)!.judged).toBe(line.judged - 1)
    expect(after.undone).toBe(stats.undone + 1)
  })

  it('count what waits by lane and age', async () => {
    const before = await viewStats(forum.as(moderator), { period: 30 })
    const { postId } = await publishPost(forum.as(author), {
      kind: 'experience',
      articleSlug: forum.article.slug,
      markdown: `${claim} I wait, as number ${++written}.`,
      citing: [],
    })
    const held = (stats: typeof before) => stats.waiting.find(({ lane }) => lane === 'held')
    const now = await viewStats(forum.as(moderator), { period: 30 })
    expect(held(now)!.ages[0]).toBe((held(before)?.ages[0] ?? 0) + 1)
    const waiting = await forum.ctx.db.case.findFirstOrThrow({ where: { postId } })
    const openedAt = new Date(waiting.openedAt.getTime() - 30 * 60 * 60 * 1000)
    await forum.ctx.db.case.update({ where: { id: waiting.id }, data: { openedAt, dueAt: openedAt } })
    const later = await viewStats(forum.as(moderator), { period: 30 })
    expect(held(later)!.ages[3]).toBe((held(before)?.ages[3] ?? 0) + 1)
    expect(held(later)!.overdue).toBe((held(before)?.overdue ?? 0) + 1)
  })

  it('tell everybody by month what was decided, and name nobody', async () => {
    const months = await viewTransparency(forum.guest)
    expect(months).toHaveLength(12)
    expect(months[0]!.month).toBe(new Date().toISOString().slice(0, 7))
    const total = await forum.ctx.db.moderationEvent.count({ where: { kind: 'decided', undoneBy: null } })
    expect(months.reduce((sum, { decided }) => sum + decided, 0)).toBe(total)
    const page = await (await fetch(`${web.origin}/transparency`)).text()
    expect(page).toContain('What moderators decided')
    for (const name of [moderator.handle, author.handle]) expect(page).not.toContain(name)
    expect(page).not.toContain('<script')
  })
})

describe('decisions as evidence', () => {
  it('are written as training reads them, with personal data masked', async () => {
    const { caseId } = await decided(
      { decision: 'hide', reason: 'unsupported_claim' },
      { text: 'Nettle tea cures low neutrophils, write to tilda.marsh84@example.com and I will send some.' },
    )
    const own = await forum.ctx.db.sentenceVerdict.findMany({ where: { caseId } })
    const rows = []
    for await (const row of exportDecisions(forum.ctx, {})) rows.push(row)
    const mine = rows.filter(({ id }) => own.some((verdict) => verdict.id === id))
    expect(mine.length).toBe(own.length)
    expect(mine.length).toBeGreaterThan(0)
    for (const row of rows) {
      expect(row.text).not.toContain('example.com')
      expect(row.spans.map(({ label }) => label)).toEqual(row.labels)
      for (const { quote } of row.spans) expect(row.text).toContain(quote)
    }
    expect(mine.some(({ text }) => text.includes('[e-mail address removed]'))).toBe(true)
    expect(mine[0]).toMatchObject({ labels: ['remedy_claim'], kind: 'claim', condition: 'Low neutrophils' })
    const since = new Date(Date.now() + 60_000)
    for await (const row of exportDecisions(forum.ctx, { since })) expect(row).toBeUndefined()
  })

  it('are for those who moderate everywhere', async () => {
    await expect(exportDecisions(forum.as(author), {}).next()).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('roles', () => {
  it('are given everywhere or below one article, and the desk keeps to it', async () => {
    const admin = await forum.join({ role: 'admin' })
    const joined = await forum.join()
    await forum.ctx.db.member.update({ where: { id: joined.id }, data: { passwordHash: 'x' } })
    await publishPost(forum.as(author), {
      kind: 'experience',
      articleSlug: otherSlug,
      markdown: `${claim} Below the other one, as number ${++written}.`,
      citing: [],
    })
    await appointModerator(forum.as(admin), { handle: joined.handle, articleSlug: otherSlug })
    await appointModerator(forum.as(admin), { handle: joined.handle, articleSlug: otherSlug })
    const { appointed } = await viewPeople(forum.as(admin))
    expect(appointed.filter(({ memberId }) => memberId === joined.id)).toHaveLength(1)

    const actor = (await loadActor(forum.ctx, { memberId: joined.id })) as MemberActor
    const { articles, events } = await viewLog(forum.as(actor), { cursor: null, filter: everything })
    expect(articles.map(({ slug }) => slug)).toEqual([otherSlug])
    const here = await forum.ctx.db.post.findMany({ where: { article: { slug: otherSlug } }, select: { id: true } })
    const ids = new Set(here.map(({ id }) => id))
    expect(events.length).toBeGreaterThan(0)
    expect(events.every(({ postId }) => ids.has(postId))).toBe(true)
    for await (const { article } of exportLog(forum.as(actor), { filter: everything })) expect(article).toBe(otherSlug)
    const elsewhere = await forum.ctx.db.case.findFirstOrThrow({
      where: { status: 'open', article: { slug: forum.article.slug } },
    })
    const decision = {
      caseId: elsewhere.id,
      revisionId: elsewhere.revisionId,
      message: '',
      noteText: '',
      passageIds: [],
    }
    await expect(decideCase(forum.as(actor), { ...decision, decision: 'publish' })).rejects.toMatchObject({
      code: 'forbidden',
    })

    await dismissModerator(forum.as(admin), { memberId: joined.id, articleId: actor.moderates[0]! })
    const dismissed = (await loadActor(forum.ctx, { memberId: joined.id })) as MemberActor
    await expect(viewQueue(forum.as(dismissed), { cursor: null })).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('never leave the forum without an administrator', async () => {
    await forum.ctx.db.member.updateMany({ where: { role: 'admin' }, data: { role: 'member' } })
    const only = await forum.join({ role: 'admin' })
    await expect(setRole(forum.as(only), { handle: only.handle, role: 'member' })).rejects.toMatchObject({
      code: 'invalid',
    })
    const second = await forum.join({ role: 'admin' })
    const both = await Promise.allSettled([
      setRole(forum.as(only), { handle: second.handle, role: 'member' }),
      setRole(forum.as(second), { handle: only.handle, role: 'member' }),
    ])
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})
