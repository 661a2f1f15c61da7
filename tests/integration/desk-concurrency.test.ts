import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MemberActor } from '../../app/domain/accounts/actor.ts'
import { openCase } from '../../app/domain/moderation/case/open-case.server.ts'
import { publishPost } from '../../app/domain/posts/publish-post.server.ts'
import { createForum, type Forum } from '../setup/forum.ts'
import { startWeb, type Web } from '../setup/web.ts'

/* Several moderators at once, through two web processes on one database. */

let forum: Forum
let webs: Web[]
let author: MemberActor
beforeAll(async () => {
  forum = await createForum()
  author = await forum.join()
  webs = await Promise.all([startWeb(forum.url), startWeb(forum.url)])
})
afterAll(async () => {
  await Promise.all(webs.map((web) => web.stop()))
  await forum.close()
})

interface Opened {
  caseId: string
  revisionId: string
}

async function opened(number: number): Promise<Opened> {
  const { postId } = await publishPost(forum.as(author), {
    kind: 'experience',
    articleSlug: forum.article.slug,
    markdown: `My count was low again, and I was told to wait. (${number})`,
    citing: [],
  })
  const { currentRevisionId } = await forum.ctx.db.post.findUniqueOrThrow({ where: { id: postId } })
  const revisionId = currentRevisionId!
  const { caseId } = await openCase(forum.ctx, { postId, revisionId, priority: 'normal' })
  return { caseId, revisionId }
}

const signedIn = async (web: Web) => ({ web, cookie: await web.signIn((await forum.join({ role: 'moderator' })).id) })
type Desk = Awaited<ReturnType<typeof signedIn>>

const send = ({ web, cookie }: Desk, path: string, form: Record<string, string>) =>
  fetch(web.origin + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: web.origin, cookie },
    body: new URLSearchParams(form),
  })

describe('two web processes', () => {
  it('decide each of 100 cases once when 200 decisions come at once, and tell the other 100 what happened', async () => {
    const cases: Opened[] = []
    for (let number = 0; number < 100; number += 1) cases.push(await opened(number))
    const desks = await Promise.all(Array.from({ length: 20 }, (_, index) => signedIn(webs[index % 2]!)))
    const eventsBefore = await forum.ctx.db.moderationEvent.count()

    // Each case twice, by moderators of different processes, with a message of their own.
    const sent = cases.flatMap((it, index) =>
      [0, 1].map((which) => ({ ...it, which, desk: desks[(index * 2 + which) % desks.length]! })),
    )
    const answers = await Promise.all(
      sent.map(async ({ caseId, revisionId, which, desk }) => {
        const answer = await send(desk, `/moderation/cases/${caseId}`, {
          revisionId,
          decision: 'hide',
          reason: 'off_topic',
          message: `Words of decision ${which} on ${caseId}`,
        })
        return { caseId, which, status: answer.status, html: await answer.text() }
      }),
    )

    expect(answers.filter(({ status }) => status === 302)).toHaveLength(100)
    const told = answers.filter(({ status }) => status === 409)
    expect(told).toHaveLength(100)
    for (const { caseId, which, html } of told) {
      expect(html).toMatch(/m-\w+ has decided meanwhile: hide\./)
      expect(html).toContain(`Words of decision ${which} on ${caseId}`)
    }

    const decided = await forum.ctx.db.moderationEvent.findMany({ where: { kind: 'decided' } })
    expect(decided).toHaveLength(100)
    expect(new Set(decided.map(({ caseId }) => caseId))).toEqual(new Set(cases.map(({ caseId }) => caseId)))
    const won = answers.filter(({ status }) => status === 302)
    const messages = new Map(decided.map(({ caseId, message }) => [caseId, message]))
    for (const { caseId, which } of won) {
      expect(messages.get(caseId)).toBe(`Words of decision ${which} on ${caseId}`)
    }
    expect(await forum.ctx.db.moderationEvent.count()).toBe(eventsBefore + 100)
    expect(await forum.ctx.db.case.count({ where: { status: 'closed' } })).toBe(100)
    expect(await forum.ctx.db.post.count({ where: { status: 'hidden' } })).toBe(100)
    const notices = await forum.ctx.db.notification.findMany({ where: { kind: 'post_decided' } })
    expect(new Set(notices.map(({ eventId }) => eventId))).toEqual(new Set(decided.map(({ id }) => id)))
    expect(notices).toHaveLength(100)
  })

  it('never send two moderators to the same next case', async () => {
    const cases: Opened[] = []
    for (let number = 100; number < 115; number += 1) cases.push(await opened(number))
    const desks = await Promise.all(Array.from({ length: 20 }, (_, index) => signedIn(webs[index % 2]!)))
    const places = await Promise.all(
      desks.map(async (desk) => (await send(desk, '/moderation/next', {})).headers.get('location')!),
    )
    const given = places.filter((place) => place.startsWith('/moderation/cases/'))
    expect(new Set(given)).toEqual(new Set(cases.map(({ caseId }) => `/moderation/cases/${caseId}`)))
    expect(given).toHaveLength(15)
    expect(places.filter((place) => place === '/moderation/next')).toHaveLength(5)
    const [one] = desks
    const page = await fetch(`${one!.web.origin}/moderation/next`, { headers: { cookie: one!.cookie } })
    expect(await page.text()).toContain('Nothing waits for you.')
  })

  it('tell each other who opens a case, at once', async () => {
    const { caseId } = await opened(200)
    const [here, there] = [await signedIn(webs[0]!), await signedIn(webs[1]!)]
    const listening = new AbortController()
    const stream = await fetch(`${there.web.origin}/moderation/live`, {
      headers: { cookie: there.cookie, 'accept-encoding': 'gzip' },
      signal: listening.signal,
    })
    expect(Object.fromEntries(stream.headers)).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'x-accel-buffering': 'no',
    })
    expect(stream.headers.get('content-encoding')).toBeNull()
    let heard = ''
    const reading = (async () => {
      const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader()
      for (let read = await reader.read(); !read.done; read = await reader.read()) heard += read.value
    })().catch(() => undefined)
    const until = async (done: () => boolean) => {
      for (let i = 0; !done() && i < 100; i += 1) await delay(10)
      expect(heard).toSatisfy(done)
    }
    await until(() => heard.includes('event: snapshot'))
    const page = await fetch(`${here.web.origin}/moderation/cases/${caseId}`, { headers: { cookie: here.cookie } })
    expect(page.status).toBe(200)
    await page.text()
    await until(() => /event: news\ndata: .*"kind":"claimed"/.test(heard) && heard.includes(caseId))

    // What is fetched ahead claims nothing; neither does asking for headers alone.
    const other = await opened(201)
    const headers = { cookie: here.cookie, 'sec-purpose': 'prefetch' }
    await (await fetch(`${here.web.origin}/moderation/cases/${other.caseId}`, { headers })).text()
    await fetch(`${here.web.origin}/moderation/cases/${other.caseId}`, {
      method: 'HEAD',
      headers: { cookie: here.cookie },
    })
    expect(await forum.ctx.db.caseClaim.findUnique({ where: { caseId: other.caseId } })).toBeNull()
    listening.abort()
    await reading
  })

  it('let a stream go when the process ends', async () => {
    const web = await startWeb(forum.url)
    const { cookie } = await signedIn(web)
    const stream = await fetch(`${web.origin}/moderation/live`, { headers: { cookie } })
    const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader()
    let heard = ''
    while (!heard.includes('event: snapshot')) heard += (await reader.read()).value ?? ''
    const asked = Date.now()
    await web.stop()
    // Ended, not torn off.
    expect(await reader.read()).toEqual({ done: true, value: undefined })
    expect(Date.now() - asked).toBeLessThan(2500)
  })
})
