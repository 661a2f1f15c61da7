import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MemberActor } from '../../app/domain/accounts/actor.ts'
import { importArticle } from '../../app/domain/articles/import-article.server.ts'
import { cannedTextInput } from '../../app/domain/moderation/settings/canned-text-input.ts'
import { viewCannedTexts } from '../../app/domain/moderation/settings/canned-texts-view.server.ts'
import { viewCase } from '../../app/domain/moderation/case/case-view.server.ts'
import { decideCase } from '../../app/domain/moderation/decisions/decide-case.server.ts'
import type { DecisionInput } from '../../app/domain/moderation/decisions/decision-input.ts'
import { inTransaction } from '../../app/domain/ctx.server.ts'
import { lockThread } from '../../app/domain/moderation/threads/lock-thread.server.ts'
import { moveThread } from '../../app/domain/moderation/threads/move-thread.server.ts'
import { removeCannedText } from '../../app/domain/moderation/settings/remove-canned-text.server.ts'
import { reportPost } from '../../app/domain/moderation/reports/report-post.server.ts'
import { saveCannedText } from '../../app/domain/moderation/settings/save-canned-text.server.ts'
import { takeUpPost } from '../../app/domain/moderation/case/take-up-post.server.ts'
import { viewThreadControl } from '../../app/domain/moderation/threads/thread-control-view.server.ts'
import { unlockThread } from '../../app/domain/moderation/threads/unlock-thread.server.ts'
import { publishPost } from '../../app/domain/posts/publish-post.server.ts'
import { viewPostForForm } from '../../app/domain/posts/editable-view.server.ts'
import { viewThread } from '../../app/domain/threads/thread-view.server.ts'
import { articleSource, createForum, type Forum } from '../setup/forum.ts'
import { judgeAll } from '../setup/judge.ts'

let forum: Forum
let moderator: MemberActor
beforeAll(async () => {
  forum = await createForum()
  moderator = await forum.join({ role: 'moderator' })
})
afterAll(() => forum.close())

let written = 0

async function tell(markdown: string, author?: MemberActor) {
  return publishPost(forum.as(author ?? (await forum.join())), {
    kind: 'experience',
    articleSlug: forum.article.slug,
    markdown: `${markdown} (${++written})`,
    citing: [],
  })
}

async function caseOf(postId: string) {
  const { caseId } = await takeUpPost(forum.as(moderator), { postId })
  const page = await viewCase(forum.as(moderator), { caseId })
  const decision = (what: Partial<DecisionInput>): DecisionInput => ({
    caseId,
    revisionId: page.revision.id,
    decision: 'publish',
    message: '',
    noteText: '',
    passageIds: [],
    ...what,
  })
  return {
    caseId,
    page,
    decision,
    decide: (what: Partial<DecisionInput>) => decideCase(forum.as(moderator), decision(what)),
  }
}

const claims = 'Nettle tea cures low neutrophils. Beet juice raised my neutrophils too.'

describe('verdicts', () => {
  it('are needed on every flagged sentence, and kept with the decision', async () => {
    const { postId } = await tell(claims)
    const { caseId, page, decide } = await caseOf(postId)
    const [first, second] = page.findings
    expect(page.findings).toHaveLength(2)
    await expect(decide({})).rejects.toMatchObject({
      code: 'invalid',
      message: 'Please say of each marked sentence what it is.',
      fields: {
        [`verdict-${first!.id}`]: expect.stringContaining('Nettle tea') as string,
        [`verdict-${second!.id}`]: expect.stringContaining('Beet juice') as string,
      },
    })
    const half = [{ findingId: first!.id, verdict: 'unsupported_claim' as const }]
    const refused = await decide({ verdicts: half }).catch((error: unknown) => error)
    expect(Object.keys((refused as { fields: object }).fields)).toEqual([`verdict-${second!.id}`])
    // A verdict on the sentence of another post is none on this one's.
    const elsewhere = await caseOf((await tell(claims)).postId)
    const foreign = [...half, { findingId: elsewhere.page.findings[1]!.id, verdict: 'question' as const }]
    await expect(decide({ verdicts: foreign })).rejects.toMatchObject({ code: 'invalid' })
    expect(await forum.ctx.db.moderationEvent.count({ where: { caseId, kind: 'decided' } })).toBe(0)

    await decide({ verdicts: [...half, { findingId: second!.id, verdict: 'own_experience' }] })
    const kept = await forum.ctx.db.sentenceVerdict.findMany({
      where: { caseId },
      orderBy: { startOffset: 'asc' },
      include: { event: true },
    })
    expect(kept).toMatchObject([
      { findingId: first!.id, verdict: 'unsupported_claim', quote: first!.quote, moderatorId: moderator.id },
      { findingId: second!.id, verdict: 'own_experience', quote: second!.quote, key: expect.any(String) as string },
    ])
    expect(kept[0]!.event).toMatchObject({ kind: 'decided', decision: 'publish' })
    const { verdicts } = await viewCase(forum.as(moderator), { caseId })
    expect(verdicts).toHaveLength(2)
  })

  it('can be given on a reported sentence and on one that the moderator names, word for word', async () => {
    const { postId } = await tell('I waited. My neighbour says that it runs in the family.')
    const quote = 'My neighbour says that it runs in the family.'
    const reporters = [await forum.join(), await forum.join()]
    for (const reporter of reporters) {
      await reportPost(forum.as(reporter), { postId, reason: 'unsupported_remedy', note: '', quote })
    }
    const { caseId, page, decide } = await caseOf(postId)
    expect(page.reported).toMatchObject([{ number: 1, quote }])
    expect(page.post.html).toContain('<mark id="finding-1"')
    await expect(
      decide({ verdicts: [{ quote: 'Never said by anybody.', verdict: 'question' }] }),
    ).rejects.toMatchObject({ code: 'invalid', fields: { 'quote-own': expect.any(String) as string } })
    const passageIds = [page.passages[0]!.passageId]
    await decide({
      decision: 'publish_with_note',
      noteText: 'The article says what is known of causes.',
      passageIds,
      noteQuote: quote,
      verdicts: [
        { quote, verdict: 'unsupported_claim' },
        { quote: 'I waited.', verdict: 'own_experience' },
      ],
    })
    const kept = await forum.ctx.db.sentenceVerdict.findMany({ where: { caseId }, orderBy: { startOffset: 'asc' } })
    expect(kept).toMatchObject([
      { quote: 'I waited.', startOffset: 0, findingId: null },
      { quote, startOffset: 10 },
    ])
    const { post } = await viewThread(forum.guest, { postId, cursor: null })
    expect(post.notes).toMatchObject([{ quote }])
  })

  it('an own experience alone is removed by nobody as misinformation: not by the form', async () => {
    const { postId } = await tell(claims)
    const { page, decide } = await caseOf(postId)
    const own = await judgeAll(forum.ctx, page.revision.id, 'own_experience')
    for (const decision of ['hide', 'remove'] as const) {
      await expect(decide({ decision, reason: 'unsupported_claim', verdicts: own })).rejects.toMatchObject({
        code: 'invalid',
        fields: { reason: expect.stringContaining('never taken away as misinformation') as string },
      })
    }
    const [first, ...rest] = own
    await decide({
      decision: 'remove',
      reason: 'unsupported_claim',
      verdicts: [{ ...first!, verdict: 'unsupported_claim' }, ...rest],
    })
  })

  it('and not past it: the database refuses it at commit', async () => {
    const { postId } = await tell(claims)
    const { caseId, page } = await caseOf(postId)
    const removal = (verdict: string) => {
      const [eventId, verdictId] = [uuidv7(), uuidv7()]
      return forum.ctx.db.$transaction([
        forum.ctx.db.$executeRawUnsafe(`INSERT INTO moderation_event
          (id, post_id, case_id, revision_id, actor_id, kind, decision, reason, status_before, status_after)
          VALUES ('${eventId}', '${postId}', '${caseId}', '${page.revision.id}', '${moderator.id}', 'decided', 'remove',
            'unsupported_claim', 'held', 'removed')`),
        forum.ctx.db
          .$executeRawUnsafe(`INSERT INTO sentence_verdict (id, event_id, case_id, revision_id, moderator_id, verdict)
          VALUES ('${verdictId}', '${eventId}', '${caseId}', '${page.revision.id}', '${moderator.id}', '${verdict}')`),
        forum.ctx.db.$executeRawUnsafe(`UPDATE post SET status = 'removed' WHERE id = '${postId}'`),
      ])
    }
    await expect(removal('own_experience')).rejects.toThrow('not taken away as misinformation')
    await expect(removal('question')).rejects.toThrow('not taken away as misinformation')
    await removal('unsupported_claim')
    expect(await forum.ctx.db.post.findUniqueOrThrow({ where: { id: postId } })).toMatchObject({ status: 'removed' })
  })
})

const answer = (parentId: string, by: MemberActor) =>
  publishPost(forum.as(by), { kind: 'reply', parentId, markdown: `The same here. (${++written})`, citing: [] })

describe('a thread', () => {
  it('is locked with a decision about an answer: nobody answers in it, and it says so', async () => {
    const root = await tell('I was diagnosed in spring.')
    const member = await forum.join()
    const reply = await answer(root.postId, member)
    const { caseId, decide } = await caseOf(reply.postId)
    await decide({ lockThread: true })
    for (const postId of [root.postId, reply.postId]) {
      await expect(answer(postId, member)).rejects.toMatchObject({
        code: 'forbidden',
        message: expect.stringContaining('locked this thread') as string,
      })
      await expect(viewPostForForm(forum.as(member), { postId, action: 'reply' })).rejects.toMatchObject({
        code: 'forbidden',
      })
      const { post } = await viewThread(forum.as(member), { postId, cursor: null })
      expect(post).toMatchObject({ locked: true, may: { reply: false, react: postId === root.postId } })
    }
    const events = await forum.ctx.db.moderationEvent.findMany({ where: { caseId }, orderBy: { seq: 'asc' } })
    expect(events.map(({ kind, postId }) => [kind, postId])).toEqual([
      ['case_opened', reply.postId],
      ['locked', root.postId],
      ['decided', reply.postId],
    ])
    expect(events[2]!.effects).toMatchObject({ lockedPostId: root.postId })

    // Locked once: a second time changes nothing, and says so to whoever undoes a decision.
    expect(await lockThread(forum.as(moderator), { postId: root.postId })).toEqual({ lockedPostId: null })
    await unlockThread(forum.as(moderator), { postId: reply.postId })
    await unlockThread(forum.as(moderator), { postId: reply.postId })
    await answer(reply.postId, member)
    expect(await forum.ctx.db.moderationEvent.count({ where: { postId: root.postId, kind: 'unlocked' } })).toBe(1)
  })

  it('lets no answer slip in while it is being locked', async () => {
    const root = await tell('I was diagnosed in autumn.')
    const member = await forum.join()
    let sent: Promise<unknown> | undefined
    await inTransaction(forum.as(moderator), async (ctx) => {
      await lockThread(ctx, { postId: root.postId })
      sent = answer(root.postId, member).catch((error: unknown) => error)
      // It has come as far as it gets before the lock is there for all.
      const ended = await Promise.race([sent, new Promise((resolve) => setTimeout(resolve, 300, 'still waits'))])
      expect(ended).toBe('still waits')
    })
    expect(await sent).toMatchObject({ code: 'forbidden' })
    expect(await forum.ctx.db.post.count({ where: { parentId: root.postId } })).toBe(0)
    await unlockThread(forum.as(moderator), { postId: root.postId })
    const together = await Promise.all([answer(root.postId, member), answer(root.postId, await forum.join())])
    expect(together).toHaveLength(2)
  })

  it('is locked and moved by moderators who did not begin it', async () => {
    const other = await forum.join({ role: 'moderator' })
    const { postId } = await tell('I moderate here, too.', other)
    for (const actor of [other, await forum.join(), await forum.join({ role: 'clinician' })]) {
      await expect(lockThread(forum.as(actor), { postId })).rejects.toMatchObject({ code: 'forbidden' })
      await expect(unlockThread(forum.as(actor), { postId })).rejects.toMatchObject({ code: 'forbidden' })
      await expect(viewThreadControl(forum.as(actor), { postId })).rejects.toMatchObject({ code: 'forbidden' })
      await expect(moveThread(forum.as(actor), { postId, articleId: uuidv7() })).rejects.toMatchObject({
        code: 'forbidden',
      })
    }
  })

  it('is moved with all its answers, and what waits is read against the other article', async () => {
    const source = articleSource
      .replace('Low neutrophils', 'High neutrophils')
      .replace('low-neutrophils', 'high-neutrophils')
    await importArticle(forum.ctx, { source })
    const to = await forum.ctx.db.article.findUniqueOrThrow({ where: { slug: 'high-neutrophils' } })
    const member = await forum.join()
    const root = await tell('I was diagnosed in autumn.')
    let parent = root.postId
    for (let level = 0; level < 8; level += 1) parent = (await answer(parent, member)).postId
    const held = await publishPost(forum.as(member), {
      kind: 'reply',
      parentId: parent,
      markdown: claims,
      citing: [],
    })
    expect(held.status).toBe('held')
    const { caseId } = await caseOf(held.postId)

    const { otherArticles } = await viewThreadControl(forum.as(moderator), { postId: root.postId })
    expect(otherArticles).toEqual([{ id: to.id, title: 'High neutrophils' }])
    await expect(moveThread(forum.as(moderator), { postId: root.postId, articleId: uuidv7() })).rejects.toMatchObject({
      code: 'invalid',
    })
    await moveThread(forum.as(moderator), { postId: held.postId, articleId: to.id })
    const posts = await forum.ctx.db.post.findMany({ where: { rootId: root.postId } })
    expect(posts).toHaveLength(10)
    expect(posts.every(({ articleId }) => articleId === to.id)).toBe(true)
    expect(await forum.ctx.db.case.findUniqueOrThrow({ where: { id: caseId } })).toMatchObject({ articleId: to.id })
    expect(
      await forum.ctx.db.moderationEvent.findFirstOrThrow({ where: { postId: root.postId, kind: 'moved' } }),
    ).toMatchObject({ message: 'From “Low neutrophils” to “High neutrophils”.', actorId: moderator.id })

    // A note on what is moved cites the article that it stands below now.
    const { page, decide } = await caseOf(held.postId)
    expect(page.article.slug).toBe('high-neutrophils')
    await decide({
      decision: 'publish_with_note',
      noteText: 'The article names no tea and no juice.',
      passageIds: [page.findings[0]!.passages[0]!.passageId],
      findingId: page.findings[0]!.id,
      verdicts: await judgeAll(forum.ctx, page.revision.id, 'unsupported_claim'),
    })
    await expect(moveThread(forum.as(moderator), { postId: root.postId, articleId: to.id })).rejects.toMatchObject({
      code: 'invalid',
      fields: { articleId: expect.stringContaining('already') as string },
    })
  })
})

describe('texts to start from', () => {
  it('are there from the beginning, for the case’s page', async () => {
    const { page } = await caseOf((await tell('I feel well.')).postId)
    expect(page.cannedTexts.length).toBeGreaterThanOrEqual(12)
    expect(new Set(page.cannedTexts.map(({ use }) => use))).toEqual(new Set(['note', 'message']))
    for (const { use, text } of page.cannedTexts) expect(text.length).toBeLessThanOrEqual(use === 'note' ? 1000 : 2000)
  })

  it('are added, changed and removed by administrators', async () => {
    const admin = forum.as(await forum.join({ role: 'admin' }))
    const given = { use: 'note', reason: '', title: ' Ask  first ', text: 'Ask\r\nsomebody.' }
    const input = cannedTextInput.parse(given)
    expect(input).toMatchObject({ title: 'Ask first', text: 'Ask\nsomebody.' })
    await expect(saveCannedText(forum.as(moderator), input)).rejects.toMatchObject({ code: 'forbidden' })
    await saveCannedText(admin, input)
    const find = async () =>
      (await viewCannedTexts(admin, { changing: null })).texts.find(({ title }) => title.startsWith('Ask first'))
    const { id } = (await find())!
    await saveCannedText(admin, { ...input, cannedTextId: id, title: 'Ask first, please', reason: 'question' })
    expect(await find()).toMatchObject({ id, title: 'Ask first, please', reason: 'question' })
    await expect(saveCannedText(admin, { ...input, text: 'x'.repeat(1001) })).rejects.toMatchObject({
      fields: { text: expect.any(String) as string },
    })
    await expect(removeCannedText(forum.as(moderator), { cannedTextId: id })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await removeCannedText(admin, { cannedTextId: id })
    expect(await find()).toBeUndefined()
    await expect(saveCannedText(admin, { ...input, cannedTextId: id })).rejects.toMatchObject({ code: 'stale' })
  })
})
