import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decideCase } from '../../app/domain/moderation/decisions/decide-case.server.ts'
import type { DecisionInput } from '../../app/domain/moderation/decisions/decision-input.ts'
import { reportPost } from '../../app/domain/moderation/reports/report-post.server.ts'
import { takeUpPost } from '../../app/domain/moderation/case/take-up-post.server.ts'
import { deletePost } from '../../app/domain/posts/delete-post.server.ts'
import { publishPost } from '../../app/domain/posts/publish-post.server.ts'
import { viewThread } from '../../app/domain/threads/thread-view.server.ts'
import { createForum, type Forum } from '../setup/forum.ts'

let forum: Forum
beforeAll(async () => {
  forum = await createForum()
})
afterAll(() => forum.close())

let written = 0

async function openedCase(markdown = 'My doctor says to wait for the next blood test, so I wait.') {
  const author = await forum.join()
  const { postId } = await publishPost(forum.as(author), {
    kind: 'experience',
    articleSlug: forum.article.slug,
    markdown: `${markdown} (${++written})`,
    citing: [],
  })
  const { caseId } = await takeUpPost(forum.as(await forum.join({ role: 'moderator' })), { postId })
  const { revisionId } = await forum.ctx.db.case.findUniqueOrThrow({ where: { id: caseId } })
  const decision = (what: Partial<DecisionInput>): DecisionInput => ({
    caseId,
    revisionId,
    decision: 'publish',
    message: '',
    noteText: '',
    passageIds: [],
    ...what,
  })
  return { author, postId, caseId, decision }
}

describe('decisions', () => {
  it('lets exactly one of many simultaneous decisions win, and tells the others who did', async () => {
    const { caseId, decision } = await openedCase()
    const moderators = await Promise.all([1, 2, 3, 4].map(() => forum.join({ role: 'moderator' })))
    const results = await Promise.allSettled(
      moderators.map((moderator) =>
        decideCase(forum.as(moderator), decision({ decision: 'hide', reason: 'off_topic' })),
      ),
    )
    const refused = results.filter((result) => result.status === 'rejected')
    expect(refused).toHaveLength(3)
    for (const { reason } of refused) {
      expect(reason).toMatchObject({
        code: 'stale',
        message: expect.stringMatching(/^m-\w+ has decided meanwhile: hide\./) as string,
      })
    }
    expect(await forum.ctx.db.moderationEvent.count({ where: { caseId, kind: 'decided' } })).toBe(1)
  })

  it('hides, removes, deletes: readers see nothing, the author sees why', async () => {
    for (const [what, status] of [
      [{ decision: 'hide', reason: 'off_topic' }, 'hidden'],
      [{ decision: 'remove', reason: 'spam', message: 'Selling is not for this place.' }, 'removed'],
    ] as const) {
      const { author, postId, decision } = await openedCase()
      await decideCase(forum.as(await forum.join({ role: 'moderator' })), decision(what))
      await expect(viewThread(forum.guest, { postId, cursor: null })).rejects.toMatchObject({ code: 'not_found' })
      const { post } = await viewThread(forum.as(author), { postId, cursor: null })
      expect(post.notice).toMatchObject({ status, reason: what.reason })
    }
  })

  it('tells that the author deleted the post meanwhile', async () => {
    const { author, postId, decision } = await openedCase()
    await deletePost(forum.as(author), { postId })
    const moderator = forum.as(await forum.join({ role: 'moderator' }))
    await expect(decideCase(moderator, decision({}))).rejects.toMatchObject({
      code: 'stale',
      message: expect.stringContaining('deleted the post') as string,
    })
  })

  it('is for moderators, and for none of them on their own posts or those that they reported', async () => {
    const { decision } = await openedCase()
    for (const actor of [await forum.join(), await forum.join({ role: 'clinician' })]) {
      await expect(decideCase(forum.as(actor), decision({}))).rejects.toMatchObject({ code: 'forbidden' })
    }
    const moderator = await forum.join({ role: 'moderator' })
    const { postId } = await publishPost(forum.as(moderator), {
      kind: 'experience',
      articleSlug: forum.article.slug,
      markdown: 'I moderate here and also live with this.',
      citing: [],
    })
    await expect(takeUpPost(forum.as(moderator), { postId })).rejects.toMatchObject({ code: 'forbidden' })

    const other = await openedCase()
    await reportPost(forum.as(moderator), { postId: other.postId, reason: 'other', note: '', quote: '' })
    await expect(decideCase(forum.as(moderator), other.decision({}))).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('gathers the reports of one post in one case, each member once', async () => {
    const author = await forum.join()
    const { postId } = await publishPost(forum.as(author), {
      kind: 'experience',
      articleSlug: forum.article.slug,
      markdown: 'People here talk far too much about the weather.',
      citing: [],
    })
    const reporters = await Promise.all([1, 2, 3, 4, 5].map(() => forum.join()))
    const report = {
      postId,
      reason: 'abuse',
      note: 'Unkind',
      quote: 'People here talk far too much about the weather.',
    } as const
    const results = await Promise.all(reporters.map((reporter) => reportPost(forum.as(reporter), report)))
    expect(new Set(results.map(({ caseId }) => caseId)).size).toBe(1)
    const again = await reportPost(forum.as(reporters[0]!), report)
    expect(again.alreadyReported).toBe(true)
    const flags = await forum.ctx.db.flag.findMany({ where: { postId } })
    expect(flags).toHaveLength(5)
    expect(flags[0]).toMatchObject({ startOffset: 0, quote: report.quote })
  })
})
