import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findOrCreateUnclaimedMember } from '../../app/domain/accounts/unclaimed-member.server.ts'
import { viewArticle } from '../../app/domain/articles/article-view.server.ts'
import { importArticle } from '../../app/domain/articles/import-article.server.ts'
import { viewLibrary } from '../../app/domain/articles/library-view.server.ts'
import { loadScreeningArticle } from '../../app/domain/articles/screening-passages.server.ts'
import { viewQueue } from '../../app/domain/moderation/queue/queue-view.server.ts'
import { importComments } from '../../app/domain/posts/import-comments.server.ts'
import { publishPost } from '../../app/domain/posts/publish-post.server.ts'
import { importArticleFiles, importCommentFile, type WithCtx } from '../../scripts/import/commands.ts'
import { readJsonComments } from '../../scripts/import/read-json-comments.ts'
import { createForum, type Forum } from '../setup/forum.ts'

let forum: Forum
let folder: string
const withCtx: WithCtx = (work) => work(forum.ctx)

beforeAll(async () => {
  forum = await createForum()
  folder = mkdtempSync(path.join(tmpdir(), 'margin-import-'))
})

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await forum.close()
})

function fileWith(name: string, content: string): string {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  return file
}

/** Everything that an import could have written. */
async function rowCounts() {
  const { db } = forum.ctx
  return Promise.all([
    db.article.count(),
    db.articleRevision.count(),
    db.passage.count(),
    db.member.count(),
    db.post.count(),
    db.screeningRun.count(),
    db.moderationEvent.count(),
  ])
}

const article = `---
title: Swollen ankles
slug: swollen-ankles
author: Dr. Test Writer
last_updated: 2026-02-03
---

Ankles swell when fluid stays in the tissue. Mostly it is harmless.

## What helps

Raising the legs lets the fluid run back.

Walking moves the muscles that pump it up.

## When to see a doctor

- one leg swells much more than the other
- the skin is hot and red
`

const comments = JSON.stringify(
  [
    {
      id: 1,
      parent: null,
      author: 'Nils Probe',
      country: 'Norway',
      text: 'Mine swell every summer. Is that the heat?',
    },
    {
      id: 2,
      parent: 1,
      author: 'Ida Probe',
      country: 'Chile',
      text: 'Mine too, *always* in the evening.\nThen they go down.',
    },
    {
      id: 3,
      parent: 2,
      author: 'nils  probe',
      country: null,
      text: 'Thank you. Drinking nettle tea cured my swelling.',
    },
  ],
  null,
  1,
)

describe('an article', () => {
  it('is created once, revised when it changes, and left alone otherwise', async () => {
    const file = fileWith('article.md', article)
    expect(await importArticleFiles(withCtx, { files: [file] })).toEqual([
      'swollen-ankles: new; version 1, 8 passages.',
    ])
    const before = await rowCounts()
    expect(await importArticleFiles(withCtx, { files: [file] })).toEqual([
      'swollen-ankles: nothing changed; version 1, 8 passages.',
    ])
    expect(await rowCounts()).toEqual(before)
  })

  it('keeps its anchors in a new revision, and the older one stays readable', async () => {
    const changed = article
      .replace('Raising the legs', 'Cool water is pleasant on a hot day.\n\nRaising the legs')
      .replace('run back.', 'run back to the heart.')
      .replace('2026-02-03', '2026-03-04')
    const result = await importArticle(forum.ctx, { source: changed })
    expect(result).toEqual({ slug: 'swollen-ankles', revision: 2, outcome: 'revised', passages: 9 })

    const now = await viewArticle(forum.guest, { slug: 'swollen-ankles' })
    expect([now.version, now.latestVersion, now.summary]).toEqual([
      2,
      2,
      expect.stringMatching(/^Ankles swell/) as string,
    ])
    const helps = now.sections.find(({ anchor }) => anchor === 'what-helps')!
    expect(helps.parts.map(({ anchor }) => anchor)).toEqual(['what-helps-p3', 'what-helps-p1', 'what-helps-p2'])
    expect(helps.parts[1]?.html).toBe('<p>Raising the legs lets the fluid run back to the heart.</p>')

    const then = await viewArticle(forum.guest, { slug: 'swollen-ankles', version: 1 })
    expect([then.version, then.latestVersion]).toEqual([1, 2])
    expect(then.sections.map(({ anchor, isLead }) => [anchor, isLead])).toEqual([
      ['summary', true],
      ['what-helps', false],
      ['when-to-see-a-doctor', false],
    ])
    expect(then.sections[1]?.parts).toHaveLength(2)
    await expect(viewArticle(forum.guest, { slug: 'swollen-ankles', version: 3 })).rejects.toThrow('no version 3')
    await expect(viewArticle(forum.guest, { slug: 'nothing' })).rejects.toThrow('no such article')
  })

  it('counts the published posts that discuss a passage or any part of its section', async () => {
    const author = await forum.join()
    const ask = (markdown: string, citing: string[]) =>
      publishPost(forum.as(author), { kind: 'experience', articleSlug: 'swollen-ankles', markdown, citing })
    await ask('Mine were like that on the plane.', ['what-helps-p1', 'what-helps-p2'])
    await ask('Mine as well, after a long day at work.', ['what-helps', 'what-helps-p1'])
    const held = await ask('Nettle tea cured my swelling.', ['what-helps-p1'])
    expect(held.status).toBe('held')
    const { id, sections } = await viewArticle(forum.guest, { slug: 'swollen-ankles' })
    const helps = sections.find(({ anchor }) => anchor === 'what-helps')!
    expect(helps.discussed).toBe(2)
    expect(Object.fromEntries(helps.parts.map(({ anchor, discussed }) => [anchor, discussed]))).toEqual({
      'what-helps-p1': 2,
      'what-helps-p2': 1,
      'what-helps-p3': 0,
    })
    const screening = await loadScreeningArticle(forum.ctx, { articleId: id })
    expect(screening.passages.map(({ anchor }) => anchor)).toEqual(
      sections.flatMap(({ parts }) => parts.map(({ anchor }) => anchor)),
    )
    expect(screening.passages.at(-1)).toMatchObject({
      heading: 'When to see a doctor',
      text: 'the skin is hot and red',
    })
  })

  it('that is bad changes nothing, also when a good one stands before it', async () => {
    const before = await rowCounts()
    const good = fileWith('good.md', article.replaceAll('swollen-ankles', 'other-ankles'))
    const bad = fileWith('bad.md', article.replace('2026-02-03', 'soon').replace('title: Swollen ankles', 'title: ""'))
    await expect(importArticleFiles(withCtx, { files: [good, bad] })).rejects.toThrow(
      `${bad}:2: The title is empty.\n${bad}:5: The date of last_updated should look like 2026-03-31.`,
    )
    const binary = path.join(folder, 'binary.md')
    writeFileSync(binary, Buffer.from([...Buffer.from('---\ntitle: '), 0xff, 10]))
    await expect(importArticleFiles(withCtx, { files: [binary] })).rejects.toThrow(`${binary}:2: This is not text`)
    await expect(importArticleFiles(withCtx, { files: ['nowhere.md'] })).rejects.toThrow(
      'nowhere.md: there is no such file',
    )
    expect(await rowCounts()).toEqual(before)
  })

  it('is imported by the system alone', async () => {
    const admin = await forum.join({ role: 'admin' })
    await expect(importArticle(forum.as(admin), { source: article })).rejects.toThrow('imported by a command')
  })

  it('is imported by two commands at once as one', async () => {
    const source = article.replaceAll('swollen-ankles', 'twice-imported')
    const results = await Promise.all([importArticle(forum.ctx, { source }), importArticle(forum.ctx, { source })])
    expect(results.map(({ outcome, revision }) => [outcome, revision]).sort()).toEqual([
      ['created', 1],
      ['unchanged', 1],
    ])
  })
})

describe('comments', () => {
  const posts = () =>
    forum.ctx.db.post.findMany({
      where: { importKey: { startsWith: 'json:swollen-ankles:' } },
      include: { currentRevision: true, author: true, findings: true },
      orderBy: { createdAt: 'asc' },
    })

  it('become posts of unclaimed accounts, screened, once', async () => {
    const file = fileWith('comments.json', comments)
    const report = await importCommentFile(withCtx, { file, slug: 'swollen-ankles' })
    expect(report).toEqual([
      'swollen-ankles: 3 of 3 comments are new, by 2 new people; 0 were there before.',
      '1 of the new ones wait for a moderator.',
    ])
    const [question, reply, claim] = await posts()
    expect(question).toMatchObject({
      kind: 'question',
      status: 'published',
      currentRevision: { title: 'Is that the heat?' },
      author: { displayName: 'Nils Probe', handle: 'nils.probe', country: 'Norway', passwordHash: null },
    })
    expect(reply).toMatchObject({ kind: 'reply', status: 'published', depth: 1, parentId: question?.id })
    expect(reply?.currentRevision?.html).toBe('<p>Mine too, *always* in the evening.<br>Then they go down.</p>')
    expect(claim).toMatchObject({ status: 'held', depth: 2, parentId: reply?.id, authorId: question?.authorId })
    expect(claim?.findings.map(({ label, quote }) => [label, quote])).toEqual([
      ['remedy_claim', 'Drinking nettle tea cured my swelling.'],
    ])
    const moderator = await forum.join({ role: 'moderator' })
    const queue = await viewQueue(forum.as(moderator), { cursor: null })
    expect(queue.entries.map(({ quote }) => quote)).toContain('Drinking nettle tea cured my swelling.')

    const before = await rowCounts()
    expect(await importCommentFile(withCtx, { file, slug: 'swollen-ankles' })).toContain(
      'swollen-ankles: 0 of 3 comments are new, by 0 new people; 3 were there before.',
    )
    expect(await rowCounts()).toEqual(before)
  })

  it('that came later are added to those that are there', async () => {
    const list = JSON.parse(comments) as object[]
    const more = [...list, { id: 4, parent: 2, author: 'Ida Probe', text: 'They are better in winter.' }]
    const file = fileWith('more.json', JSON.stringify(more))
    expect(await importCommentFile(withCtx, { file, slug: 'swollen-ankles' })).toContain(
      'swollen-ankles: 1 of 4 comments are new, by 0 new people; 3 were there before.',
    )
    const byIda = (await posts()).filter(({ author }) => author.displayName === 'Ida Probe')
    expect(byIda.map(({ authorId }) => authorId)).toEqual([byIda[0]?.authorId, byIda[0]?.authorId])
  })

  it.each<[string, string, RegExp]>([
    ['an unknown parent', comments.replace('"parent": 2', '"parent": 9'), /:16: Comment 3 answers 9, which is not/],
    ['a circle', comments.replace('"parent": null', '"parent": 3'), /:2: Comment 1 answers itself/],
    ['an id that comes twice', comments.replace('"id": 3', '"id": 2'), /:16: The id 2 was used before in line 9/],
    ['an empty text', comments.replace(/"text": "Mine too[^"]*"/, '"text": " "'), /:9: Comment 2 has no text/],
    ['broken JSON', comments.replace('"Chile",', '"Chile"'), /:14: This is not JSON from here on/],
    ['neither JSON nor XML', 'id,text\n1,hello', /:1: The file should be a JSON list/],
  ])('with %s change nothing, and the line is named', async (_, content, message) => {
    const before = await rowCounts()
    const file = fileWith('bad.json', content)
    await expect(importCommentFile(withCtx, { file, slug: 'swollen-ankles' })).rejects.toThrow(message)
    expect(await rowCounts()).toEqual(before)
  })

  it('are written all or none', async () => {
    const before = await rowCounts()
    const input = { slug: 'swollen-ankles', comments: readJsonComments(comments), source: 'elsewhere' }
    const breakOff = (done: number) => {
      if (done === 2) throw new Error('the power failed')
    }
    await expect(importComments(forum.ctx, { ...input, onProgress: breakOff })).rejects.toThrow('the power failed')
    expect(await rowCounts()).toEqual(before)
  })

  it('need their article', async () => {
    const file = fileWith('comments.json', comments)
    await expect(importCommentFile(withCtx, { file, slug: 'not-here' })).rejects.toThrow('Import the article first')
  })
})

describe('a person whose comments are imported', () => {
  const find = async (name: string, importKey = name) => {
    const { memberId } = await findOrCreateUnclaimedMember(forum.ctx, { name, country: null, importKey })
    return forum.ctx.db.member.findUniqueOrThrow({ where: { id: memberId } })
  }

  it.each([
    ['Ann-Marie O’Hara', 'ann-marie.ohara'],
    ['Zoë  Ångström', 'zoe.angstrom'],
    ['Al', 'member.al'],
    ['Мария', 'member'],
    ['???', 'member2'],
    ['a name that goes on for longer than handles may', 'a.name.that.goes.on.for.longer'],
  ])('called %j has the handle %s', async (name, handle) => {
    expect(await find(name)).toMatchObject({ handle, displayName: name.replace(/\s+/g, ' '), standing: 'new' })
  })

  it('is one within a source, and another in another', async () => {
    const here = await find('Olu Probe', 'here:olu')
    const there = await find('Olu Probe', 'there:olu')
    expect([here.handle, there.handle]).toEqual(['olu.probe', 'olu.probe2'])
    expect((await find('Olu Probe', 'here:olu')).id).toBe(here.id)
    expect((await find('x'.repeat(70), 'long')).displayName).toHaveLength(60)
  })
})

describe('the library', () => {
  it('lists the articles with what is asked, and only what is published counts', async () => {
    const library = await viewLibrary(forum.guest)
    expect(library.map(({ title }) => title)).toEqual(['Low neutrophils', 'Swollen ankles', 'Swollen ankles'])
    const entry = library.find(({ slug }) => slug === 'swollen-ankles')
    const published = await forum.ctx.db.post.count({
      where: { status: 'published', article: { slug: 'swollen-ankles' } },
    })
    expect(entry).toMatchObject({ posts: published, unanswered: 0 })
    expect(entry?.questions).toMatchObject([{ title: 'Is that the heat?', author: 'Nils Probe', replyCount: 2 }])
  })
})

const seed = path.resolve(import.meta.dirname, '../../../shared/seed')

describe.runIf(existsSync(path.join(seed, 'article.md')))('the seed page', () => {
  const slug = 'leukopenia-causes'

  beforeAll(async () => {
    await importArticleFiles(withCtx, { files: [path.join(seed, 'article.md')] })
  })

  it('is pinned with its author, sections and list', async () => {
    const page = await viewArticle(forum.guest, { slug })
    expect(page.author).not.toBe('')
    expect(page.authorBio).not.toBe('')
    expect(page.sections[0]?.isLead).toBe(true)
    expect(page.sections.map(({ anchor }) => anchor)).toContain('pseudoleukopenia')
    expect(page.sections.flatMap(({ parts }) => parts).filter(({ kind }) => kind === 'item')).toHaveLength(4)
  })

  describe.each([
    ['json', 'comments.json'],
    ['disqus', 'comments.disqus.xml'],
  ])('with its comments from %s', (format, name) => {
    const load = () =>
      forum.ctx.db.post.findMany({
        where: { importKey: { startsWith: `${format}:${slug}:` } },
        include: { findings: true, cases: true },
      })
    const keyOf = (post: { importKey: string | null }) => post.importKey?.split(':').at(-1)

    it('has 13 posts three levels deep, and importing again changes nothing', async () => {
      const file = path.join(seed, name)
      await importCommentFile(withCtx, { file, slug })
      const posts = await load()
      expect(posts).toHaveLength(13)
      expect(Math.max(...posts.map(({ depth }) => depth))).toBe(2)
      const before = await rowCounts()
      await importCommentFile(withCtx, { file, slug })
      expect(await rowCounts()).toEqual(before)
    })

    it('holds the post that names two remedies, with its sentence as span, and asks a moderator', async () => {
      const post = (await load()).find((each) => keyOf(each) === '8')!
      expect(post.status).toBe('held')
      const finding = post.findings.find(({ quote }) => quote.includes('Moringa'))
      expect(finding).toMatchObject({ label: 'remedy_claim', quote: expect.stringMatching(/oils.*WBC/s) as string })
      expect(post.cases.map(({ status }) => status)).toEqual(['open'])
      const moderator = await forum.join({ role: 'moderator' })
      const queue = await viewQueue(forum.as(moderator), { cursor: null })
      expect(queue.entries.find(({ caseId }) => caseId === post.cases[0]?.id)?.quote).toContain('Moringa')
    })

    it('lets the question be that asks whether it is deadly', async () => {
      const post = (await load()).find((each) => keyOf(each) === '13')!
      expect(post).toMatchObject({ kind: 'question', status: 'published', findings: [], cases: [] })
    })
  })
})
