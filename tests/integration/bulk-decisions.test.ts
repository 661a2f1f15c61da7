import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MemberActor } from '../../app/domain/accounts/actor.ts'
import { importArticle } from '../../app/domain/articles/import-article.server.ts'
import { inTransaction } from '../../app/domain/ctx.server.ts'
import { changeDeskSettings } from '../../app/domain/moderation/settings/change-desk-settings.server.ts'
import { loadDeskSettings } from '../../app/domain/moderation/settings/desk-settings.server.ts'
import { defaultDeskSettings } from '../../app/domain/moderation/settings/desk-settings.ts'
import { viewGroup } from '../../app/domain/moderation/queue/group-view.server.ts'
import { isSampled } from '../../app/domain/moderation/queue/is-sampled.ts'
import { wholeQueue, type QueueFilter } from '../../app/domain/moderation/queue/queue-filter.ts'
import { viewQueue } from '../../app/domain/moderation/queue/queue-view.server.ts'
import { editPost } from '../../app/domain/posts/edit-post.server.ts'
import { importPost } from '../../app/domain/posts/import-post.server.ts'
import { publishPost } from '../../app/domain/posts/publish-post.server.ts'
import { decideAll, type Told } from '../setup/decide-all.ts'
import { openedCase } from '../setup/desk.ts'
import { articleSource, createForum, type Forum } from '../setup/forum.ts'
import { tellIn } from '../setup/tell.ts'

let forum: Forum
let moderator: MemberActor

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

describe('posts that say the same', () => {
  it('are grouped by their text, by a flagged sentence and by nearly the same words, until they are decided', async () => {
    const story =
      'After the second round of tablets my numbers fell again. Betony tincture cures low neutrophils. I wrote it all down for the doctor, week after week.'
    const first = await tell(story)
    const loud = await tell(story.toUpperCase())
    const sentence = await tell('Good morning all. Betony tincture cures low neutrophils.')
    const near = await tell(story.replace('tablets', 'infusions').replace('Betony tincture', 'Betony drops'))
    const apart = await tell('Comfrey cures low neutrophils, or so it says on the bag.')
    const { entries } = await viewGroup(forum.as(moderator), { caseId: first.caseId })
    expect(entries[0]!.caseId).toBe(first.caseId)
    expect(new Set(entries.map(({ caseId }) => caseId))).toEqual(
      new Set([first, loud, sentence, near].map(({ caseId }) => caseId)),
    )
    const queue = await see(moderator, { search: 'betony' })
    expect(queue.entries.find(({ caseId }) => caseId === first.caseId)?.alike).toBe(4)
    expect((await viewGroup(forum.as(moderator), { caseId: apart.caseId })).entries).toHaveLength(1)

    await decideAll(forum, moderator, [loud], { decision: 'hide', reason: 'off_topic' })
    expect(await forum.ctx.db.caseKey.count({ where: { caseId: loud.caseId } })).toBe(0)
    expect((await viewGroup(forum.as(moderator), { caseId: first.caseId })).entries).toHaveLength(3)
  })
})

describe('a decision about several posts', () => {
  it('shows what would happen, then does it: one event a post, one batch, and says what is left and why', async () => {
    const claim = (plant: string) => tell(`${plant} tea cures low neutrophils, my friend.`)
    const [fine, changed, decided, deciding, claimed] = [
      await claim('Ginger'),
      await claim('Fennel'),
      await claim('Turmeric'),
      await claim('Dill'),
      await claim('Mint'),
    ]
    const own = await tell('Rue tea cures low neutrophils, my friend.', { by: moderator })
    await editPost(forum.as(changed.author), {
      postId: changed.postId,
      revisionId: changed.revisionId,
      markdown: 'Fennel tea did nothing for my low neutrophils.',
    })
    const other = await forum.join({ role: 'moderator' })
    await decideAll(forum, other, [decided], { decision: 'publish' })
    await forum.ctx.db.caseClaim.create({ data: { caseId: claimed.caseId, moderatorId: other.id } })

    const all = [fine, changed, decided, deciding, claimed, own]
    const what = {
      decision: 'remove',
      reason: 'unsupported_claim',
      message: 'Please tell what happened to you.',
    } as const
    const preview = await decideAll(forum, moderator, all, what, 'preview')
    const expected = [
      { status: 'removed', why: null },
      { status: null, why: expect.stringContaining('changed the text') as string },
      { status: null, why: expect.stringContaining(`${other.displayName} has decided meanwhile: publish`) as string },
      { status: 'removed', why: null },
      { status: null, why: expect.stringContaining(`${other.displayName} has this case.`) as string },
      { status: null, why: expect.stringContaining('your own post') as string },
    ]
    expect(preview.lines).toMatchObject(expected)
    expect(await eventsOf(all)).toHaveLength(1)

    // Between the preview and the decision somebody else is faster with one of them.
    await decideAll(forum, other, [deciding], { decision: 'hide', reason: 'off_topic' })
    const done = await decideAll(forum, moderator, all, what)
    expect(done.lines.map(({ status }) => status)).toEqual(['removed', null, null, null, null, null])
    const more = [await claim('Sage'), await claim('Thyme'), await claim('Parsley')]
    const batch = await decideAll(forum, moderator, more, what)
    if (batch.kind !== 'done') throw new Error('nothing was decided')
    const events = await eventsOf(more)
    expect(events).toHaveLength(3)
    expect(new Set(events.map(({ caseId }) => caseId)).size).toBe(3)
    expect(events.map(({ batchId }) => batchId)).toEqual(Array(3).fill(batch.batchId))
    expect(events.every(({ message }) => message === what.message)).toBe(true)
    const notices = await forum.ctx.db.notification.count({
      where: { postId: { in: more.map(({ postId }) => postId) }, kind: 'post_decided' },
    })
    expect(notices).toBe(3)
    const again = await decideAll(forum, moderator, more, what)
    expect(again.lines.every(({ status }) => status === null)).toBe(true)
    expect(await eventsOf(more)).toHaveLength(3)
  })

  it('says which posts would wait for a second moderator, and which do', async () => {
    const reached = await openedCase(forum, { helpful: 10 })
    const harmful = await openedCase(forum, { helpful: 10 })
    const quiet = await openedCase(forum, { helpful: 9 })
    const removal = { decision: 'remove', reason: 'abuse', message: 'Please be kind.' } as const
    const all = [reached, quiet]
    const preview = await decideAll(forum, moderator, all, removal, 'preview')
    const expected = [
      { caseId: reached.caseId, status: 'published', waits: true, why: null },
      { caseId: quiet.caseId, status: 'removed', waits: false, why: null },
    ]
    expect(preview.lines).toEqual(expected)
    expect((await decideAll(forum, moderator, all, removal)).lines).toEqual(expected)
    // What could hurt readers is out of sight meanwhile.
    const dangerous = { ...removal, reason: 'dangerous_advice' } as const
    const [line] = (await decideAll(forum, moderator, [harmful], dangerous, 'preview')).lines
    expect(line).toMatchObject({ status: 'held', waits: true })
    expect((await decideAll(forum, moderator, [harmful], dangerous)).lines).toEqual([line])
    // One that waits is the second moderator's to look at, by itself.
    const [again] = (await decideAll(forum, moderator, [reached], removal, 'preview')).lines
    expect(again).toMatchObject({ status: null, waits: false, why: expect.any(String) as string })
  })

  it('gives each post its own note beside its own sentence, below one article', async () => {
    const posts = [
      await tell('Betel tea cures low neutrophils.'),
      await tell('I say it: Betel tea cures low neutrophils.'),
    ]
    const elsewhere = await tell('Betel tea cures high neutrophils.', { slug: 'high-neutrophils' })
    const passage = await forum.ctx.db.passage.findFirstOrThrow({
      where: { kind: 'paragraph', revision: { article: { slug: 'low-neutrophils' } } },
    })
    const what = {
      decision: 'publish_with_note' as const,
      noteText: 'The article names no tea.',
      passageIds: [passage.id],
    }
    const preview = await decideAll(forum, moderator, [...posts, elsewhere], what, 'preview')
    expect(preview.lines.map(({ status }) => status)).toEqual(['published', 'published', null])
    await decideAll(forum, moderator, [...posts, elsewhere], what)
    const notes = await forum.ctx.db.contextNote.findMany({ where: { text: what.noteText } })
    expect(new Set(notes.map(({ postId }) => postId))).toEqual(new Set(posts.map(({ postId }) => postId)))
    expect(notes.every(({ quote }) => quote?.includes('Betel tea'))).toBe(true)
  })

  async function eventsOf(cases: Told[]) {
    return forum.ctx.db.moderationEvent.findMany({
      where: { kind: 'decided', caseId: { in: cases.map(({ caseId }) => caseId) } },
    })
  }
})

describe('sampling and the settings of the desk', () => {
  it('uses the defaults until an administrator sets others, and keeps every setting', async () => {
    const fresh = await createForum({ samplePerMille: null })
    try {
      expect(await loadDeskSettings(fresh.ctx)).toEqual(defaultDeskSettings)
      const admin = await fresh.join({ role: 'admin' })
      const all = { samplePerMille: 1000, secondRemovalReach: null, secondSuspensionDays: 30 }
      await expect(changeDeskSettings(fresh.as(await fresh.join({ role: 'moderator' })), all)).rejects.toMatchObject({
        code: 'forbidden',
      })
      expect(await changeDeskSettings(fresh.as(admin), all)).toEqual({ changed: true })
      expect(await changeDeskSettings(fresh.as(admin), all)).toEqual({ changed: false })
      expect(await loadDeskSettings(fresh.ctx)).toEqual(all)

      const write = (markdown: string, sampled?: false) =>
        fresh.join().then((author) =>
          publishPost(fresh.as(author), {
            ...{ kind: 'experience' as const, articleSlug: fresh.article.slug, markdown, citing: [] },
            ...(sampled === false && { sampled }),
          }),
        )
      const plain = await write('The nurse has warm hands and tells good stories.')
      const found = await fresh.ctx.db.case.findMany({ where: { postId: plain.postId } })
      expect(found).toMatchObject([{ lane: 'sampled', status: 'open', priority: 'normal' }])
      expect(plain.status).toBe('published')
      // Demo and imported posts are not, and what screening found is a case of its own kind.
      const demo = await write('The doctor has cold hands and tells bad stories.', false)
      expect(await fresh.ctx.db.case.count({ where: { postId: demo.postId } })).toBe(0)
      const article = await fresh.ctx.db.article.findUniqueOrThrow({ where: { slug: fresh.article.slug } })
      const comment = {
        articleId: article.id,
        importKey: 'test:1',
        parentId: null,
        authorId: admin.id,
        markdown: 'I moved house and changed the clinic.',
        createdAt: new Date(),
      }
      const imported = await inTransaction(fresh.ctx, (ctx) => importPost(ctx, comment))
      expect(await fresh.ctx.db.case.count({ where: { postId: imported.postId } })).toBe(0)
      const claim = await write('Alder bark cures low neutrophils.')
      expect(await fresh.ctx.db.case.findFirst({ where: { postId: claim.postId } })).toMatchObject({ lane: 'held' })

      // A share: exactly the posts that the function names, whatever becomes of them.
      await changeDeskSettings(fresh.as(admin), { ...all, samplePerMille: 300 })
      const posts = []
      for (let number = 0; number < 12; number += 1) posts.push(await write(`My walk number ${number} was a fine one.`))
      for (const { postId } of posts) {
        expect(await fresh.ctx.db.case.count({ where: { postId } })).toBe(isSampled(postId, 300) ? 1 : 0)
      }
    } finally {
      await fresh.close()
    }
  })
})
