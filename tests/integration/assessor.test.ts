import { createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Logger, runOnce } from 'graphile-worker'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { MemberActor } from '../../app/domain/accounts/actor.ts'
import { inTransaction, type Ctx } from '../../app/domain/ctx.server.ts'
import { addPhrase } from '../../app/domain/moderation/settings/add-phrase.server.ts'
import { viewCase } from '../../app/domain/moderation/case/case-view.server.ts'
import { rescreenPost } from '../../app/domain/moderation/rescreening/rescreen-post.server.ts'
import { importPost } from '../../app/domain/posts/import-post.server.ts'
import { publishPost } from '../../app/domain/posts/publish-post.server.ts'
import { assessRun } from '../../app/domain/screening/assess-run.server.ts'
import { loadSetup } from '../../app/domain/screening/load-setup.server.ts'
import { createAssessor, type AssessorOptions } from '../../app/infra/assessor.ts'
import { BreakerOpen } from '../../app/infra/circuit-breaker.ts'
import { createJobs } from '../../app/infra/jobs.ts'
import { createForum, type Forum } from '../setup/forum.ts'

interface Received {
  path: string
  headers: IncomingMessage['headers']
  body: string
}

let forum: Forum
let author: MemberActor
let moderator: Ctx
/** A server of somebody else's: what it got, and how it answers now. */
let received: Received[] = []
let answer: (res: ServerResponse, got: Received) => void
const server = createServer((req, res) => {
  const chunks: Buffer[] = []
  req.on('data', (chunk: Buffer) => chunks.push(chunk))
  req.on('end', () => {
    const got = { path: req.url ?? '', headers: req.headers, body: Buffer.concat(chunks).toString() }
    received.push(got)
    answer(res, got)
  })
})
let url: string
const secret = 'a secret for tests that is long enough'
const assessor = (options: Partial<AssessorOptions> = {}) =>
  createAssessor({ url: `${url}/assess`, kind: 'json', timeLimit: 2000, ...options })

const opinionOn = (id: string, text = 'The passage “What lowers the count” does not name it.') =>
  JSON.stringify({ advice: [{ id, opinion: 'unsupported', text }] })
const fine = (res: ServerResponse) => res.setHeader('Content-Type', 'application/json').end(opinionOn('1'))

beforeAll(async () => {
  forum = await createForum()
  author = await forum.join()
  moderator = forum.as(await forum.join({ role: 'moderator' }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
beforeEach(() => {
  received = []
  answer = fine
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await forum.close()
})

const quiet = new Logger(() => () => undefined)

let told = 0
/** Somebody claims a remedy while an assessor is switched on. */
async function claim(markdown = `Dock leaf tea cures low neutrophils, and I drink ${++told} cups.`, assessing = true) {
  const ctx = { ...forum.as(author), jobs: createJobs({ assessing }) }
  const { postId, status } = await publishPost(ctx, {
    kind: 'experience',
    articleSlug: forum.article.slug,
    markdown,
    citing: [],
  })
  const run = await forum.ctx.db.screeningRun.findFirstOrThrow({ where: { postId } })
  return { postId, status, runId: run.id }
}

const queued = (runId: string) => forum.ctx.db.$queryRaw<{ attempts: number; last_error: string | null }[]>`
  SELECT attempts, last_error FROM graphile_worker._private_jobs WHERE payload->>'runId' = ${runId}`
const kept = (runId: string) => forum.ctx.db.assessment.findMany({ where: { runId } })
async function shown(postId: string) {
  const { id: caseId } = await forum.ctx.db.case.findFirstOrThrow({ where: { postId } })
  return viewCase(moderator, { caseId })
}

describe('what is queued', () => {
  it('is nothing when no assessor is switched on', async () => {
    const { runId, status } = await claim(undefined, false)
    expect(status).toBe('held')
    expect(await queued(runId)).toEqual([])
  })

  it('is one job for a claim, in the transaction of the post, and nothing is sent', async () => {
    const { runId, status } = await claim()
    expect(status).toBe('held')
    expect(await queued(runId)).toHaveLength(1)
    expect(received).toEqual([])
    const before = await forum.ctx.db.$queryRaw<{ n: number }[]>`
      SELECT count(*)::int AS n FROM graphile_worker._private_jobs`
    await expect(
      inTransaction({ ...forum.as(author), jobs: createJobs({ assessing: true }) }, async (ctx) => {
        const markdown = 'Fennel soup cures low neutrophils.'
        await publishPost(ctx, { kind: 'experience', articleSlug: forum.article.slug, markdown, citing: [] })
        throw new Error('cut off')
      }),
    ).rejects.toThrow('cut off')
    const after = await forum.ctx.db.$queryRaw<{ n: number }[]>`
      SELECT count(*)::int AS n FROM graphile_worker._private_jobs`
    expect(after).toEqual(before)
  })

  it.each(['I walk a mile every day.', 'My number is 07700 900 412, ring me.', 'I want to end my life tonight.'])(
    'is nothing for %s',
    async (markdown) => {
      const { runId } = await claim(markdown)
      expect(await queued(runId)).toEqual([])
    },
  )
})

it('asks nothing about what is imported or screened again', async () => {
  const ctx = { ...forum.ctx, jobs: createJobs({ assessing: true }) }
  const article = await forum.ctx.db.article.findUniqueOrThrow({ where: forum.article })
  const imported = {
    articleId: article.id,
    importKey: 'assessor-1',
    parentId: null,
    authorId: author.id,
    markdown: 'Plantain juice cures low neutrophils.',
    createdAt: new Date('2020-03-04T12:00Z'),
  }
  const { postId, flagged } = await inTransaction(ctx, (ctx) => importPost(ctx, imported))
  expect(flagged).toBe(true)
  await addPhrase(ctx, { list: 'watch', phrase: 'plantain', note: '' })
  const setup = await loadSetup(ctx)
  const again = await inTransaction(ctx, (ctx) => rescreenPost(ctx, { postId, setup }))
  expect(again.screened).toBe(true)
  const runs = await forum.ctx.db.screeningRun.findMany({ where: { postId } })
  expect(runs).toHaveLength(2)
  for (const { id } of runs) expect(await queued(id)).toEqual([])
})

describe('what leaves', () => {
  const text = `My aunt lives far away and I miss her.

Nettle soup cures low neutrophils, write to tilda.marsh84@example.com or ring 07700 900 412 for it.`

  it('is the flagged words with personal data masked, their label and passages, signed', async () => {
    const { postId, runId } = await claim(text)
    const clock = () => 1_800_000_000_500
    await assessRun(forum.ctx, { runId, isLastTry: false, assessor: assessor({ secret, token: 'tok', clock }) })
    expect(received).toHaveLength(1)
    const { body, headers, path } = received[0]!
    const sent = JSON.parse(body) as { sentences: Record<string, unknown>[] }
    expect(path).toBe('/assess')
    expect(Object.keys(sent)).toEqual(['sentences'])
    expect(sent.sentences).toHaveLength(1)
    const [sentence] = sent.sentences
    expect(Object.keys(sentence!)).toEqual(['id', 'label', 'text', 'passages'])
    expect(sentence).toMatchObject({ id: '1', label: 'remedy_claim' })
    expect(sentence!.text).toMatch(/^Nettle soup cures low neutrophils/)
    expect(sentence!.text).toContain('[e-mail address removed] or ring [phone number removed]')
    const passages = sentence!.passages as Record<string, string>[]
    expect(passages.length).toBeGreaterThan(0)
    for (const passage of passages) expect(Object.keys(passage)).toEqual(['anchor', 'heading', 'text'])
    for (const secretOf of ['tilda', 'example.com', '07700', '412', 'aunt', author.handle, author.id, postId, runId]) {
      expect(body).not.toContain(secretOf)
    }
    expect(headers['x-margin-timestamp']).toBe('1800000000')
    const expected = createHmac('sha256', secret).update(`1800000000.${body}`).digest('hex')
    expect(headers['x-margin-signature']).toBe(expected)
    expect(headers.authorization).toBe('Bearer tok')
  })

  it('has neither the author’s own name nor links nor mentions in it', async () => {
    const { runId } = await claim(
      `I, ${author.displayName}, say that yarrow tea cures low neutrophils, as @quiet-heron and https://example.org/u/7 show.`,
    )
    await assessRun(forum.ctx, { runId, isLastTry: false, assessor: assessor() })
    const { text } = (JSON.parse(received[0]!.body) as { sentences: { text: string }[] }).sentences[0]!
    expect(text).toContain('yarrow tea cures low neutrophils')
    for (const name of [author.displayName, 'quiet-heron', 'example.org']) expect(text).not.toContain(name)
  })

  it('carries no signature and no token where none is set', async () => {
    const { runId } = await claim()
    await assessRun(forum.ctx, { runId, isLastTry: false, assessor: assessor() })
    const { headers } = received[0]!
    expect(headers.authorization).toBeUndefined()
    expect(headers['x-margin-signature']).toBeUndefined()
  })

  it('is nothing once the case is closed or the text is another', async () => {
    const { postId, runId } = await claim()
    await forum.ctx.db.case.updateMany({ where: { postId }, data: { status: 'closed', closedAt: new Date() } })
    await assessRun(forum.ctx, { runId, isLastTry: false, assessor: assessor() })
    expect(received).toEqual([])
    expect(await kept(runId)).toEqual([])
  })
})

describe('the answer', () => {
  it.each(['json', 'openai'] as const)('of kind %s is kept, and shown as advice', async (kind) => {
    if (kind === 'openai') {
      answer = (res) => res.end(JSON.stringify({ choices: [{ message: { content: opinionOn('1') } }] }))
    }
    const { postId, runId } = await claim()
    const before = await shown(postId)
    expect(before.findings.every(({ advice }) => advice === null)).toBe(true)
    const asked = kind === 'openai' ? assessor({ kind, url: `${url}/v1/`, model: 'small' }) : assessor()
    await assessRun(forum.ctx, { runId, isLastTry: false, assessor: asked })
    if (kind === 'openai') {
      expect(received[0]!.path).toBe('/v1/chat/completions')
      expect(JSON.parse(received[0]!.body)).toMatchObject({ model: 'small' })
    }
    const after = await shown(postId)
    const advised = after.findings.find(({ label }) => label === 'remedy_claim')!
    expect(advised.advice).toEqual({
      assessor: new URL(url).host,
      opinion: 'unsupported',
      text: 'The passage “What lowers the count” does not name it.',
    })
    const withoutAdvice = after.findings.map((finding) => ({ ...finding, advice: null }))
    expect({ ...after, findings: withoutAdvice }).toEqual(before)
    await expect(forum.ctx.db.assessment.deleteMany()).rejects.toThrow('append-only')
    await expect(forum.ctx.db.assessment.updateMany({ data: { text: 'x' } })).rejects.toThrow('append-only')
  })

  it('is plain text of bounded length; ids that nobody asked about and second answers are dropped', async () => {
    answer = (res) => {
      const of = (id: string, text: string) => ({ id, opinion: 'dangerous', text })
      const long = `\u0000<script>alert(1)</script>\u202E\n${'word '.repeat(1000)}`
      res.end(JSON.stringify({ advice: [of('9', 'Other.'), of('1', long), of('1', 'Second.')] }))
    }
    const { runId } = await claim()
    await assessRun(forum.ctx, { runId, isLastTry: false, assessor: assessor() })
    const rows = await kept(runId)
    expect(rows).toHaveLength(1)
    expect(rows[0]!.text).toHaveLength(1000)
    expect(rows[0]!.text).toMatch(/^<script>alert\(1\)<\/script> word/)
  })

  it('is kept once, however often the job runs', async () => {
    const { runId } = await claim()
    const again = { runId, isLastTry: true, assessor: assessor() }
    await assessRun(forum.ctx, again)
    answer = (res) => res.writeHead(500).end()
    await assessRun(forum.ctx, again)
    expect(received).toHaveLength(1)
    expect(await kept(runId)).toMatchObject([{ opinion: 'unsupported' }])
  })
})

describe('an assessor that', () => {
  const faults: [string, (res: ServerResponse) => void, RegExp][] = [
    ['is slow', () => undefined, /timeout/i],
    ['is slow in the middle', (res) => res.write('{"advice":'), /timeout|terminated/i],
    ['answers 500', (res) => res.writeHead(500).end(opinionOn('1')), /answered 500/],
    ['answers malformed JSON', (res) => res.end(opinionOn('1').slice(0, -3)), /not JSON/],
    ['answers in another shape', (res) => res.end('{"decision":"remove"}'), /another shape/],
    ['answers with too much', (res) => res.end(opinionOn('1', 'x'.repeat(64 * 1024))), /too long/],
    ['closes the connection', (res) => res.destroy(), /fetch failed/],
    ['redirects', (res) => res.writeHead(307, { Location: `${url}/elsewhere` }).end(), /fetch failed/],
  ]

  it.each(faults)('%s fails the job, not the post, and is told of after the last try', async (_, fault, message) => {
    answer = fault
    const { postId, runId, status } = await claim()
    expect(status).toBe('held')
    const short = assessor({ timeLimit: 250 })
    await expect(assessRun(forum.ctx, { runId, isLastTry: false, assessor: short })).rejects.toThrow(message)
    expect(await kept(runId)).toEqual([])
    expect(received.map(({ path }) => path)).toEqual(['/assess'])
    await assessRun(forum.ctx, { runId, isLastTry: true, assessor: short })
    expect(await kept(runId)).toMatchObject([{ opinion: 'unavailable', text: '', answeredAt: null }])
    const page = await shown(postId)
    expect(page.findings[0]!.advice).toMatchObject({ opinion: 'unavailable' })
    expect(page.post.status).toBe('held')
  })

  it('is down fails the job and not the post', async () => {
    const gone = createServer()
    await new Promise<void>((resolve) => gone.listen(0, '127.0.0.1', resolve))
    const { port } = gone.address() as AddressInfo
    await new Promise((resolve) => gone.close(resolve))
    const { runId, status } = await claim()
    expect(status).toBe('held')
    const down = assessor({ url: `http://127.0.0.1:${port}/` })
    await expect(assessRun(forum.ctx, { runId, isLastTry: false, assessor: down })).rejects.toThrow('fetch failed')
  })

  it('fails five times is left alone for a minute, then tried once', async () => {
    let now = Date.now()
    const asked = assessor({ clock: () => now })
    const assess = () => asked.assess([])
    answer = (res) => res.writeHead(503).end()
    for (let i = 0; i < 5; i += 1) await expect(assess()).rejects.toThrow('answered 503')
    await expect(assess()).rejects.toThrow(BreakerOpen)
    now += 59_999
    await expect(assess()).rejects.toThrow(BreakerOpen)
    expect(received).toHaveLength(5)
    now += 1
    await expect(assess()).rejects.toThrow('answered 503')
    await expect(assess()).rejects.toThrow(BreakerOpen)
    now += 60_000
    answer = fine
    expect((await assess()).advice).toHaveLength(1)
    expect((await assess()).advice).toHaveLength(1)
    expect(received).toHaveLength(8)
  })
})

it('is tried again by the queue, later each time, and not told what anybody wrote', async () => {
  await forum.ctx.db.$executeRaw`DELETE FROM graphile_worker._private_jobs`
  const { runId } = await claim()
  answer = (res) => res.writeHead(500).end('secret words')
  const asked = assessor()
  const work = () =>
    runOnce({
      connectionString: forum.url,
      logger: quiet,
      taskList: {
        'assess-run': async (payload, { job }) => {
          const isLastTry = job.attempts >= job.max_attempts
          await assessRun(forum.ctx, { ...(payload as { runId: string }), assessor: asked, isLastTry })
        },
      },
    })
  await work()
  const [job] = await queued(runId)
  expect(job).toMatchObject({ attempts: 1 })
  expect(job!.last_error).toContain('answered 500')
  expect(job!.last_error).not.toContain('secret words')
  await forum.ctx.db.$executeRaw`
    UPDATE graphile_worker._private_jobs SET run_at = now(), attempts = max_attempts - 1`
  await work()
  expect(await queued(runId)).toEqual([])
  expect(await kept(runId)).toMatchObject([{ opinion: 'unavailable' }])
})
