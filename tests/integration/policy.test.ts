import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MemberActor } from '../../app/domain/accounts/actor.ts'
import { importArticle } from '../../app/domain/articles/import-article.server.ts'
import { addPhrase } from '../../app/domain/moderation/settings/add-phrase.server.ts'
import { viewCase } from '../../app/domain/moderation/case/case-view.server.ts'
import { reportPost } from '../../app/domain/moderation/reports/report-post.server.ts'
import { publishPost } from '../../app/domain/posts/publish-post.server.ts'
import { changePolicy } from '../../app/domain/screening/change-policy.server.ts'
import { loadPolicy } from '../../app/domain/screening/load-policy.server.ts'
import { actionField, scoreField } from '../../app/domain/screening/policy-fields.ts'
import { policyInput } from '../../app/domain/screening/policy-input.ts'
import { viewPolicy } from '../../app/domain/screening/policy-view.server.ts'
import {
  defaultPolicy,
  hasScore,
  policyKey,
  policyLabels,
  policyWith,
  type Policy,
  type PolicyOverride,
} from '../../app/domain/screening/policy.ts'
import { previewPolicy } from '../../app/domain/screening/preview-policy.server.ts'
import { standings, type FlagReason } from '../../app/domain/vocabulary.ts'
import { articleSource, createForum, type Forum } from '../setup/forum.ts'

let forum: Forum
let admin: MemberActor
beforeAll(async () => {
  forum = await createForum()
  admin = await forum.join({ role: 'admin' })
})
afterAll(() => forum.close())

let written = 0
const tell = (author: MemberActor, markdown: string) =>
  publishPost(forum.as(author), { kind: 'experience', articleSlug: forum.article.slug, markdown, citing: [] })
const caseOf = (postId: string) => forum.ctx.db.case.findFirstOrThrow({ where: { postId, status: 'open' } })

async function save(policy: Policy, now = new Date()) {
  const ctx = forum.as(admin, now)
  const { version } = await viewPolicy(ctx)
  return changePolicy(ctx, { version, policy, previewed: policyKey(policy) })
}
const claims = (action: PolicyOverride['action'], minScore: number | null = null): Policy =>
  policyWith(standings.map((standing) => ({ label: 'remedy_claim', standing, action, minScore })))

describe('the policy that administrators edit', () => {
  it('acts on what is posted from then on, keeps only what differs, and tells what held when', async () => {
    await save(defaultPolicy)
    expect(await forum.ctx.db.policyRule.count()).toBe(0)
    expect((await tell(await forum.join(), 'Burdock tea cures low neutrophils.')).status).toBe('held')

    const [before, change, between, back] = ['04-01', '05-01', '06-01', '07-01'].map(
      (day) => new Date(`2026-${day}T12:00Z`),
    )
    expect(await save(claims('publish'), change)).toEqual({ changed: 3 })
    const { postId, status } = await tell(await forum.join(), 'Rhubarb tea cures low neutrophils.')
    expect(status).toBe('published')
    expect(await forum.ctx.db.case.count({ where: { postId } })).toBe(0)

    expect(await save(defaultPolicy, back)).toEqual({ changed: 3 })
    expect((await tell(await forum.join(), 'Chervil tea cures low neutrophils.')).status).toBe('held')
    expect(await loadPolicy(forum.ctx, { at: before! })).toEqual(defaultPolicy)
    expect((await loadPolicy(forum.ctx, { at: between! })).labels.remedy_claim.new.action).toBe('publish')
    expect(await loadPolicy(forum.ctx)).toEqual(defaultPolicy)
    const { history } = await viewPolicy(forum.as(admin))
    expect(history).toHaveLength(6)
    expect(history[0]).toMatchObject({ label: 'remedy_claim', action: null, changedBy: admin.displayName })
    expect(history[5]).toMatchObject({ action: 'publish' })
  })

  it('refuses a form that somebody else’s change, or one’s own, has overtaken', async () => {
    const { version } = await viewPolicy(forum.as(admin))
    const policy = claims('hold')
    await expect(
      changePolicy(forum.as(admin), { version, policy, previewed: policyKey(defaultPolicy) }),
    ).rejects.toMatchObject({ code: 'stale', message: expect.stringContaining('effect') as string })
    await save(claims('queue'))
    await expect(
      changePolicy(forum.as(admin), { version, policy, previewed: policyKey(policy) }),
    ).rejects.toMatchObject({ code: 'stale', message: expect.stringContaining('Somebody else') as string })
    await save(defaultPolicy)
  })

  it('is for administrators', async () => {
    for (const role of ['member', 'clinician', 'moderator'] as const) {
      const ctx = forum.as(await forum.join({ role }))
      await expect(viewPolicy(ctx)).rejects.toMatchObject({ code: 'forbidden' })
      await expect(previewPolicy(ctx, { policy: defaultPolicy })).rejects.toMatchObject({ code: 'forbidden' })
      const input = { version: '0', policy: defaultPolicy, previewed: policyKey(defaultPolicy) }
      await expect(changePolicy(ctx, input)).rejects.toMatchObject({ code: 'forbidden' })
    }
  })

  it('is never rewritten, and the database itself keeps the floors', async () => {
    await expect(forum.ctx.db.policyRule.updateMany({ data: { minScore: 0.9 } })).rejects.toThrow('append-only')
    await expect(forum.ctx.db.policyRule.deleteMany()).rejects.toThrow('append-only')
    for (const data of [
      { label: 'emergency', action: 'publish' },
      { label: 'stop_treatment', action: 'queue' },
      { label: 'stop_treatment', action: 'hold', minScore: 0.9 },
    ] as const) {
      await expect(forum.ctx.db.policyRule.create({ data: { standing: 'new', ...data } })).rejects.toThrow(
        'policy_rule_',
      )
    }
  })

  it('reads the form, and says beside each field what cannot be', () => {
    const fields: Record<string, string> = { intent: 'preview', version: '0' }
    for (const label of policyLabels) {
      for (const standing of standings) {
        fields[actionField(label, standing)] = defaultPolicy.labels[label][standing].action
        if (hasScore(label))
          fields[scoreField(label, standing)] = String(defaultPolicy.labels[label][standing].minScore)
      }
    }
    expect(policyInput.parse(fields).policy).toEqual(defaultPolicy)
    const wrong = policyInput.safeParse({
      ...fields,
      [actionField('stop_treatment', 'new')]: 'queue',
      [actionField('emergency', 'new')]: 'remove',
      [scoreField('spam', 'trusted')]: 'a lot',
    })
    expect(wrong.error?.issues.map(({ path }) => path[0])).toEqual([
      actionField('emergency', 'new'),
      actionField('stop_treatment', 'new'),
      scoreField('spam', 'trusted'),
    ])
  })
})

describe('the effect of a planned policy', () => {
  it('is counted from the last posts, by the newest run of each', async () => {
    const forum = await createForum()
    const admin = forum.as(await forum.join({ role: 'admin' }))
    const author = forum.as(await forum.join())
    const texts = [
      'Sorrel tea cures low neutrophils.',
      'Lovage soup cures low neutrophils.',
      'I wait for my next blood test and try not to worry.',
    ]
    for (const markdown of texts) {
      await publishPost(author, { kind: 'experience', articleSlug: forum.article.slug, markdown, citing: [] })
    }
    const { changes, effect } = await previewPolicy(admin, { policy: claims('queue') })
    expect(changes).toHaveLength(2)
    expect(effect).toMatchObject({ posts: 3, kept: { now: 2, then: 0 } })
    expect(effect.outcomes).toContainEqual({ outcome: 'queue', now: 0, then: 2 })
    expect(effect.outcomes).toContainEqual({ outcome: 'publish', now: 1, then: 1 })
    expect(await forum.ctx.db.policyRule.count()).toBe(0)
    await forum.close()
  })
})

describe('why was this held?', () => {
  it('has the same answer after policy, phrases and article have changed', async () => {
    await addPhrase(forum.ctx, { list: 'hold', phrase: 'valley spa', note: 'Sells cures.' })
    const { postId } = await tell(await forum.join(), 'Tansy tea from the Valley Spa cures low neutrophils.')
    const { id: caseId } = await caseOf(postId)
    const moderator = forum.as(await forum.join({ role: 'moderator' }))
    const page = await viewCase(moderator, { caseId })
    expect(page.answer).toMatchObject({
      outcome: 'hold',
      articleVersion: 1,
      authorStanding: 'established',
      phrases: [{ list: 'hold', phrase: 'valley spa', note: 'Sells cures.' }],
    })
    expect(page.answer!.rules).toBeGreaterThan(10)
    expect(page.answer!.policy).toContainEqual({
      label: 'remedy_claim',
      ...defaultPolicy.labels.remedy_claim.established,
    })
    expect(page.reasons).toHaveLength(2)

    await save(claims('publish'))
    await forum.ctx.db.phrase.deleteMany()
    await importArticle(forum.ctx, { source: articleSource.replace('Chemotherapy slows', 'Some chemotherapy slows') })
    const { reasons, findings, answer } = await viewCase(moderator, { caseId })
    expect({ reasons, findings, answer }).toEqual({
      reasons: page.reasons,
      findings: page.findings,
      answer: page.answer,
    })
    await save(defaultPolicy)
  })

  it('keeps one setup for all runs that were made with it', async () => {
    const one = await tell(await forum.join(), 'My aunt came to visit.')
    const two = await tell(await forum.join(), 'My uncle came to visit.')
    const setups = await forum.ctx.db.screeningRun.findMany({
      where: { postId: { in: [one.postId, two.postId] } },
      select: { setupId: true, publishedPosts: true, imported: true, priority: true },
    })
    expect(setups[0]).toEqual({
      setupId: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      publishedPosts: 0,
      imported: false,
      priority: 'normal',
    })
    expect(setups[1]).toEqual(setups[0])
  })
})

describe('reports', () => {
  async function reported(by: { standing: MemberActor['standing']; reason: FlagReason }[]) {
    const { postId } = await tell(await forum.join(), `I say this in a calm way. (${++written})`)
    for (const { standing, reason } of by) {
      await reportPost(forum.as(await forum.join({ standing })), { postId, reason, note: '', quote: '' })
    }
    const { status } = await forum.ctx.db.post.findUniqueOrThrow({ where: { id: postId } })
    return { postId, status }
  }
  const serious = { standing: 'established', reason: 'dangerous_advice' } as const

  it('hold a post when three whom the forum knows give a serious reason', async () => {
    const { postId, status } = await reported([
      serious,
      serious,
      { standing: 'trusted', reason: 'private_information' },
    ])
    expect(status).toBe('held')
    expect(await caseOf(postId)).toMatchObject({ priority: 'high' })
    const last = await forum.ctx.db.moderationEvent.findFirstOrThrow({ where: { postId }, orderBy: { seq: 'desc' } })
    expect(last).toMatchObject({
      kind: 'screened',
      holds: true,
      actorId: null,
      message: expect.stringContaining('reported') as string,
    })
  })

  it.each([
    ['two of them', [serious, serious]],
    ['new members', [serious, serious, { standing: 'new', reason: 'dangerous_advice' }]],
    ['other reasons', [serious, serious, { standing: 'trusted', reason: 'abuse' }]],
  ] as const)('leave it on the page with %s', async (_, by) => {
    const { postId, status } = await reported([...by])
    expect(status).toBe('published')
    expect(await forum.ctx.db.flag.count({ where: { postId } })).toBe(by.length)
  })

  it('leave somebody in danger where others can answer them', async () => {
    const danger = { standing: 'established', reason: 'someone_in_danger' } as const
    const { postId, status } = await reported([danger, danger, danger])
    expect(status).toBe('published')
    expect(await caseOf(postId)).toMatchObject({ priority: 'urgent' })
  })
})
