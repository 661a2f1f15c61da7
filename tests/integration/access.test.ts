import path from 'node:path'
import type { ServerBuild } from '@remix-run/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MemberActor } from '../../app/domain/accounts/actor.ts'
import { loadJudgedFindings } from '../../app/domain/moderation/decisions/judged-findings.server.ts'
import { appealDecision } from '../../app/domain/moderation/appeals/appeal-decision.server.ts'
import { askOpinion } from '../../app/domain/moderation/discussion/ask-opinion.server.ts'
import { openCase } from '../../app/domain/moderation/case/open-case.server.ts'
import { verdictField } from '../../app/domain/moderation/decisions/verdict-fields.ts'
import { publishPost } from '../../app/domain/posts/publish-post.server.ts'
import { decidedPost } from '../setup/decided.ts'
import { deskRows } from '../setup/access-desk-rows.ts'
import { actors, type ActorName, type Cell, type Fresh, type Row } from '../setup/access-row.ts'
import { lastRows, memberRows } from '../setup/access-rows.ts'
import { createForum, type Forum } from '../setup/forum.ts'
import { startWeb, type Web } from '../setup/web.ts'

/*
 * Who may see and do what, over HTTP, for every loader and action that there is. A cell is the
 * status of the answer; 302 to the sign-in page is written `login`.
 */

let forum: Forum
let web: Web
let build: ServerBuild
const people = {} as Record<Exclude<ActorName, 'guest'>, MemberActor>
const cookies = {} as Record<ActorName, string>

beforeAll(async () => {
  forum = await createForum()
  web = await startWeb(forum.url)
  build = (await import(path.resolve('build/server/index.js'))) as ServerBuild
  people.member = await forum.join()
  people.author = await forum.join()
  people.suspended = await forum.join({ suspendedUntil: new Date(Date.now() + 86_400_000) })
  people.clinician = await forum.join({ role: 'clinician' })
  people.moderator = await forum.join({ role: 'moderator' })
  people.admin = await forum.join({ role: 'admin' })
  cookies.guest = ''
  for (const name of actors) if (name !== 'guest') cookies[name] = await web.signIn(people[name].id)
})
afterAll(async () => {
  await web.stop()
  await forum.close()
})

let written = 0

/** A new post of the author's, with a case; each cell has its own, so that no cell changes another. */
async function fresh(text: Row['on']): Promise<Fresh> {
  if (text === 'hidden' || text === 'appealed') return decided(text === 'appealed')
  const claim = text === 'held' ? 'Nettle tea cures low neutrophils.' : 'I wait for my next blood test.'
  const { postId, status } = await publishPost(forum.as(people.author), {
    kind: 'experience',
    articleSlug: forum.article.slug,
    markdown: `${claim} (${++written})`,
    citing: [],
  })
  expect(status).toBe(text)
  const { currentRevisionId } = await forum.ctx.db.post.findUniqueOrThrow({ where: { id: postId } })
  const revisionId = currentRevisionId!
  const { caseId } = await openCase(forum.ctx, { postId, revisionId, priority: 'normal' })
  const { needed } = await loadJudgedFindings(forum.ctx, { revisionId })
  const verdicts = Object.fromEntries(needed.map(({ id }) => [verdictField(id), 'own_experience']))
  const { requestId } = await askOpinion(forum.as(people.moderator), {
    caseId,
    clinicianHandle: people.clinician.handle,
    question: 'What do you think of this?',
  })
  return { postId, revisionId, caseId, verdicts, eventId: '', requestId, slug: forum.article.slug }
}

/** One that another moderator has hidden, and whose author has appealed against that or not. */
async function decided(appealed: boolean): Promise<Fresh> {
  const { postId, revisionId, caseId, eventId } = await decidedPost(
    forum,
    { decision: 'hide', reason: 'off_topic' },
    { author: people.author },
  )
  const appeal = { eventId, text: 'It is about this illness.' }
  const heardIn = appealed ? (await appealDecision(forum.as(people.author), appeal)).caseId : caseId
  return { postId, revisionId, caseId: heardIn, verdicts: {}, eventId, requestId: '', slug: forum.article.slug }
}

const table: Row[] = [...memberRows, ...deskRows(people), ...lastRows]

function request(actor: ActorName, row: Row, post: Fresh, headers: Record<string, string> = { origin: web.origin }) {
  return fetch(web.origin + row.path(post), {
    method: row.does === 'action' ? 'POST' : 'GET',
    redirect: 'manual',
    headers: { cookie: cookies[actor], ...headers },
    ...(row.does === 'action' ? { body: new URLSearchParams(row.form!(post)) } : {}),
  })
}

describe('every loader and every action', () => {
  it('stands in the table', () => {
    const there = Object.values(build.routes).flatMap((route) =>
      (['loader', 'action'] as const).filter((what) => route?.module[what]).map((what) => `${route?.id} ${what}`),
    )
    const told = new Set(table.map(({ route, does }) => `${route} ${does}`))
    expect(there.filter((name) => !told.has(name))).toEqual([])
    expect([...told].filter((name) => !there.includes(name))).toEqual([])
  })

  it.each(table.filter(({ does }) => does === 'action'))('$route refuses a write from elsewhere', async (row) => {
    const post = await fresh(row.on)
    for (const headers of [{ origin: 'https://elsewhere.example' }, { referer: 'https://elsewhere.example/x' }, {}]) {
      const answer = await request('admin', row, post, headers as Record<string, string>)
      expect(answer.status).toBe(403)
      expect(await answer.text()).toContain('nothing was changed')
    }
  })

  describe.each(table)('$route $does, $on', (row) => {
    it.each(actors)('%s', async (actor) => {
      const answer = await request(actor, row, await fresh(row.on))
      const expected = row.answers[actors.indexOf(actor)]!
      const location = answer.headers.get('location') ?? ''
      const got: Cell = answer.status === 302 && location.startsWith('/login') ? 'login' : answer.status
      expect(got).toBe(expected)
      await answer.body?.cancel()
    })
  })
})
