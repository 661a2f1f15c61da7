import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPhrase } from '../../app/domain/moderation/settings/add-phrase.server.ts'
import { decideCase } from '../../app/domain/moderation/decisions/decide-case.server.ts'
import { reportPost } from '../../app/domain/moderation/reports/report-post.server.ts'
import { viewNotices } from '../../app/domain/notifications/notices-view.server.ts'
import { editPost } from '../../app/domain/posts/edit-post.server.ts'
import { viewHistory } from '../../app/domain/posts/history-view.server.ts'
import { publishPost } from '../../app/domain/posts/publish-post.server.ts'
import { viewSearch } from '../../app/domain/search/search-view.server.ts'
import { viewThread } from '../../app/domain/threads/thread-view.server.ts'
import type { MemberActor } from '../../app/domain/accounts/actor.ts'
import { createForum, type Forum } from '../setup/forum.ts'
import { judgeAll } from '../setup/judge.ts'

let forum: Forum
beforeAll(async () => {
  forum = await createForum()
})
afterAll(() => forum.close())

const tell = (author: MemberActor, markdown: string) =>
  publishPost(forum.as(author), { kind: 'experience', articleSlug: forum.article.slug, markdown, citing: [] })
const openCaseOf = (postId: string) => forum.ctx.db.case.findFirst({ where: { postId, status: 'open' } })
const revisionOf = async (postId: string) =>
  (await forum.ctx.db.post.findUniqueOrThrow({ where: { id: postId } })).currentRevisionId!

describe('phrase lists', () => {
  it('refuses a blocked phrase before anything is written, holds and watches the others', async () => {
    await addPhrase(forum.ctx, { list: 'block', phrase: 'wonder-cure 3000 (new!)', note: '' })
    await addPhrase(forum.ctx, { list: 'hold', phrase: 'secret clinic', note: '' })
    await addPhrase(forum.ctx, { list: 'watch', phrase: 'second opinion', note: '' })
    const author = await forum.join()
    const before = await forum.ctx.db.post.count()
    await expect(tell(author, 'Buy the Wonder-Cure  3000 (new!) today.')).rejects.toMatchObject({
      code: 'invalid',
      fields: { markdown: expect.stringMatching(/wonder-cure/i) as string },
    })
    expect(await forum.ctx.db.post.count()).toBe(before)
    expect((await tell(author, 'There is a Secret Clinic in the hills.')).status).toBe('held')
    const watched = await tell(author, 'I asked for a second opinion last week.')
    expect(watched.status).toBe('published')
    expect(await openCaseOf(watched.postId)).not.toBeNull()
    const innocent = await tell(author, 'I keep my secrets, clinics or not.')
    expect(await openCaseOf(innocent.postId)).toBeNull()
  })
})

describe('posting', () => {
  it('takes the same text sent twice for one post', async () => {
    const author = await forum.join()
    const [one, two] = [
      await tell(author, 'My finger slipped on the button.'),
      await tell(author, 'My finger slipped on the button.'),
    ]
    expect(two.postId).toBe(one.postId)
  })

  it('refuses those who are suspended or silenced', async () => {
    const later = new Date(Date.now() + 3_600_000)
    for (const member of [await forum.join({ suspendedUntil: later }), await forum.join({ silencedUntil: later })]) {
      await expect(tell(member, 'I would like to say something.')).rejects.toMatchObject({ code: 'forbidden' })
    }
    const over = await forum.join({ suspendedUntil: new Date(Date.now() - 1000) })
    expect((await tell(over, 'I am back and glad of it.')).status).toBe('published')
  })

  it('tells the author of a post that somebody answered, once it can be read', async () => {
    const author = await forum.join()
    const { postId } = await tell(author, 'Has the wind been cold where you are?')
    await publishPost(forum.as(await forum.join()), {
      kind: 'reply',
      parentId: postId,
      markdown: 'Very, this week.',
      citing: [],
    })
    await publishPost(forum.as(await forum.join()), {
      kind: 'reply',
      parentId: postId,
      markdown: 'Just stop taking your chemo and drink nettle tea, it cures low neutrophils.',
      citing: [],
    })
    expect(await viewNotices(forum.as(author))).toMatchObject([{ kind: 'reply_received' }])
  })

  it('keeps any text as it was written and lets nothing of it become markup', async () => {
    const author = await forum.join()
    const text = 'Räksmörgås 你好 🩸 <script>alert(1)</script> <b>bold</b> [x](javascript:alert(1)) & "quotes"'
    const { postId } = await tell(author, text)
    const { post } = await viewThread(forum.as(author), { postId, cursor: null })
    expect(post.html).not.toMatch(/<script|javascript:|<b>/)
    expect(post.html).toContain('Räksmörgås 你好 🩸')
    const revision = await forum.ctx.db.postRevision.findFirstOrThrow({ where: { postId } })
    expect(revision.markdown).toBe(text)
  })
})

describe('editing', () => {
  it('is seen by all as edited, with what was changed; an edit on top of another is refused', async () => {
    const author = await forum.join()
    const { postId } = await tell(author, 'My count was 2.4 in March.')
    const first = await revisionOf(postId)
    await editPost(forum.as(author), { postId, revisionId: first, markdown: 'My count was 2.6 in March.' })
    const { post } = await viewThread(forum.guest, { postId, cursor: null })
    expect(post.editedAt).not.toBeNull()
    const history = await viewHistory(forum.guest, { postId })
    expect(history.revisions.map(({ number }) => number)).toEqual([2, 1])
    expect(history.revisions[0]!.changes!.some(({ kind }) => kind === 'added')).toBe(true)
    await expect(
      editPost(forum.as(author), { postId, revisionId: first, markdown: 'My count was 2.8 in March.' }),
    ).rejects.toMatchObject({ code: 'stale' })
  })

  it('is screened like the first text, and what was never on the page is in nobody else’s history', async () => {
    const author = await forum.join()
    const { postId } = await tell(author, 'My count was fine last year.')
    const held = await editPost(forum.as(author), {
      postId,
      revisionId: await revisionOf(postId),
      markdown: 'Oregano oil cures low neutrophils for good.',
    })
    expect(held.status).toBe('held')
    await expect(viewHistory(forum.guest, { postId })).rejects.toMatchObject({ code: 'not_found' })
    await editPost(forum.as(author), {
      postId,
      revisionId: await revisionOf(postId),
      markdown: 'My count is fine again this year.',
    })
    const waiting = await openCaseOf(postId)
    expect(waiting!.revisionId).toBe(await revisionOf(postId))
    const moderator = await forum.join({ role: 'moderator' })
    await decideCase(forum.as(moderator), {
      caseId: waiting!.id,
      revisionId: waiting!.revisionId,
      decision: 'publish',
      message: '',
      noteText: '',
      passageIds: [],
      verdicts: await judgeAll(forum.ctx, waiting!.revisionId, 'not_a_problem'),
    })
    const shown = await viewHistory(forum.guest, { postId })
    expect(shown.revisions.map(({ number }) => number)).toEqual([3, 1])
    expect(JSON.stringify(shown)).not.toContain('Oregano')
    expect((await viewHistory(forum.as(author), { postId })).revisions).toHaveLength(3)
    expect((await viewSearch(forum.guest, { query: 'oregano' })).posts).toHaveLength(0)
  })
})

describe('reports', () => {
  it('tells the reporter the outcome, and not what was said to the author', async () => {
    const [author, reporter] = [await forum.join(), await forum.join()]
    const { postId } = await tell(author, 'I will say this in a rather rude way.')
    const { caseId } = await reportPost(forum.as(reporter), { postId, reason: 'abuse', note: '', quote: '' })
    await decideCase(forum.as(await forum.join({ role: 'moderator' })), {
      caseId,
      revisionId: await revisionOf(postId),
      decision: 'hide',
      reason: 'abuse',
      message: 'For the author alone.',
      noteText: '',
      passageIds: [],
    })
    const [notice] = await viewNotices(forum.as(reporter))
    expect(notice).toMatchObject({ kind: 'report_decided', decision: { decision: 'hide', message: '' } })
    expect(JSON.stringify(notice)).not.toContain('rude')
    const [own] = await viewNotices(forum.as(author))
    expect(own).toMatchObject({ kind: 'post_decided', decision: { message: 'For the author alone.' } })
  })
})
