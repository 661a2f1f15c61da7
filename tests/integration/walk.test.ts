import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { viewReading } from '../../app/domain/articles/reading-view.server.ts'
import { viewCase } from '../../app/domain/moderation/case/case-view.server.ts'
import { decideCase } from '../../app/domain/moderation/decisions/decide-case.server.ts'
import { viewLog } from '../../app/domain/moderation/record/log-view.server.ts'
import { readLogFilter } from '../../app/domain/moderation/record/log-filter.ts'
import { viewQueue } from '../../app/domain/moderation/queue/queue-view.server.ts'
import { viewNotices } from '../../app/domain/notifications/notices-view.server.ts'
import { editPost } from '../../app/domain/posts/edit-post.server.ts'
import { publishPost } from '../../app/domain/posts/publish-post.server.ts'
import { viewSearch } from '../../app/domain/search/search-view.server.ts'
import { viewThread } from '../../app/domain/threads/thread-view.server.ts'
import { createForum, type Forum } from '../setup/forum.ts'
import { judgeAll } from '../setup/judge.ts'

const claim = 'Two cups of nettle tea a day brought my neutrophils back up.'
const story = `I have been low since spring. ${claim} My next test is in June.`

let forum: Forum
beforeAll(async () => {
  forum = await createForum()
})
afterAll(() => forum.close())

const conversation = (ctx = forum.guest) =>
  viewReading(ctx, {
    slug: forum.article.slug,
    order: 'newest',
    filter: 'all',
    passageAnchor: null,
    cursor: null,
    fold: null,
  })

describe('a member tells an experience; screening holds it; a moderator publishes it with a note', () => {
  it('walks in a straight line', async () => {
    const author = await forum.join()
    const moderator = await forum.join({ role: 'moderator' })
    const { postId, status } = await publishPost(forum.as(author), {
      kind: 'experience',
      articleSlug: forum.article.slug,
      markdown: story,
      citing: [],
    })
    expect(status).toBe('held')

    // Nobody else sees it: on no page, in no count, in no search.
    const stranger = forum.as(await forum.join())
    for (const reader of [forum.guest, stranger]) {
      const { conversation: list } = await conversation(reader)
      expect(list.totalPosts).toBe(0)
      expect(list.threads).toHaveLength(0)
      expect(list.waiting).toHaveLength(0)
      expect((await viewSearch(reader, { query: 'nettle' })).posts).toHaveLength(0)
      await expect(viewThread(reader, { postId, cursor: null })).rejects.toMatchObject({ code: 'not_found' })
    }
    const own = await conversation(forum.as(author))
    expect(own.conversation.waiting).toMatchObject([{ id: postId, notice: { status: 'held' } }])

    const { entries } = await viewQueue(forum.as(moderator), { cursor: null })
    expect(entries).toMatchObject([{ quote: claim, labels: ['remedy_claim'] }])
    const page = await viewCase(forum.as(moderator), { caseId: entries[0]!.caseId })
    const finding = page.findings.find(({ label }) => label === 'remedy_claim')!
    expect(finding.quote).toBe(claim)
    expect(page.post.html).toContain(`<mark id="finding-${finding.number}"`)
    expect(finding.passages.length).toBeGreaterThan(0)
    expect(finding.passages.some(({ html }) => html.includes('<em>'))).toBe(true)

    const passageIds = [finding.passages[0]!.passageId]
    await decideCase(forum.as(moderator), {
      caseId: page.caseId,
      revisionId: page.revision.id,
      decision: 'publish_with_note',
      message: '',
      noteText: 'The article names no tea that raises the count. Counts also move by themselves.',
      passageIds,
      findingId: finding.id,
      verdicts: await judgeAll(forum.ctx, page.revision.id, 'unsupported_claim'),
    })

    const { conversation: published } = await conversation()
    const node = published.threads[0]!.root
    expect(node.id).toBe(postId)
    expect(node.notes).toMatchObject([{ number: 1, quote: claim, articleVersion: 1 }])
    expect(node.notes[0]!.passages).toHaveLength(1)
    expect(node.html).toContain('<mark')
    const notices = await viewNotices(forum.as(author))
    expect(notices).toMatchObject([{ kind: 'post_decided', decision: { decision: 'publish_with_note' }, isNew: true }])
    const log = await viewLog(forum.as(moderator), { cursor: null, filter: readLogFilter(new URLSearchParams()) })
    expect(log.events.map(({ kind }) => kind)).toEqual(['decided', 'case_opened', 'screened'])
  })

  it('returns it with a reason; the author edits; the same case resumes with a diff', async () => {
    const author = await forum.join()
    const moderator = await forum.join({ role: 'moderator' })
    const { postId } = await publishPost(forum.as(author), {
      kind: 'experience',
      articleSlug: forum.article.slug,
      markdown: 'Garlic capsules cure low neutrophils, believe me.',
      citing: [],
    })
    const queue = await viewQueue(forum.as(moderator), { cursor: null })
    const { caseId } = queue.entries.find(({ quote }) => quote.startsWith('Garlic'))!
    const before = await viewCase(forum.as(moderator), { caseId })
    await decideCase(forum.as(moderator), {
      caseId,
      revisionId: before.revision.id,
      decision: 'return_to_author',
      reason: 'unsupported_claim',
      message: 'Please say what happened to you instead of what cures everybody.',
      noteText: '',
      passageIds: [before.findings[0]!.passages[0]!.passageId],
      verdicts: await judgeAll(forum.ctx, before.revision.id, 'unsupported_claim'),
    })
    const own = await viewThread(forum.as(author), { postId, cursor: null })
    expect(own.post.notice).toMatchObject({ status: 'returned', reason: 'unsupported_claim' })
    expect(own.post.notice!.sentences).toEqual([{ quote: before.findings[0]!.quote, verdict: 'unsupported_claim' }])
    expect(own.post.notice!.passages.map(({ anchor }) => anchor)).toEqual([before.findings[0]!.passages[0]!.anchor])
    expect((await viewQueue(forum.as(moderator), { cursor: null })).entries.map((entry) => entry.caseId)).not.toContain(
      caseId,
    )

    await editPost(forum.as(author), {
      postId,
      revisionId: before.revision.id,
      markdown: 'I take garlic capsules. I do not know whether they do anything for low neutrophils.',
    })
    const after = await viewCase(forum.as(moderator), { caseId })
    expect(after.status).toBe('open')
    expect(after.revision.number).toBe(2)
    expect(
      after
        .changes!.filter(({ kind }) => kind === 'added')
        .map(({ text }) => text)
        .join(''),
    ).toContain('do not know')

    // What was judged before is stale now.
    await expect(
      decideCase(forum.as(moderator), {
        caseId,
        revisionId: before.revision.id,
        decision: 'publish',
        message: '',
        noteText: '',
        passageIds: [],
      }),
    ).rejects.toMatchObject({ code: 'stale', message: expect.stringContaining('changed the text') as string })
    await decideCase(forum.as(moderator), {
      caseId,
      revisionId: after.revision.id,
      decision: 'publish',
      message: '',
      noteText: '',
      passageIds: [],
      verdicts: await judgeAll(forum.ctx, after.revision.id, 'own_experience'),
    })
    expect((await viewThread(forum.guest, { postId, cursor: null })).post.html).toContain('do not know')
  })
})
