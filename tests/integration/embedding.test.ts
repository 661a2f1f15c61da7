import { fork } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { importArticle } from '../../app/domain/articles/import-article.server.ts'
import type { MemberActor } from '../../app/domain/accounts/actor.ts'
import type { Ctx, Embedder, EmbeddingOutcome, Log } from '../../app/domain/ctx.server.ts'
import { addPhrase } from '../../app/domain/moderation/settings/add-phrase.server.ts'
import { moveThread } from '../../app/domain/moderation/threads/move-thread.server.ts'
import { rescreenBatch } from '../../app/domain/moderation/rescreening/rescreen-batch.server.ts'
import { viewRescreen } from '../../app/domain/moderation/rescreening/rescreen-view.server.ts'
import { startRescreen } from '../../app/domain/moderation/rescreening/start-rescreen.server.ts'
import { viewCompose } from '../../app/domain/posts/compose-view.server.ts'
import { editInput, postInput } from '../../app/domain/posts/post-input.ts'
import { sendEdit } from '../../app/domain/posts/send-edit.server.ts'
import { sendPost } from '../../app/domain/posts/send-post.server.ts'
import { embeddingEngineVersion, engineVersion } from '../../app/domain/screening/screen.ts'
import { createEmbedder, type WorkerEmbedder } from '../../app/infra/embedder.ts'
import { createMetrics } from '../../app/infra/metrics.ts'
import { articleSource, createForum, type Forum } from '../setup/forum.ts'
import { startWeb } from '../setup/web.ts'

const script = (name: string) => new URL(`../setup/${name}-embedding.mjs`, import.meta.url)

let forum: Forum
let author: MemberActor
/** What every embedder of this file was asked for, and whether any transaction was open meanwhile. */
let asked: { texts: readonly string[]; openTransactions: number }[] = []
let outcomes: EmbeddingOutcome[] = []
let warnings: string[] = []
const open: WorkerEmbedder[] = []
const metrics = createMetrics()

/** The real thread, watched. */
function embedderOf(options: { script?: URL; silence?: number } = {}): Embedder {
  const real = createEmbedder({ ...options, observe: metrics.observeEmbedding })
  open.push(real)
  return {
    async embed(texts, how) {
      const vectors = await real.embed(texts, how)
      const [state] = await forum.ctx.db.$queryRaw<{ n: bigint }[]>`
        SELECT count(*) AS n FROM pg_stat_activity
        WHERE datname = current_database() AND state LIKE 'idle in transaction%'`
      asked.push({ texts, openTransactions: Number(state!.n) })
      return vectors
    },
    observe(outcome, seconds) {
      outcomes.push(outcome)
      real.observe(outcome, seconds)
    },
  }
}

const log: Log = {
  info: () => undefined,
  warn: (_, message) => void warnings.push(message),
  error: (_, message) => void warnings.push(message),
}
const by = (embedder: Embedder | null, actor: MemberActor = author): Ctx => ({ ...forum.as(actor), embedder, log })
const system = (embedder: Embedder | null): Ctx => ({ ...forum.ctx, now: new Date(), embedder, log })

let works: Embedder
beforeAll(async () => {
  forum = await createForum()
  author = await forum.join()
  works = embedderOf()
  // The model is read now, so that no test measures that.
  await works.embed(['Hello.'])
})
beforeEach(() => {
  asked = []
  outcomes = []
  warnings = []
})
afterEach(async () => {
  await Promise.all(open.splice(1).map((embedder) => embedder.close()))
})
afterAll(async () => {
  await Promise.all(open.map((embedder) => embedder.close()))
  await forum.close()
})

const claim = 'Two cups of nettle tea a day brought my neutrophils back up.'
let told = 0
/** Sends it as it is, asked about it or not. */
async function tell(ctx: Ctx, markdown: string, more: Record<string, string> = {}): Promise<string> {
  const fields = {
    kind: 'experience',
    articleSlug: forum.article.slug,
    markdown: `${markdown}\n\nDay ${++told}.`,
    ...more,
  }
  const first = await sendPost(ctx, postInput.parse(fields))
  const sent = first.asked
    ? await sendPost(ctx, postInput.parse({ ...fields, askedAbout: first.asked.askedAbout }))
    : first
  if (sent.asked) throw new Error('it was asked about twice')
  return sent.postId
}
const runsOf = (postId: string) =>
  forum.ctx.db.screeningRun.findMany({
    where: { postId },
    orderBy: { createdAt: 'asc' },
    include: { setup: true, findings: { include: { passages: { orderBy: { rank: 'asc' } } } } },
  })
const versionsOf = async (postId: string) => (await runsOf(postId)).map((run) => run.engineVersion)

describe('a post, where the embedding is on', () => {
  it('is screened with it, says so in its run, and has its passages ranked by it', async () => {
    const [plain] = await runsOf(await tell(by(null), claim))
    const [run] = await runsOf(await tell(by(works), claim))
    expect(plain).toMatchObject({ engineVersion, setup: { engineVersion } })
    expect(run).toMatchObject({
      engineVersion: embeddingEngineVersion,
      setup: { engineVersion: embeddingEngineVersion, weightsHash: plain!.setup!.weightsHash },
    })
    expect(run!.setupId).not.toBe(plain!.setupId)
    const passages = (of: typeof run) => of!.findings.find(({ label }) => label === 'remedy_claim')!.passages
    expect(passages(plain).every(({ terms }) => terms.length > 0)).toBe(true)
    expect(passages(run).length).toBeGreaterThan(passages(plain).length)
    expect(passages(run).some(({ terms }) => terms.length === 0)).toBe(true)
    expect(outcomes.every((outcome) => outcome === 'used')).toBe(true)
    expect(warnings).toEqual([])
  })

  it('waits for it before its transaction, and its article is embedded once', async () => {
    await tell(by(works), 'The first to be read below this article.')
    asked = []
    const post = await tell(by(works), 'I sleep badly since the spring.')
    const { currentRevisionId } = await forum.ctx.db.post.findUniqueOrThrow({ where: { id: post } })
    const edit = { postId: post, revisionId: currentRevisionId!, markdown: 'I sleep well since the summer.' }
    await sendEdit(by(works), editInput.parse(edit))
    const hidden = { kind: 'experience', articleSlug: forum.article.slug, intent: 'hide' }
    await sendPost(by(works), postInput.parse({ ...hidden, markdown: 'Ring me on 07700 900 412 tonight.' }))
    expect(await versionsOf(post)).toEqual([embeddingEngineVersion, embeddingEngineVersion])
    // Two of the hidden one: as it was written, to find what to hide, and as it was sent.
    expect(asked.map(({ texts }) => texts[0])).toEqual([
      'I sleep badly since the spring.',
      'I sleep well since the summer.',
      'Ring me on 07700 900 412 tonight.',
      'Ring me on [phone number removed] tonight.',
    ])
    expect(asked.map(({ openTransactions }) => openTransactions)).toEqual([0, 0, 0, 0])
  })

  it('finds the article embedded when its author had the form open first', async () => {
    const source = articleSource.replaceAll('low-neutrophils', 'read-ahead')
    await importArticle(forum.ctx, { source })
    await viewCompose(by(works), { slug: 'read-ahead', anchors: [] })
    await expect.poll(() => asked.length).toBe(1)
    expect(asked[0]!.texts[0]).toContain('Neutrophils are the white blood cells')
    await tell(by(works), 'I am well.', { articleSlug: 'read-ahead' })
    expect(asked).toHaveLength(2)
  })

  it('is embedded against the article that its thread moves to, before the transaction', async () => {
    const source = articleSource.replaceAll('low-neutrophils', 'elsewhere')
    await importArticle(forum.ctx, { source })
    const to = await forum.ctx.db.article.findUniqueOrThrow({ where: { slug: 'elsewhere' } })
    const postId = await tell(by(null), claim)
    const moderator = await forum.join({ role: 'moderator' })
    await moveThread(by(works, moderator), { postId, articleId: to.id })
    expect(await versionsOf(postId)).toEqual([engineVersion, embeddingEngineVersion])
    expect(asked.map(({ openTransactions }) => openTransactions)).toEqual([0, 0])
  })
})

describe('an embedding that fails', () => {
  it.each([
    ['dies', 'troubled', 'Please (die).'],
    ['hangs', 'troubled', 'Please (hang).'],
    ['is not installed', 'missing', 'Good morning.'],
  ])('and %s leaves the post taken and screened without it', async (_, name, text) => {
    const embedder = embedderOf({ script: script(name), silence: 2000 })
    const before = Date.now()
    const postId = await tell(by(embedder), `${text} ${claim}`)
    expect(Date.now() - before).toBeLessThan(10_000)
    const [run] = await runsOf(postId)
    expect(run).toMatchObject({ engineVersion, setup: { engineVersion } })
    expect(run!.findings.map(({ label }) => label)).toContain('remedy_claim')
    expect((await forum.ctx.db.post.findUniqueOrThrow({ where: { id: postId } })).status).toBe('held')
    expect(outcomes.every((outcome) => outcome === 'failed')).toBe(true)
    expect(warnings[0]).toBe('a text is screened without the embedding')
    expect((await metrics.render()).body).toMatch(/margin_screening_embedding_seconds_count\{outcome="failed"\} [1-9]/)
  })

  it('is used again with the next post', async () => {
    const embedder = embedderOf({ script: script('troubled') })
    const lost = await tell(by(embedder), 'Please (die).')
    const kept = await tell(by(embedder), 'I am well.')
    expect(await versionsOf(lost)).toEqual([engineVersion])
    expect(await versionsOf(kept)).toEqual([embeddingEngineVersion])
  })
})

describe('screening old posts again', () => {
  async function rescreen(embedder: Embedder | null) {
    const { rescreenId } = await startRescreen(system(embedder))
    while (!(await rescreenBatch(system(embedder), { rescreenId, posts: 3 })).finished);
    return viewRescreen(forum.ctx, { rescreenId })
  }

  it('reads with the embedding what was read without, once, and outside its transactions', async () => {
    const postId = await tell(by(null), claim)
    expect((await rescreen(works)).screened).toBeGreaterThan(0)
    expect(await versionsOf(postId)).toEqual([engineVersion, embeddingEngineVersion])
    expect(asked.every(({ openTransactions }) => openTransactions === 0)).toBe(true)
    asked = []
    expect(await rescreen(works)).toMatchObject({ finished: true, screened: 0 })
    expect(asked).toEqual([])
  })

  it('ends where the embedding fails, stores nothing twice, and takes nothing back', async () => {
    const missing = embedderOf({ script: script('missing') })
    await rescreen(works)
    const read = await tell(by(works), 'I walk to the ward.')
    const unread = await tell(by(null), 'I ride to the ward.')
    expect(await rescreen(missing)).toMatchObject({ finished: true, screened: 0, failed: 0 })
    expect(await versionsOf(read)).toEqual([embeddingEngineVersion])
    expect(await versionsOf(unread)).toEqual([engineVersion])

    await addPhrase(forum.ctx, { list: 'watch', phrase: 'to the ward', note: '' })
    const done = await rescreen(missing)
    expect(done).toMatchObject({ finished: true, screened: done.total })
    expect(await rescreen(missing)).toMatchObject({ finished: true, screened: 0 })
    expect((await rescreen(works)).screened).toBe(done.total)
    expect(await versionsOf(unread)).toEqual([engineVersion, engineVersion, embeddingEngineVersion])
    await forum.ctx.db.phrase.deleteMany()
  })
})

describe('two that screen old posts again at once', () => {
  it('take each post once, with the embedding', async () => {
    const posts: string[] = []
    for (let n = 0; n < 6; n += 1) posts.push(await tell(by(null), `I walk ${n} miles a day.`))
    const { rescreenId } = await startRescreen(system(works))
    await Promise.all([1, 2].map(() => rescreenBatch(system(works), { rescreenId, posts: 1000 })))
    const done = await viewRescreen(forum.ctx, { rescreenId })
    expect(done).toMatchObject({ finished: true, failed: 0, passed: done.total })
    for (const postId of posts) expect(await versionsOf(postId)).toEqual([engineVersion, embeddingEngineVersion])
  })
})

describe('npm run rescreen', () => {
  it('uses it when SCREENING_EMBEDDING is on, and comes to its end', async () => {
    const postId = await tell(by(null), 'My cousin plays the harp.')
    const command = fork('scripts/rescreen.ts', {
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: { ...process.env, DATABASE_URL: forum.url, SCREENING_EMBEDDING: 'on' },
    })
    const [code] = (await once(command, 'exit')) as [number]
    expect(code).toBe(0)
    expect(await versionsOf(postId)).toEqual([engineVersion, embeddingEngineVersion])
  })
})

describe('the site', () => {
  it('uses it when SCREENING_EMBEDDING is on', async () => {
    const web = await startWeb(forum.url, { SCREENING_EMBEDDING: 'on' })
    try {
      const answer = await fetch(`${web.origin}/articles/${forum.article.slug}/new`, {
        method: 'POST',
        redirect: 'manual',
        headers: { origin: web.origin, cookie: await web.signIn(author.id) },
        body: new URLSearchParams({ kind: 'experience', markdown: 'The new ward has large windows.' }),
      })
      expect(answer.status).toBe(302)
      const post = await forum.ctx.db.post.findFirstOrThrow({
        where: { currentRevision: { markdown: 'The new ward has large windows.' } },
      })
      expect(await versionsOf(post.id)).toEqual([embeddingEngineVersion])
    } finally {
      await web.stop()
    }
  })
})
