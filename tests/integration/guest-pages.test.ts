import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishPost } from '../../app/domain/posts/publish-post.server.ts'
import { createForum, type Forum } from '../setup/forum.ts'
import { startWeb, type Web } from '../setup/web.ts'

let forum: Forum
let web: Web
let postId: string
beforeAll(async () => {
  forum = await createForum()
  web = await startWeb(forum.url)
  ;({ postId } = await publishPost(forum.as(await forum.join()), {
    kind: 'question',
    articleSlug: forum.article.slug,
    title: 'What did your doctor say about travel?',
    markdown: 'I would like to visit my sister.',
    citing: ['what-is-normal'],
  }))
})
afterAll(async () => {
  await web.stop()
  await forum.close()
})

const pages = () => [
  '/',
  `/articles/${forum.article.slug}`,
  `/articles/${forum.article.slug}?order=newest`,
  `/posts/${postId}`,
  '/about',
]

describe('reading as a guest', () => {
  it('sets no cookie, needs no script, asks nobody else, and can be cached', async () => {
    for (const page of pages()) {
      const answer = await fetch(web.origin + page)
      const html = await answer.text()
      expect(answer.status).toBe(200)
      expect(answer.headers.get('set-cookie')).toBeNull()
      expect(answer.headers.get('cache-control')).toContain('public')
      expect(answer.headers.get('vary')).toMatch(/cookie/i)
      expect(answer.headers.get('content-security-policy')).toContain("script-src 'none'")
      expect(html).not.toMatch(/<script|modulepreload/i)
      const elsewhere = [...html.matchAll(/(?:src|href|action)="(https?:)?\/\/[^"]*"/g)].map(([match]) => match)
      expect(elsewhere).toEqual([])
    }
  })

  it('gets the same page as every other guest', async () => {
    for (const page of pages()) {
      const [one, two] = await Promise.all(
        [1, 2].map(async (n) => (await fetch(web.origin + page, { headers: { 'user-agent': `guest ${n}` } })).text()),
      )
      expect(one).toBe(two)
    }
  })

  it('shows no address, id of a person or anything else that is not public', async () => {
    const member = await forum.ctx.db.member.findFirstOrThrow()
    for (const page of pages()) expect(await (await fetch(web.origin + page)).text()).not.toContain(member.id)
  })
})

describe('a member’s page', () => {
  it('is kept by no cache, and its scripts carry a nonce', async () => {
    const cookie = await web.signIn((await forum.join()).id)
    const answer = await fetch(web.origin + '/', { headers: { cookie } })
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    const nonce = /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1]
    expect(nonce).toBeTruthy()
    const inline = [...(await answer.text()).matchAll(/<script(?![^>]*\bsrc=)[^>]*>/g)].map(([tag]) => tag)
    expect(inline.length).toBeGreaterThan(0)
    expect(inline.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([])
  })
})

describe('sessions', () => {
  const post = (path: string, form: Record<string, string>, cookie = '') =>
    fetch(web.origin + path, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie, origin: web.origin },
      body: new URLSearchParams(form),
    })
  const cookieOf = (answer: Response) => /margin=[^;]*/.exec(answer.headers.get('set-cookie') ?? '')?.[0] ?? ''

  it('begins with a new id at each sign-in, and a new password ends them all', async () => {
    const handle = 'robin-on-the-wall'
    const joined = await post('/signup', { handle, password: 'a long enough one' })
    expect(joined.headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Lax|SameSite=Lax.*HttpOnly/i)
    const first = cookieOf(joined)
    const second = cookieOf(await post('/login', { handle, password: 'a long enough one' }, first))
    expect(second).not.toBe(first)
    const settings = (cookie: string) => fetch(`${web.origin}/settings`, { headers: { cookie }, redirect: 'manual' })
    expect((await settings(first)).status).toBe(302)
    const elsewhere = cookieOf(await post('/login', { handle, password: 'a long enough one' }))
    expect((await settings(elsewhere)).status).toBe(200)

    await post('/settings', { intent: 'password', current: 'a long enough one', password: 'quite another one' }, second)
    expect((await settings(second)).status).toBe(302)
    expect((await settings(elsewhere)).status).toBe(302)
    expect((await post('/login', { handle, password: 'a long enough one' })).status).toBe(400)
    expect((await post('/login', { handle, password: 'quite another one' })).status).toBe(302)
  })
})
