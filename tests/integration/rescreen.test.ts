import { fork } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { importArticle } from '../../app/domain/articles/import-article.server.ts'
import { addPhrase } from '../../app/domain/moderation/settings/add-phrase.server.ts'
import { viewCase } from '../../app/domain/moderation/case/case-view.server.ts'
import { decideCase } from '../../app/domain/moderation/decisions/decide-case.server.ts'
import { viewQueue } from '../../app/domain/moderation/queue/queue-view.server.ts'
import { rescreenBatch } from '../../app/domain/moderation/rescreening/rescreen-batch.server.ts'
import { viewRescreen } from '../../app/domain/moderation/rescreening/rescreen-view.server.ts'
import { startRescreen } from '../../app/domain/moderation/rescreening/start-rescreen.server.ts'
import { takeUpPost } from '../../app/domain/moderation/case/take-up-post.server.ts'
import { publishPost } from '../../app/domain/posts/publish-post.server.ts'
import { writeRevision } from '../../app/domain/posts/write-revision.server.ts'
import { changePolicy } from '../../app/domain/screening/change-policy.server.ts'
import { policyKey, policyWith, type PolicyOverride } from '../../app/domain/screening/policy.ts'
import { viewPolicy } from '../../app/domain/screening/policy-view.server.ts'
import { standings, type PolicyAction } from '../../app/domain/vocabulary.ts'
import { articleSource, createForum, type Forum } from '../setup/forum.ts'
import { judgeAll } from '../setup/judge.ts'

let forum: Forum
beforeAll(async () => {
  forum = await createForum()
})
afterAll(() => forum.close())

async function setPolicy(overrides: PolicyOverride[]) {
  const policy = policyWith(overrides)
  const { version } = await viewPolicy(forum.ctx)
  await changePolicy(forum.ctx, { version, policy, previewed: policyKey(policy) })
}
const claimsOfAll = (action: PolicyAction) =>
  setPolicy(standings.map((standing) => ({ label: 'remedy_claim', standing, action, minScore: null })))

let written = 0
async function tell(markdown: string) {
  const { postId } = await publishPost(forum.as(await forum.join()), {
    kind: 'experience',
    articleSlug: forum.article.slug,
    markdown: `${markdown}\n\nThat was number ${++written}.`,
    citing: [],
  })
  return postId
}
const stateOf = async (postId: string) => {
  const post = await forum.ctx.db.post.findUniqueOrThrow({
    where: { id: postId },
    include: { cases: { where: { status: 'open' } }, runs: { select: { id: true } } },
  })
  return {
    status: post.status,
    priority: post.cases[0]?.priority ?? null,
    cases: post.cases.length,
    runs: post.runs.length,
  }
}

/** To the end, as the worker does it, a few posts at a time. */
async function rescreen() {
  const { rescreenId } = await startRescreen(forum.ctx)
  while (!(await rescreenBatch({ ...forum.ctx, now: new Date() }, { rescreenId, posts: 3 })).finished);
  return viewRescreen(forum.ctx, { rescreenId })
}

/** A post whose words no engine has read yet, as if it had been written before there was one. */
async function unread(markdown: string) {
  const postId = await tell('My sister knits hats for the ward.')
  const { authorId } = await forum.ctx.db.post.findUniqueOrThrow({ where: { id: postId } })
  const about = {
    postId,
    number: 2,
    title: null,
    stance: null,
    sourceUrl: null,
    editorId: authorId,
    createdAt: forum.ctx.now,
  }
  await writeRevision(forum.ctx, { ...about, markdown })
  return postId
}

async function decide(postId: string, decision: 'publish' | 'hide') {
  const moderator = forum.as(await forum.join({ role: 'moderator' }))
  const { caseId } = await takeUpPost(moderator, { postId })
  const { revisionId } = await forum.ctx.db.case.findUniqueOrThrow({ where: { id: caseId } })
  await decideCase(moderator, {
    caseId,
    revisionId,
    decision,
    reason: decision === 'hide' ? 'off_topic' : undefined,
    message: '',
    noteText: '',
    passageIds: [],
    verdicts: await judgeAll(forum.ctx, revisionId, 'not_a_problem'),
  })
  return { caseId, moderator }
}

describe('screening old posts again', () => {
  beforeEach(async () => {
    await setPolicy([])
    await rescreen()
  })

  it('lays before a moderator what only the present policy sees, leaves it on the page, and does so once', async () => {
    await claimsOfAll('publish')
    const claim = await tell('Nettle tea cures low neutrophils.')
    const story = await tell('I wait for my next blood test.')
    expect(await stateOf(claim)).toMatchObject({ status: 'published', cases: 0, runs: 1 })

    await setPolicy([])
    const done = await rescreen()
    expect(done).toMatchObject({ finished: true, failed: 0, opened: 1, held: 0, passed: done.total })
    expect(await stateOf(claim)).toMatchObject({ status: 'published', cases: 1, runs: 2 })
    expect(await stateOf(story)).toMatchObject({ status: 'published', cases: 0, runs: 2 })

    expect(await rescreen()).toMatchObject({ finished: true, screened: 0, opened: 0, passed: done.total })
    expect(await stateOf(claim)).toMatchObject({ cases: 1, runs: 2 })
  })

  it('shows the queue what the newest run found', async () => {
    await claimsOfAll('publish')
    const postId = await tell('Fennel seed cures low neutrophils.')
    await setPolicy([])
    await rescreen()
    const { entries } = await viewQueue(forum.as(await forum.join({ role: 'moderator' })), { cursor: null })
    const caseId = (await forum.ctx.db.case.findFirstOrThrow({ where: { postId } })).id
    expect(entries.find((entry) => entry.caseId === caseId)).toMatchObject({
      labels: ['remedy_claim'],
      quote: 'Fennel seed cures low neutrophils.',
    })
  })

  it('does not ask again about a sentence that a moderator decided about, but about one that was added', async () => {
    const postId = await tell('Dill oil cures low neutrophils.')
    const { caseId, moderator } = await decide(postId, 'publish')
    const before = await viewCase(moderator, { caseId })
    await setPolicy([{ label: 'spam', standing: 'new', action: 'queue', minScore: null }])
    await rescreen()
    expect(await stateOf(postId)).toEqual({ status: 'published', priority: null, cases: 0, runs: 2 })
    // The closed case tells what its moderator had before them, not what was found later.
    const after = await viewCase(moderator, { caseId })
    expect(after.answer).toEqual(before.answer)
    expect(after.findings).toEqual(before.findings)

    await addPhrase(forum.ctx, { list: 'watch', phrase: 'that was number', note: '' })
    await rescreen()
    expect(await stateOf(postId)).toMatchObject({ status: 'published', cases: 1, runs: 3 })
    await forum.ctx.db.phrase.deleteMany()
  })

  it('takes a call to stop a treatment off the page, but not what a moderator has read and published', async () => {
    const call = 'Everybody here should stop taking their chemo at once.'
    const [unseen, read] = [await unread(call), await unread(call)]
    await decide(read, 'publish')
    expect(await rescreen()).toMatchObject({ opened: 2, held: 1 })
    expect(await stateOf(unseen)).toMatchObject({ status: 'held', priority: 'urgent', cases: 1 })
    expect(await stateOf(read)).toMatchObject({ status: 'published', priority: 'high', cases: 1 })
    const event = await forum.ctx.db.moderationEvent.findFirstOrThrow({ where: { postId: unseen, holds: true } })
    expect(event).toMatchObject({ kind: 'screened', actorId: null, statusBefore: 'published', statusAfter: 'held' })
  })

  it('goes on where it was cut off, and takes each post once when two are at it', async () => {
    const posts = await Promise.all(Array.from({ length: 8 }, (_, n) => tell(`I walk ${n} miles a day.`)))
    await setPolicy([{ label: 'form', standing: 'new', action: 'hold', minScore: null }])
    const { rescreenId } = await startRescreen(forum.ctx)
    expect(await rescreenBatch(forum.ctx, { rescreenId, posts: 2 })).toEqual({ finished: false })
    expect(await viewRescreen(forum.ctx, { rescreenId })).toMatchObject({ passed: 2, finished: false })
    expect(await startRescreen(forum.ctx)).toEqual({ rescreenId, resumed: true })
    const waiting = await forum.ctx.db.$queryRaw<{ n: bigint }[]>`
      SELECT count(*) AS n FROM graphile_worker.jobs WHERE task_identifier = 'rescreen'`
    expect(waiting[0]!.n).toBe(1n)
    await Promise.all([1, 2, 3].map(() => rescreenBatch(forum.ctx, { rescreenId, posts: 1000 })))
    const done = await viewRescreen(forum.ctx, { rescreenId })
    expect(done).toMatchObject({ finished: true, passed: done.total, screened: done.total })
    for (const postId of posts) expect((await stateOf(postId)).runs).toBe(2)
  })

  it('leaves alone what is not on the page and waits for nobody', async () => {
    const hidden = await tell('This is about the football.')
    await decide(hidden, 'hide')
    const before = await stateOf(hidden)
    await setPolicy([{ label: 'form', standing: 'new', action: 'publish', minScore: null }])
    await rescreen()
    expect(await stateOf(hidden)).toEqual(before)
  })

  it('counts and passes over a post that it cannot read, and reads those after it', async () => {
    await importArticle(forum.ctx, { source: articleSource.replaceAll('low-neutrophils', 'another-article') })
    const { postId } = await publishPost(forum.as(await forum.join()), {
      kind: 'experience',
      articleSlug: 'another-article',
      markdown: 'I sleep better since spring.',
      citing: [],
    })
    const later = await tell('I sleep worse since spring.')
    const { currentRevisionId } = await forum.ctx.db.article.findUniqueOrThrow({ where: { slug: 'another-article' } })
    await forum.ctx.db.article.update({ where: { slug: 'another-article' }, data: { currentRevisionId: null } })
    await setPolicy([{ label: 'first_posts', standing: 'new', action: 'hold', minScore: null }])
    const done = await rescreen()
    expect(done).toMatchObject({ finished: true, failed: 1, screened: done.total - 1 })
    expect((await stateOf(postId)).runs).toBe(1)
    expect((await stateOf(later)).runs).toBe(2)
    await forum.ctx.db.article.update({ where: { slug: 'another-article' }, data: { currentRevisionId } })
    expect(await rescreen()).toMatchObject({ failed: 0, screened: 1 })
  })

  it('is for administrators and the terminal', async () => {
    const moderator = forum.as(await forum.join({ role: 'moderator' }))
    await expect(startRescreen(moderator)).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('is done by the worker', async () => {
    await tell('My neighbour has a new dog.')
    await setPolicy([{ label: 'form', standing: 'trusted', action: 'hold', minScore: null }])
    const { rescreenId } = await startRescreen(forum.ctx)
    const worker = fork('worker.ts', {
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, NODE_ENV: 'test', DATABASE_URL: forum.url, LOG_LEVEL: 'error' },
    })
    const ended = once(worker, 'exit')
    try {
      await expect
        .poll(async () => (await viewRescreen(forum.ctx, { rescreenId })).finished, { timeout: 30_000 })
        .toBe(true)
    } finally {
      worker.kill('SIGTERM')
      await ended
    }
  })
})

describe('npm run rescreen', () => {
  it('does the work itself where no worker runs, and says what came of it', async () => {
    await setPolicy([{ label: 'form', standing: 'established', action: 'hold', minScore: null }])
    const command = fork('scripts/rescreen.ts', {
      execArgv: ['--import', 'tsx'],
      silent: true,
      env: { ...process.env, DATABASE_URL: forum.url },
    })
    let said = ''
    command.stdout!.on('data', (chunk: Buffer) => (said += chunk.toString()))
    command.stderr!.on('data', (chunk: Buffer) => (said += chunk.toString()))
    const [code] = (await once(command, 'exit')) as [number]
    expect(said).toMatch(/\d+ posts passed: [1-9]\d* read again, \d+ cases opened, \d+ taken off the page\./)
    expect(code).toBe(0)
    const newest = await forum.ctx.db.rescreen.findFirstOrThrow({ orderBy: { startedAt: 'desc' } })
    expect(newest.finishedAt).not.toBeNull()
    expect(newest.screened).toBe(newest.total)
  })
})
