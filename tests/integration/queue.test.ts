import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MemberActor } from '../../app/domain/accounts/actor.ts'
import { importArticle } from '../../app/domain/articles/import-article.server.ts'
import { decideCase } from '../../app/domain/moderation/decisions/decide-case.server.ts'
import { viewGroup } from '../../app/domain/moderation/queue/group-view.server.ts'
import { openCase } from '../../app/domain/moderation/case/open-case.server.ts'
import { wholeQueue, type QueueFilter } from '../../app/domain/moderation/queue/queue-filter.ts'
import { findNextCaseIds } from '../../app/domain/moderation/queue/queue-order.server.ts'
import { viewQueue } from '../../app/domain/moderation/queue/queue-view.server.ts'
import { reportPost } from '../../app/domain/moderation/reports/report-post.server.ts'
import { takeUpPost } from '../../app/domain/moderation/case/take-up-post.server.ts'
import { decideAll } from '../setup/decide-all.ts'
import { longSuspension } from '../setup/desk.ts'
import { articleSource, createForum, type Forum } from '../setup/forum.ts'
import { judgeAll } from '../setup/judge.ts'
import { tellIn } from '../setup/tell.ts'

let forum: Forum
let moderator: MemberActor
const hour = 3_600_000

beforeAll(async () => {
  forum = await createForum()
  moderator = await forum.join({ role: 'moderator' })
  await importArticle(forum.ctx, {
    source: articleSource.replace('Low neutrophils', 'High neutrophils').replace('low-neutrophils', 'high-neutrophils'),
  })
})
afterAll(() => forum.close())

const tell = (markdown: string, how?: Parameters<typeof tellIn>[2]) => tellIn(forum, markdown, how)

const see = (actor: MemberActor, filter: Partial<QueueFilter> = {}, cursor: string | null = null) =>
  viewQueue(forum.as(actor), { cursor, filter: { ...wholeQueue, ...filter } })
const idsOf = (queue: Awaited<ReturnType<typeof see>>) => queue.entries.map(({ caseId }) => caseId)
const countOf = (queue: Awaited<ReturnType<typeof see>>, lane: string) =>
  queue.lanes.find((each) => each.lane === lane)!.count

describe('the queue', () => {
  it('filters by lane, label, article, age, words and claim, and counts by the same filter', async () => {
    const old = await tell('Sorrel tea cures low neutrophils in my village.', { now: new Date(Date.now() - 30 * hour) })
    const here = await tell('Sorrel syrup cures low neutrophils, I think.')
    const there = await tell('Sorrel tea cures high neutrophils for certain.', { slug: 'high-neutrophils' })
    const all = [old, here, there].map(({ caseId }) => caseId)

    const held = await see(moderator, { lane: 'held', search: 'sorrel' })
    expect(new Set(idsOf(held))).toEqual(new Set(all))
    expect(countOf(held, 'held')).toBe(3)
    expect(countOf(held, 'reported')).toBe(0)
    expect(idsOf(await see(moderator, { lane: 'reported', search: 'sorrel' }))).toEqual([])
    expect(idsOf(await see(moderator, { label: 'remedy_claim', search: 'sorrel' }))).toHaveLength(3)
    expect(idsOf(await see(moderator, { label: 'spam', search: 'sorrel' }))).toEqual([])
    const below = await see(moderator, { article: 'high-neutrophils' })
    expect(idsOf(below)).toEqual([there.caseId])
    expect(countOf(below, 'held')).toBe(1)
    expect(idsOf(await see(moderator, { olderThan: 24, search: 'sorrel' }))).toEqual([old.caseId])
    expect(idsOf(await see(moderator, { search: 'sorrel syrup' }))).toEqual([here.caseId])
    expect(idsOf(await see(moderator, { search: 'sorrel -syrup' }))).toHaveLength(2)

    await forum.ctx.db.caseClaim.create({ data: { caseId: here.caseId, moderatorId: moderator.id } })
    const other = await forum.join({ role: 'moderator' })
    expect(idsOf(await see(moderator, { share: 'mine' }))).toEqual([here.caseId])
    expect(idsOf(await see(other, { share: 'mine' }))).toEqual([])
    expect(idsOf(await see(other, { share: 'free', search: 'sorrel' }))).not.toContain(here.caseId)
    expect((await see(other, { search: 'sorrel syrup' })).entries[0]!.claim).toMatchObject({
      name: moderator.displayName,
      mine: false,
    })
    // A claim that nobody kept up is none.
    await forum.ctx.db.caseClaim.update({
      where: { caseId: here.caseId },
      data: { seenAt: new Date(Date.now() - hour) },
    })
    expect(idsOf(await see(other, { share: 'free', search: 'sorrel' }))).toContain(here.caseId)
    expect(idsOf(await see(moderator, { share: 'mine' }))).toEqual([])
  })

  it('pages through everything once and in order, also while cases come and go', async () => {
    const { postId, revisionId } = await tell('I count the days between two tests.')
    await openCase(forum.ctx, { postId, revisionId, priority: 'normal' })
    // 120 cases, many of them due at the very same moment, made as the database makes them.
    const client = new pg.Client({ connectionString: forum.url })
    await client.connect()
    // The rules of posts and their record are not what is looked at here.
    await client.query(`SET session_replication_role = replica`)
    await client.query(
      `      WITH member AS (SELECT author_id, article_id FROM post WHERE id = $1::uuid),
      new_post AS (
        INSERT INTO post (id, article_id, author_id, kind, status, root_id, path, depth)
        SELECT id, article_id, author_id, 'experience', 'held', id, uuid_send(id), 0 FROM member, LATERAL (
          SELECT gen_random_uuid() AS id FROM generate_series(1, 120)) ids
        RETURNING id, article_id, author_id),
      new_revision AS (
        INSERT INTO post_revision (id, post_id, number, markdown, html, editor_id)
        SELECT gen_random_uuid(), id, 1, 'Paged ' || id, '', author_id FROM new_post RETURNING id, post_id)
      INSERT INTO moderation_case (id, post_id, revision_id, article_id, lane, priority, due_at, opened_at)
      SELECT gen_random_uuid(), p.id, r.id, p.article_id,
        (ARRAY['urgent', 'held', 'flagged', 'sampled'])[1 + (row_number() OVER ()) % 4]::"CaseLane", 'normal',
        now() + ((row_number() OVER ()) % 10) * interval '1 hour', now()
      FROM new_post p JOIN new_revision r ON r.post_id = p.id`,
      [postId],
    )
    await client.end()
    for (const lane of [null, 'held'] as const) {
      const seen: string[] = []
      const places: [boolean, number, string][] = []
      let cursor: string | null = null
      do {
        const page = await see(moderator, { lane }, cursor)
        seen.push(...idsOf(page))
        places.push(
          ...page.entries.map((entry): [boolean, number, string] => [
            entry.lane !== 'urgent',
            entry.dueAt.getTime(),
            entry.caseId,
          ]),
        )
        cursor = page.nextCursor
        if (page.nextCursor && lane === null) {
          // One that was seen goes; nothing else may be lost or come twice.
          await forum.ctx.db.case.update({ where: { id: seen[0]! }, data: { status: 'closed', closedAt: new Date() } })
        }
      } while (cursor)
      expect(new Set(seen).size).toBe(seen.length)
      const sorted = [...places].sort((a, b) => Number(a[0]) - Number(b[0]) || a[1] - b[1] || (a[2] < b[2] ? -1 : 1))
      expect(places).toEqual(sorted)
      const there = await forum.ctx.db.case.findMany({ where: { status: 'open', ...(lane && { lane }) } })
      expect(there.filter(({ id }) => !seen.includes(id))).toEqual([])
      expect(seen.length).toBeGreaterThan(lane ? 25 : 100)
    }
    await forum.ctx.db.case.updateMany({
      where: { revision: { markdown: { startsWith: 'Paged ' } } },
      data: { status: 'closed', closedAt: new Date() },
    })
  })

  it('takes an odd place or filter for none', async () => {
    const odd = await viewQueue(forum.as(moderator), { cursor: 'urgent_never_me' })
    expect(idsOf(odd)).toEqual(idsOf(await see(moderator)))
  })

  it('shows whoever moderates one article nothing of the others', async () => {
    const here = await tell('Yarrow tea cures low neutrophils.')
    const there = await tell('Yarrow tea cures low neutrophils!', { slug: 'high-neutrophils' })
    const { id: articleId } = await forum.ctx.db.article.findUniqueOrThrow({ where: { slug: 'high-neutrophils' } })
    const keeper: MemberActor = { ...(await forum.join()), moderates: [articleId] }
    const queue = await see(keeper, { search: 'yarrow' })
    expect(idsOf(queue)).toEqual([there.caseId])
    expect(queue.entries[0]!.alike).toBe(1)
    expect(queue.articles.map(({ slug }) => slug)).toEqual(['high-neutrophils'])
    expect(countOf(queue, 'held')).toBe(1)
    expect(idsOf(await see(keeper, { article: 'low-neutrophils' }))).toEqual([])
    expect(await findNextCaseIds(forum.as(keeper), { limit: 100 })).not.toContain(here.caseId)
    expect((await viewGroup(forum.as(keeper), { caseId: there.caseId })).entries).toHaveLength(1)
    await expect(viewGroup(forum.as(keeper), { caseId: here.caseId })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(see(await forum.join())).rejects.toMatchObject({ code: 'forbidden' })

    const { lines } = await decideAll(forum, keeper, [here, there], { decision: 'hide', reason: 'off_topic' })
    expect(lines.map(({ status }) => status)).toEqual([null, 'hidden'])
    expect((await see(moderator, { search: 'yarrow' })).entries.map(({ alike }) => alike)).toEqual([1])
  })

  it('says who may not decide, and leaves that out of what is free', async () => {
    const own = await tell('Tansy tea cures low neutrophils, says my aunt.', { by: moderator })
    const reported = await tell('Tansy grows behind the clinic here.')
    await reportPost(forum.as(moderator), { postId: reported.postId, reason: 'other', note: '', quote: '' })
    const appealed = await tell('Tansy tea cures low neutrophils, says the radio.')
    await decideCase(forum.as(moderator), {
      ...{ caseId: appealed.caseId, revisionId: appealed.revisionId, message: '', noteText: '', passageIds: [] },
      decision: 'remove',
      reason: 'unsupported_claim',
      verdicts: await judgeAll(forum.ctx, appealed.revisionId, 'unsupported_claim'),
    })
    const decided = await forum.ctx.db.moderationEvent.findFirstOrThrow({
      where: { caseId: appealed.caseId, kind: 'decided' },
    })
    await forum.ctx.db.case.update({
      where: { id: appealed.caseId },
      data: { status: 'open', closedAt: null, lane: 'appeal' },
    })
    await forum.ctx.db.appeal.create({
      data: {
        eventId: decided.id,
        postId: appealed.postId,
        caseId: appealed.caseId,
        appellantId: appealed.author.id,
        text: 'Please look again.',
      },
    })
    const second = await tell('Tansy tea cures low neutrophils, says my book.')
    await forum.ctx.db.case.update({ where: { id: second.caseId }, data: { lane: 'second_review' } })
    await forum.ctx.db.secondReview.create({
      data: {
        caseId: second.caseId,
        revisionId: second.revisionId,
        firstById: moderator.id,
        first: longSuspension('Not for other eyes'),
        firstAt: new Date(),
      },
    })
    const { caseId: reportedCase } = await takeUpPost(forum.as(await forum.join({ role: 'moderator' })), reported)
    const barred = [own.caseId, reportedCase, appealed.caseId, second.caseId]
    const queue = await see(moderator, { search: 'tansy' })
    expect(new Set(idsOf(queue))).toEqual(new Set(barred))
    expect(queue.entries.every((entry) => entry.barred !== null)).toBe(true)
    expect(idsOf(await see(moderator, { search: 'tansy', share: 'free' }))).toEqual([])

    const other = await forum.join({ role: 'moderator' })
    const free = await see(other, { search: 'tansy', share: 'free' })
    expect(new Set(idsOf(free))).toEqual(new Set(barred))
    expect(free.entries.every((entry) => entry.barred === null)).toBe(true)
    expect(JSON.stringify(free)).not.toContain('Not for other eyes')
    const next = await findNextCaseIds(forum.as(moderator), { limit: 100 })
    expect(next.filter((id) => barred.includes(id))).toEqual([])
    expect(await findNextCaseIds(forum.as(other), { limit: 100, lane: 'second_review' })).toEqual([second.caseId])

    // An appeal and a second look are never part of a bulk decision.
    const { lines } = await decideAll(
      forum,
      other,
      [appealed, second].map((one) => one),
      { decision: 'hide', reason: 'off_topic' },
    )
    expect(lines.map(({ why }) => why)).toEqual([
      expect.stringContaining('appeal'),
      expect.stringContaining('second look'),
    ])
    await forum.ctx.db.case.updateMany({
      where: { id: { in: barred } },
      data: { status: 'closed', closedAt: new Date() },
    })
  })
})
