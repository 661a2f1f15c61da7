import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createForum, type Forum } from '../setup/forum.ts'
import { startWeb, type Web } from '../setup/web.ts'

let forum: Forum
let web: Web
let cookie: string
beforeAll(async () => {
  forum = await createForum()
  web = await startWeb(forum.url, { RATE_LIMIT_FACTOR: '1' })
  cookie = await web.signIn((await forum.join()).id)
})
afterAll(async () => {
  await web.stop()
  await forum.close()
})

const send = (path: string, form: Record<string, string>, headers: Record<string, string> = { cookie }) =>
  fetch(web.origin + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: web.origin, ...headers },
    body: new URLSearchParams(form),
  })

describe('what is sent', () => {
  it('is refused when it is larger than any form can be, and when it does not say how large it is', async () => {
    const path = `/articles/${forum.article.slug}/new`
    expect((await send(path, { kind: 'experience', markdown: 'x'.repeat(200_000) })).status).toBe(413)
    const status = await new Promise((resolve, reject) => {
      const unmeasured = request(
        web.origin + path,
        { method: 'POST', headers: { origin: web.origin, cookie, 'transfer-encoding': 'chunked' } },
        (answer) => {
          answer.resume()
          resolve(answer.statusCode)
        },
      )
      unmeasured.on('error', reject)
      unmeasured.end('kind=experience&markdown=x')
    })
    expect(status).toBe(411)
  })

  it('comes back with a word beside the field when a text is too long', async () => {
    const answer = await send(`/articles/${forum.article.slug}/new`, {
      kind: 'experience',
      markdown: 'word '.repeat(2500),
    })
    expect(answer.status).toBe(400)
    const html = await answer.text()
    expect(html).toContain('A post can have 10,000 characters at most.')
    expect(html).toContain('word word word')
  })
})

describe('how often', () => {
  it('is limited by person; what was typed comes back, and others are not held up', async () => {
    const path = `/articles/${forum.article.slug}/new`
    const tell = (i: number) => send(path, { kind: 'experience', markdown: `A short story, number ${i}.` })
    const statuses = []
    for (let i = 0; i < 21; i++) statuses.push((await tell(i)).status)
    expect(statuses.slice(0, 17)).toEqual(Array(17).fill(302))
    const refused = await tell(99)
    expect(refused.status).toBe(429)
    const html = await refused.text()
    expect(html).toContain('Please try again in')
    expect(html).toContain('A short story, number 99.')
    const other = await web.signIn((await forum.join()).id)
    expect((await send(path, { kind: 'experience', markdown: 'Mine is another one.' }, { cookie: other })).status).toBe(
      302,
    )
  })

  it('holds back those who try passwords', async () => {
    const tries = []
    for (let i = 0; i < 12; i++)
      tries.push((await send('/login', { handle: 'somebody', password: `guess ${i}` }, {})).status)
    expect(tries[0]).toBe(400)
    expect(tries.at(-1)).toBe(429)
  })

  it('keeps no address and no name beside the count', async () => {
    const rows = await forum.ctx.db.rateLimit.findMany()
    expect(rows.length).toBeGreaterThan(0)
    for (const { key } of rows) expect(key).not.toMatch(/127\.0\.0\.1|::|[0-9a-f]{8}-[0-9a-f]{4}-/)
  })
})
