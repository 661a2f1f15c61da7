import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { viewArticle } from '../../app/domain/articles/article-view.server.ts'
import { viewLibrary } from '../../app/domain/articles/library-view.server.ts'
import type { FindingLabel } from '../../app/domain/vocabulary.ts'
import { loadDemo } from '../../scripts/demo/load-demo.ts'
import { createForum, type Forum } from '../setup/forum.ts'

let forum: Forum
const slugs = ['iron-deficiency', 'low-white-cell-count', 'underactive-thyroid']

beforeAll(async () => {
  forum = await createForum()
  await loadDemo(forum.ctx, () => undefined)
}, 120_000)

afterAll(() => forum.close())

const cases = () =>
  forum.ctx.db.case.findMany({
    include: { post: true, revision: { include: { findings: true } }, flags: true },
  })

async function openCasesWith(label: FindingLabel) {
  return (await cases()).filter(
    ({ status, revision }) => status === 'open' && revision.findings.some((finding) => finding.label === label),
  )
}

describe('the demo community', () => {
  it('is loaded once', async () => {
    const before = await forum.ctx.db.moderationEvent.count()
    expect(await loadDemo(forum.ctx, () => undefined)).toBe(false)
    expect(await forum.ctx.db.moderationEvent.count()).toBe(before)
  })

  it('talks below three articles, about passages that are there', async () => {
    const library = (await viewLibrary(forum.guest)).filter(({ slug }) => slugs.includes(slug))
    expect(library.map(({ slug }) => slug).sort()).toEqual(slugs)
    for (const { posts, questions } of library) {
      expect(posts).toBeGreaterThan(10)
      expect(questions.length).toBeGreaterThan(1)
    }
    for (const slug of slugs) {
      const { sections, sources } = await viewArticle(forum.guest, { slug })
      expect(sources.length).toBeGreaterThan(2)
      expect(sections.reduce((sum, { discussed }) => sum + discussed, 0)).toBeGreaterThan(4)
    }
    expect(Math.max(...(await forum.ctx.db.post.findMany()).map(({ depth }) => depth))).toBeGreaterThanOrEqual(6)
  })

  it('spreads over weeks and never runs ahead', async () => {
    const posts = await forum.ctx.db.post.findMany({ orderBy: { createdAt: 'asc' } })
    const days = (posts.at(-1)!.createdAt.getTime() - posts[0]!.createdAt.getTime()) / 86_400_000
    expect(days).toBeGreaterThan(20)
    const events = await forum.ctx.db.moderationEvent.findMany({ orderBy: { seq: 'asc' } })
    const times = events.map(({ createdAt }) => createdAt.getTime())
    expect(times).toEqual([...times].sort((a, b) => a - b))
    expect(times.at(-1)).toBeLessThanOrEqual(Date.now())
  })

  it('leaves the desk something of every kind', async () => {
    const remedies = await openCasesWith('remedy_claim')
    expect(remedies.length).toBeGreaterThanOrEqual(3)
    expect(remedies.map(({ post }) => post.status)).toEqual(remedies.map(() => 'held'))
    expect(await openCasesWith('stop_treatment')).toMatchObject([{ priority: 'urgent', post: { status: 'held' } }])
    expect(await openCasesWith('emergency')).toMatchObject([{ priority: 'urgent', post: { status: 'published' } }])
    expect(await openCasesWith('personal_data')).toMatchObject([{ post: { status: 'held' } }])
    expect(await openCasesWith('first_posts')).toMatchObject([{ post: { status: 'published' } }])
    const reported = (await cases()).filter(({ flags }) => flags.length > 0)
    expect(reported).toMatchObject([{ status: 'open', flags: [{}, {}], post: { status: 'published' } }])
  })

  it('has seen every decision, a resubmission and a deletion', async () => {
    const events = await forum.ctx.db.moderationEvent.findMany()
    expect(new Set(events.flatMap(({ decision }) => decision ?? []))).toEqual(
      new Set(['publish', 'publish_with_note', 'return_to_author', 'hide', 'remove']),
    )
    expect(events.filter(({ kind }) => kind === 'resubmitted')).toHaveLength(1)
    const statuses = (await forum.ctx.db.post.findMany()).map(({ status }) => status)
    expect(new Set(statuses)).toEqual(new Set(['published', 'held', 'returned', 'hidden', 'removed', 'deleted']))
    const notes = await forum.ctx.db.contextNote.findMany({ include: { passages: true } })
    expect(notes).toHaveLength(2)
    for (const { quote, passages } of notes) {
      expect(quote).not.toBeNull()
      expect(passages.length).toBeGreaterThan(0)
    }
  })
})
