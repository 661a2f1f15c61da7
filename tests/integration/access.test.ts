import path from 'node:path'
import type { ServerBuild } from '@remix-run/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MemberActor } from '../../app/domain/accounts/actor.ts'
import { loadJudgedFindings } from '../../app/domain/moderation/judged-findings.server.ts'
import { appealDecision } from '../../app/domain/moderation/appeal-decision.server.ts'
import { askOpinion } from '../../app/domain/moderation/ask-opinion.server.ts'
import { openCase } from '../../app/domain/moderation/open-case.server.ts'
import { verdictField } from '../../app/domain/moderation/verdict-fields.ts'
import { publishPost } from '../../app/domain/posts/publish-post.server.ts'
import { actionField, scoreField } from '../../app/domain/screening/policy-fields.ts'
import { defaultPolicy, policyLabels } from '../../app/domain/screening/policy.ts'
import { standings } from '../../app/domain/vocabulary.ts'
import { decidedPost } from '../setup/decided.ts'
import { createForum, type Forum } from '../setup/forum.ts'
import { startWeb, type Web } from '../setup/web.ts'

/*
 * Who may see and do what, over HTTP, for every loader and action that there is. A cell is the
 * status of the answer; 302 to the sign-in page is written `login`.
 */

const actors = ['guest', 'member', 'author', 'suspended', 'clinician', 'moderator', 'admin'] as const
type ActorName = (typeof actors)[number]
type Cell = number | 'login'

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
async function fresh(text: 'published' | 'held' | 'hidden' | 'appealed') {
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
async function decided(appealed: boolean) {
  const { postId, revisionId, caseId, eventId } = await decidedPost(
    forum,
    { decision: 'hide', reason: 'off_topic' },
    { author: people.author },
  )
  const appeal = { eventId, text: 'It is about this illness.' }
  const heardIn = appealed ? (await appealDecision(forum.as(people.author), appeal)).caseId : caseId
  return { postId, revisionId, caseId: heardIn, verdicts: {}, eventId, requestId: '', slug: forum.article.slug }
}
type Fresh = Awaited<ReturnType<typeof fresh>>

interface Row {
  route: string
  does: 'loader' | 'action'
  on: 'published' | 'held' | 'hidden' | 'appealed'
  path: (post: Fresh) => string
  form?: (post: Fresh) => Record<string, string>
  // guest, member, author, suspended, clinician, moderator, admin
  answers: [Cell, Cell, Cell, Cell, Cell, Cell, Cell]
}

const see = (route: string, path: Row['path'], answers: Row['answers'], on: Row['on'] = 'published'): Row => ({
  route,
  does: 'loader',
  on,
  path,
  answers,
})
const send = (
  route: string,
  path: Row['path'],
  form: Row['form'],
  answers: Row['answers'],
  on: Row['on'] = 'published',
): Row => ({
  route,
  does: 'action',
  on,
  path,
  form,
  answers,
})

const all = (cell: Cell): Row['answers'] => [cell, cell, cell, cell, cell, cell, cell]
const text = { markdown: 'I had the same last year and waited.' }

const policyForm: Record<string, string> = { intent: 'preview', version: '0' }
for (const label of policyLabels) {
  for (const standing of standings) {
    const { action, minScore } = defaultPolicy.labels[label][standing]
    policyForm[actionField(label, standing)] = action
    policyForm[scoreField(label, standing)] = String(minScore)
  }
}

const table: Row[] = [
  see('root', () => '/', all(200)),
  see('routes/_index', () => '/', all(200)),
  see('routes/articles.$slug', ({ slug }) => `/articles/${slug}`, all(200)),
  see('routes/articles.$slug_.v.$number', ({ slug }) => `/articles/${slug}/v/1`, all(200)),
  see('routes/articles.$slug_.new', ({ slug }) => `/articles/${slug}/new`, ['login', 200, 200, 403, 200, 200, 200]),
  send(
    'routes/articles.$slug_.new',
    ({ slug }) => `/articles/${slug}/new`,
    () => ({ kind: 'experience', ...text }),
    [401, 302, 302, 403, 302, 302, 302],
  ),
  see('routes/posts.$id', ({ postId }) => `/posts/${postId}`, all(200)),
  see('routes/posts.$id', ({ postId }) => `/posts/${postId}`, [404, 404, 200, 404, 404, 200, 200], 'held'),
  see('routes/posts.$id_.reply', ({ postId }) => `/posts/${postId}/reply`, ['login', 200, 200, 403, 200, 200, 200]),
  see('routes/posts.$id_.reply', ({ postId }) => `/posts/${postId}/reply`, [404, 404, 403, 404, 404, 403, 403], 'held'),
  send(
    'routes/posts.$id_.reply',
    ({ postId }) => `/posts/${postId}/reply`,
    () => text,
    [401, 302, 302, 403, 302, 302, 302],
  ),
  send(
    'routes/posts.$id_.reply',
    ({ postId }) => `/posts/${postId}/reply`,
    () => text,
    [401, 404, 404, 403, 404, 404, 404],
    'held',
  ),
  see('routes/posts.$id_.edit', ({ postId }) => `/posts/${postId}/edit`, ['login', 403, 200, 403, 403, 403, 403]),
  see('routes/posts.$id_.edit', ({ postId }) => `/posts/${postId}/edit`, [404, 404, 200, 404, 404, 403, 403], 'held'),
  send(
    'routes/posts.$id_.edit',
    ({ postId }) => `/posts/${postId}/edit`,
    ({ revisionId }) => ({ revisionId, ...text }),
    [401, 403, 302, 403, 403, 403, 403],
  ),
  see('routes/posts.$id_.delete', ({ postId }) => `/posts/${postId}/delete`, ['login', 403, 200, 403, 403, 403, 403]),
  send(
    'routes/posts.$id_.delete',
    ({ postId }) => `/posts/${postId}/delete`,
    () => ({}),
    [401, 403, 302, 403, 403, 403, 403],
  ),
  see('routes/posts.$id_.history', ({ postId }) => `/posts/${postId}/history`, all(200)),
  see(
    'routes/posts.$id_.history',
    ({ postId }) => `/posts/${postId}/history`,
    [404, 404, 200, 404, 404, 200, 200],
    'held',
  ),
  see('routes/posts.$id_.report', ({ postId }) => `/posts/${postId}/report`, ['login', 200, 403, 403, 200, 200, 200]),
  send(
    'routes/posts.$id_.report',
    ({ postId }) => `/posts/${postId}/report`,
    () => ({ reason: 'other' }),
    [401, 200, 403, 403, 200, 200, 200],
  ),
  see('routes/posts.$id_.react', ({ postId }) => `/posts/${postId}/react`, all(302)),
  send(
    'routes/posts.$id_.react',
    ({ postId }) => `/posts/${postId}/react`,
    () => ({ kind: 'helpful', on: 'true' }),
    [401, 302, 403, 403, 302, 302, 302],
  ),
  see('routes/signup', () => '/signup', [200, 302, 302, 302, 302, 302, 302]),
  send(
    'routes/signup',
    () => '/signup',
    () => ({ handle: 'no', password: 'short' }),
    [400, 302, 302, 302, 302, 302, 302],
  ),
  see('routes/login', () => '/login', [200, 302, 302, 302, 302, 302, 302]),
  send(
    'routes/login',
    () => '/login',
    () => ({ handle: 'nobody-here', password: 'not the password' }),
    [400, 302, 302, 302, 302, 302, 302],
  ),
  see('routes/logout', () => '/logout', all(302)),
  see('routes/settings', () => '/settings', ['login', 200, 200, 200, 200, 200, 200]),
  send(
    'routes/settings',
    () => '/settings',
    () => ({ intent: 'settings', displayName: 'Somebody', country: '', email: '' }),
    [401, 200, 200, 200, 200, 200, 200],
  ),
  see('routes/notices', () => '/notices', ['login', 200, 200, 200, 200, 200, 200]),
  see('routes/search', () => '/search?q=neutrophils', all(200)),
  see('routes/$', () => '/no/such/page', all(404)),
  see('routes/moderation._index', () => '/moderation', ['login', 403, 403, 403, 403, 200, 200]),
  see('routes/moderation.log', () => '/moderation/log', ['login', 403, 403, 403, 403, 200, 200]),
  see('routes/moderation.log_.export', () => '/moderation/log/export?format=csv', [
    'login',
    403,
    403,
    403,
    403,
    200,
    200,
  ]),
  see('routes/moderation.stats', () => '/moderation/stats', ['login', 403, 403, 403, 403, 200, 200]),
  see('routes/transparency', () => '/transparency', all(200)),
  see('routes/moderation.people', () => '/moderation/people', ['login', 403, 403, 403, 403, 403, 200]),
  send(
    'routes/moderation.people',
    () => '/moderation/people',
    ({ postId }) => ({ intent: 'dismiss', memberId: people.member.id, articleId: postId }),
    [401, 403, 403, 403, 403, 403, 302],
  ),
  see(
    'routes/moderation.cases.$id',
    ({ caseId }) => `/moderation/cases/${caseId}`,
    ['login', 403, 403, 403, 403, 200, 200],
    'held',
  ),
  send(
    'routes/moderation.cases.$id',
    ({ caseId }) => `/moderation/cases/${caseId}`,
    ({ revisionId, verdicts }) => ({ revisionId, decision: 'publish', ...verdicts }),
    [401, 403, 403, 403, 403, 302, 302],
    'held',
  ),
  see(
    'routes/moderation.cases.$id_.claim',
    ({ caseId }) => `/moderation/cases/${caseId}/claim`,
    ['login', 403, 403, 403, 403, 200, 200],
    'held',
  ),
  send(
    'routes/moderation.cases.$id_.claim',
    ({ caseId }) => `/moderation/cases/${caseId}/claim`,
    () => ({ intent: 'take_over', reason: 'I know the author' }),
    [401, 403, 403, 403, 403, 302, 302],
    'held',
  ),
  send(
    'routes/moderation.cases.$id_.presence',
    ({ caseId }) => `/moderation/cases/${caseId}/presence`,
    () => ({ intent: 'keep' }),
    [401, 403, 403, 403, 403, 200, 200],
    'held',
  ),
  see('routes/moderation.next', () => '/moderation/next', ['login', 403, 403, 403, 403, 200, 200]),
  send(
    'routes/moderation.next',
    () => '/moderation/next',
    () => ({}),
    [401, 403, 403, 403, 403, 302, 302],
    'held',
  ),
  see('routes/moderation.live', () => '/moderation/live', ['login', 403, 403, 403, 403, 200, 200]),
  see(
    'routes/moderation.cases.$id_.uphold',
    ({ caseId }) => `/moderation/cases/${caseId}/uphold`,
    ['login', 403, 403, 403, 403, 200, 200],
    'appealed',
  ),
  send(
    'routes/moderation.cases.$id_.uphold',
    ({ caseId }) => `/moderation/cases/${caseId}/uphold`,
    ({ revisionId }) => ({ revisionId, appealReply: 'I have read it again.' }),
    [401, 403, 403, 403, 403, 302, 302],
    'appealed',
  ),
  see(
    'routes/moderation.events.$id.undo',
    ({ eventId }) => `/moderation/events/${eventId}/undo`,
    ['login', 403, 403, 403, 403, 200, 200],
    'hidden',
  ),
  send(
    'routes/moderation.events.$id.undo',
    ({ eventId }) => `/moderation/events/${eventId}/undo`,
    () => ({ reason: 'It belongs here.' }),
    [401, 403, 403, 403, 403, 302, 302],
    'hidden',
  ),
  // Only whom the decision concerns learns that there is one.
  see(
    'routes/events.$id.appeal',
    ({ eventId }) => `/events/${eventId}/appeal`,
    ['login', 404, 200, 404, 404, 404, 404],
    'hidden',
  ),
  send(
    'routes/events.$id.appeal',
    ({ eventId }) => `/events/${eventId}/appeal`,
    () => ({ text: 'It is about this illness.' }),
    [401, 404, 302, 404, 404, 404, 404],
    'hidden',
  ),
  see(
    'routes/moderation.cases.$id_.comments',
    ({ caseId }) => `/moderation/cases/${caseId}/comments`,
    ['login', 403, 403, 403, 403, 200, 200],
    'held',
  ),
  send(
    'routes/moderation.cases.$id_.comments',
    ({ caseId }) => `/moderation/cases/${caseId}/comments`,
    () => ({ comment: 'Please look at the second sentence.' }),
    [401, 403, 403, 403, 403, 302, 302],
    'held',
  ),
  see(
    'routes/moderation.cases.$id_.notes',
    ({ caseId }) => `/moderation/cases/${caseId}/notes`,
    ['login', 403, 403, 403, 403, 200, 200],
    'held',
  ),
  send(
    'routes/moderation.cases.$id_.notes',
    ({ caseId }) => `/moderation/cases/${caseId}/notes`,
    () => ({ memberId: people.author.id, memberNote: 'Answers when asked.' }),
    [401, 403, 403, 403, 403, 302, 302],
    'held',
  ),
  see(
    'routes/moderation.cases.$id_.opinions',
    ({ caseId }) => `/moderation/cases/${caseId}/opinions`,
    ['login', 403, 403, 403, 403, 200, 200],
    'held',
  ),
  send(
    'routes/moderation.cases.$id_.opinions',
    ({ caseId }) => `/moderation/cases/${caseId}/opinions`,
    // Somebody else than the one who has been asked already, who cannot be asked.
    () => ({ clinicianHandle: people.member.handle, question: 'And you?' }),
    [401, 403, 403, 403, 403, 400, 400],
    'held',
  ),
  see('routes/opinions._index', () => '/opinions', ['login', 403, 403, 403, 200, 403, 403]),
  see(
    'routes/opinions.$id',
    ({ requestId }) => `/opinions/${requestId}`,
    ['login', 403, 403, 403, 200, 403, 403],
    'held',
  ),
  send(
    'routes/opinions.$id',
    ({ requestId }) => `/opinions/${requestId}`,
    () => ({ answer: 'I would wait for the next blood test.' }),
    [401, 403, 403, 403, 302, 403, 403],
    'held',
  ),
  see('routes/moderation.posts.$id', ({ postId }) => `/moderation/posts/${postId}`, [
    'login',
    403,
    403,
    403,
    403,
    302,
    302,
  ]),
  send(
    'routes/moderation.posts.$id',
    ({ postId }) => `/moderation/posts/${postId}`,
    () => ({}),
    [401, 403, 403, 403, 403, 302, 302],
  ),
  see('routes/moderation.phrases', () => '/moderation/phrases', ['login', 403, 403, 403, 403, 403, 200]),
  send(
    'routes/moderation.phrases',
    () => '/moderation/phrases',
    ({ postId }) => ({ intent: 'add', list: 'watch', phrase: `magic ${postId}` }),
    [401, 403, 403, 403, 403, 403, 302],
  ),
  see('routes/moderation.bulk', ({ caseId }) => `/moderation/bulk?case=${caseId}`, [
    'login',
    403,
    403,
    403,
    403,
    200,
    200,
  ]),
  send(
    'routes/moderation.bulk',
    ({ caseId }) => `/moderation/bulk?case=${caseId}`,
    ({ caseId, revisionId }) => ({ intent: 'decide', items: `${caseId}:${revisionId}`, decision: 'publish' }),
    [401, 403, 403, 403, 403, 200, 200],
    'held',
  ),
  see('routes/moderation.groups.$id', ({ caseId }) => `/moderation/groups/${caseId}`, [
    'login',
    403,
    403,
    403,
    403,
    200,
    200,
  ]),
  see('routes/moderation.settings', () => '/moderation/settings', ['login', 403, 403, 403, 403, 403, 200]),
  send(
    'routes/moderation.settings',
    () => '/moderation/settings',
    () => ({ samplePerMille: '0', secondRemovalReach: '10', secondSuspensionDays: '14' }),
    [401, 403, 403, 403, 403, 403, 302],
  ),
  see('routes/moderation.policy', () => '/moderation/policy', ['login', 403, 403, 403, 403, 403, 200]),
  send(
    'routes/moderation.policy',
    () => '/moderation/policy',
    () => policyForm,
    [401, 403, 403, 403, 403, 403, 200],
  ),
  see('routes/moderation.help-lines', () => '/moderation/help-lines', ['login', 403, 403, 403, 403, 403, 200]),
  send(
    'routes/moderation.help-lines',
    () => '/moderation/help-lines',
    ({ postId }) => ({ intent: 'remove', helpLineId: postId }),
    [401, 403, 403, 403, 403, 403, 302],
  ),
  see('routes/moderation.canned-texts', () => '/moderation/canned-texts', ['login', 403, 403, 403, 403, 403, 200]),
  send(
    'routes/moderation.canned-texts',
    () => '/moderation/canned-texts',
    ({ postId }) => ({ intent: 'remove', cannedTextId: postId }),
    [401, 403, 403, 403, 403, 403, 302],
  ),
  see('routes/moderation.threads.$id', ({ postId }) => `/moderation/threads/${postId}`, [
    'login',
    403,
    403,
    403,
    403,
    200,
    200,
  ]),
  send(
    'routes/moderation.threads.$id',
    ({ postId }) => `/moderation/threads/${postId}`,
    () => ({ intent: 'lock' }),
    [401, 403, 403, 403, 403, 302, 302],
  ),
  see('routes/moderation.cases.$id_.sanction', ({ caseId }) => `/moderation/cases/${caseId}/sanction`, [
    'login',
    403,
    403,
    403,
    403,
    200,
    200,
  ]),
  send(
    'routes/moderation.cases.$id_.sanction',
    ({ caseId }) => `/moderation/cases/${caseId}/sanction`,
    () => ({ intent: 'impose', sanctionKind: 'warning', sanctionReason: 'other', sanctionMessage: 'Please be calm.' }),
    [401, 403, 403, 403, 403, 302, 302],
  ),
  see('routes/warnings.$id', ({ postId }) => `/warnings/${postId}`, all(302)),
  // There is no warning of this id; who has one is told in sanctions.test.ts.
  send(
    'routes/warnings.$id',
    ({ postId }) => `/warnings/${postId}`,
    () => ({}),
    [401, 404, 404, 404, 404, 404, 404],
  ),
  // Last, since it ends the sessions.
  send(
    'routes/logout',
    () => '/logout',
    () => ({}),
    all(302),
  ),
]

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
