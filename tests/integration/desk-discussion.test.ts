import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MemberActor } from '../../app/domain/accounts/actor.ts'
import { askOpinion } from '../../app/domain/moderation/discussion/ask-opinion.server.ts'
import { viewCaseBeside } from '../../app/domain/moderation/discussion/case-beside-view.server.ts'
import { viewCase } from '../../app/domain/moderation/case/case-view.server.ts'
import { commentOnCase } from '../../app/domain/moderation/discussion/comment-on-case.server.ts'
import { decideCase } from '../../app/domain/moderation/decisions/decide-case.server.ts'
import type { DecisionInput } from '../../app/domain/moderation/decisions/decision-input.ts'
import { giveOpinion } from '../../app/domain/moderation/discussion/give-opinion.server.ts'
import { viewOpinion } from '../../app/domain/moderation/discussion/opinion-view.server.ts'
import { countWaitingOpinions, viewOpinions } from '../../app/domain/moderation/discussion/opinions-view.server.ts'
import { reportPost } from '../../app/domain/moderation/reports/report-post.server.ts'
import { recordEvent } from '../../app/domain/moderation/record-event.server.ts'
import { writeMemberNote } from '../../app/domain/moderation/discussion/write-member-note.server.ts'
import { importArticle } from '../../app/domain/articles/import-article.server.ts'
import { deletePost } from '../../app/domain/posts/delete-post.server.ts'
import { publishPost } from '../../app/domain/posts/publish-post.server.ts'
import { viewThread } from '../../app/domain/threads/thread-view.server.ts'
import type { Verdict } from '../../app/domain/vocabulary.ts'
import { articleSource, createForum, type Forum } from '../setup/forum.ts'

let forum: Forum
let moderator: MemberActor
let clinician: MemberActor
beforeAll(async () => {
  forum = await createForum()
  moderator = await forum.join({ role: 'moderator' })
  clinician = await forum.join({ role: 'clinician' })
})
afterAll(() => forum.close())

async function heldPost(markdown: string, { author, slug }: { author?: MemberActor; slug?: string } = {}) {
  const by = author ?? (await forum.join())
  const articleSlug = slug ?? forum.article.slug
  const { postId, status } = await publishPost(forum.as(by), { kind: 'experience', articleSlug, markdown, citing: [] })
  expect(status).toBe('held')
  const { id: caseId, revisionId, articleId } = await forum.ctx.db.case.findFirstOrThrow({ where: { postId } })
  const findings = await forum.ctx.db.finding.findMany({ where: { postId } })
  const claim = findings.find(({ label }) => label === 'remedy_claim')!
  return { author: by, postId, caseId, revisionId, articleId, claim, findings }
}

type Held = Awaited<ReturnType<typeof heldPost>>

/** The same verdict on each of its sentences, and the post is put on the page. */
async function ruled({ caseId, revisionId, findings }: Held, verdict: Verdict, by = moderator) {
  const decision: DecisionInput = {
    caseId,
    revisionId,
    decision: 'publish',
    message: '',
    noteText: '',
    passageIds: [],
    verdicts: findings.map(({ id }) => ({ findingId: id, verdict })),
  }
  await decideCase(forum.as(by), decision)
  return forum.ctx.db.moderationEvent.findFirstOrThrow({ where: { caseId, kind: 'decided' } })
}

const notices = (member: MemberActor) => forum.ctx.db.notification.findMany({ where: { memberId: member.id } })

describe('the discussion of a case', () => {
  it('keeps comments in order and tells those who moderate here and are named', async () => {
    const held = await heldPost('Thyme syrup cures low neutrophils.')
    const [other, appointed, elsewhere, member] = await Promise.all([
      forum.join({ role: 'moderator' }),
      forum.join(),
      forum.join(),
      forum.join(),
    ])
    await forum.ctx.db.articleModerator.create({ data: { articleId: held.articleId, memberId: appointed.id } })
    const text = `@${other.handle.toUpperCase()}, and @${appointed.handle}: please look.\nNot @${member.handle}, @${elsewhere.handle} or @${moderator.handle}.`
    await commentOnCase(forum.as(moderator), { caseId: held.caseId, text: 'First.' })
    await commentOnCase(forum.as(moderator), { caseId: held.caseId, text })

    const mentioned = [{ kind: 'case_mention', caseId: held.caseId, postId: held.postId }]
    expect(await notices(other)).toMatchObject(mentioned)
    expect(await notices(appointed)).toMatchObject(mentioned)
    for (const nobody of [member, elsewhere]) expect(await notices(nobody)).toEqual([])
    expect((await notices(moderator)).filter(({ kind }) => kind === 'case_mention')).toEqual([])

    const { beside } = await viewCase(forum.as({ ...appointed, moderates: [held.articleId] }), { caseId: held.caseId })
    expect(beside!.comments.map(({ parts }) => parts.map((part) => part.text).join(''))).toEqual(['First.', text])
    expect(beside!.comments[1]!.parts.flatMap(({ handle }) => handle ?? [])).toEqual([
      other.handle,
      appointed.handle,
      moderator.handle,
    ])
  })

  it('is for moderators of the article alone, and not for the author, moderator or not', async () => {
    const author = await forum.join({ role: 'moderator' })
    const { caseId, postId } = await heldPost('Thyme syrup heals low neutrophils.', { author })
    await commentOnCase(forum.as(moderator), { caseId, text: 'Between us: see the other post of theirs.' })
    await writeMemberNote(forum.as(moderator), { memberId: author.id, text: 'Answers well when asked kindly.' })
    await askOpinion(forum.as(moderator), { caseId, clinicianHandle: clinician.handle, question: 'Is this known?' })
    const elsewhere = { ...(await forum.join()), moderates: [crypto.randomUUID()] }
    for (const actor of [author, elsewhere, clinician, await forum.join()]) {
      const ctx = forum.as(actor)
      await expect(commentOnCase(ctx, { caseId, text: 'Me too.' })).rejects.toMatchObject({ code: 'forbidden' })
      await expect(
        askOpinion(ctx, { caseId, clinicianHandle: clinician.handle, question: 'And this?' }),
      ).rejects.toMatchObject({ code: 'forbidden' })
      await expect(writeMemberNote(ctx, { memberId: author.id, text: 'Hm.' })).rejects.toHaveProperty('code')
    }
    for (const actor of [elsewhere, clinician, await forum.join()]) {
      await expect(viewCaseBeside(forum.as(actor), { caseId })).rejects.toMatchObject({ code: 'forbidden' })
    }
    expect((await viewCase(forum.as(author), { caseId })).beside).toBeNull()
    const thread = await viewThread(forum.as(author), { postId, cursor: null })
    expect(JSON.stringify(thread)).not.toMatch(/Between us|asked kindly|Is this known/)
  })

  it('is never rewritten', async () => {
    const { caseId, author } = await heldPost('Thyme drops cure low neutrophils.')
    await commentOnCase(forum.as(moderator), { caseId, text: 'As it was.' })
    await writeMemberNote(forum.as(moderator), { memberId: author.id, text: 'As it was.' })
    const { db } = forum.ctx
    await expect(db.caseComment.updateMany({ data: { text: 'Otherwise' } })).rejects.toThrow()
    await expect(db.memberNote.updateMany({ data: { text: 'Otherwise' } })).rejects.toThrow()
    await expect(db.memberNote.deleteMany()).rejects.toThrow()
  })

  it('warns while a second moderator may judge the case', async () => {
    const { caseId } = await heldPost('Thyme oil cures low neutrophils.')
    expect((await viewCaseBeside(forum.as(moderator), { caseId }))!.secondReview).toBe(false)
    await forum.ctx.db.case.update({ where: { id: caseId }, data: { lane: 'second_review' } })
    expect((await viewCaseBeside(forum.as(moderator), { caseId }))!.secondReview).toBe(true)
  })
})

describe('the opinion of a clinician', () => {
  it('is asked, given once, and shown beside the case; the clinician sees the text, the passages, the question', async () => {
    const { caseId, claim, author, postId } = await heldPost(
      'I rest a lot. Nettle tea cures the low neutrophils that clozapine brings.',
    )
    await forum.ctx.db.member.update({ where: { id: author.id }, data: { displayName: 'Quiet Author' } })
    await forum.ctx.db.flag.create({
      data: {
        caseId,
        postId,
        revisionId: claim.revisionId,
        reporterId: (await forum.join()).id,
        reason: 'other',
        note: 'Words of a reporter',
      },
    })
    await commentOnCase(forum.as(moderator), { caseId, text: 'A word among us' })
    await writeMemberNote(forum.as(moderator), { memberId: author.id, text: 'A private note' })
    const asked = {
      caseId,
      findingId: claim.id,
      clinicianHandle: clinician.handle,
      question: 'Is there anything in it?',
    }
    const waitingBefore = await countWaitingOpinions(forum.as(clinician))
    const { requestId } = await askOpinion(forum.as(moderator), asked)
    await expect(askOpinion(forum.as(moderator), asked)).rejects.toMatchObject({ code: 'invalid' })
    expect(await countWaitingOpinions(forum.as(clinician))).toBe(waitingBefore + 1)
    expect(await notices(clinician)).toContainEqual(expect.objectContaining({ kind: 'opinion_asked', caseId }))
    expect((await viewOpinions(forum.as(clinician))).waiting.map((entry) => entry.requestId)).toContain(requestId)

    const page = await viewOpinion(forum.as(clinician), { id: requestId })
    expect(page).toMatchObject({ question: asked.question, quote: claim.quote, answer: null, changed: false })
    expect(page.post!.html).toMatch(/<mark[^>]*>Nettle tea cures the low neutrophils that clozapine brings/)
    expect(page.passages.map(({ html }) => html).join(' ')).toMatch(/clozapine<\/em>, used for/)
    expect(JSON.stringify(page)).not.toMatch(/Quiet Author|Words of a reporter|A word among us|A private note/)
    // A notice names the case, and leads to the same question.
    expect(await viewOpinion(forum.as(clinician), { id: caseId })).toEqual(page)

    for (const actor of [await forum.join({ role: 'clinician' }), moderator, author]) {
      const ctx = forum.as(actor)
      const code = expect.stringMatching(/^(forbidden|not_found)$/) as string
      await expect(viewOpinion(ctx, { id: requestId })).rejects.toMatchObject({ code })
      await expect(giveOpinion(ctx, { requestId, answer: 'Mine' })).rejects.toMatchObject({ code })
    }
    await giveOpinion(forum.as(clinician), { requestId, answer: 'No, it lowers the count.' })
    await expect(giveOpinion(forum.as(clinician), { requestId, answer: 'Or yes.' })).rejects.toMatchObject({
      code: 'stale',
    })
    await expect(
      forum.ctx.db.opinionRequest.update({ where: { id: requestId }, data: { answer: 'Or yes.' } }),
    ).rejects.toThrow()
    expect(await notices(moderator)).toContainEqual(expect.objectContaining({ kind: 'opinion_given', caseId }))
    const { opinions } = (await viewCase(forum.as(moderator), { caseId })).beside!
    expect(opinions).toMatchObject([
      { clinician: clinician.displayName, answer: 'No, it lowers the count.', quote: claim.quote, mine: true },
    ])
    expect(await countWaitingOpinions(forum.as(clinician))).toBe(waitingBefore)
  })

  it('is not asked of somebody about their own post, of a member, or about a sentence of another post', async () => {
    const writer = await forum.join({ role: 'clinician' })
    const own = await heldPost('Sage tea cures low neutrophils.', { author: writer })
    const { claim } = await heldPost('Sage tea heals low neutrophils.')
    const ask = (more: { clinicianHandle: string; findingId?: string }) =>
      askOpinion(forum.as(moderator), { caseId: own.caseId, question: 'Is it so?', ...more })
    for (const { handle } of [writer, moderator, await forum.join()]) {
      await expect(ask({ clinicianHandle: handle })).rejects.toMatchObject({ code: 'invalid' })
    }
    await expect(ask({ clinicianHandle: clinician.handle, findingId: claim.id })).rejects.toMatchObject({
      code: 'invalid',
    })
    const beside = await viewCaseBeside(forum.as(moderator), { caseId: own.caseId })
    expect(beside!.clinicians.map(({ handle }) => handle)).not.toContain(writer.handle)
    await expect(
      forum.ctx.db.opinionRequest.create({
        data: { caseId: own.caseId, askedById: moderator.id, clinicianId: writer.id, question: 'Is it so?' },
      }),
    ).rejects.toThrow(/own post/)
  })

  it('is not needed any more when the author has deleted the post', async () => {
    const { caseId, postId, author } = await heldPost('Sage drops cure low neutrophils.')
    const { requestId } = await askOpinion(forum.as(moderator), {
      caseId,
      clinicianHandle: clinician.handle,
      question: 'Is it so?',
    })
    await deletePost(forum.as(author), { postId })
    expect(await viewOpinion(forum.as(clinician), { id: requestId })).toMatchObject({ post: null, quote: null })
    await expect(giveOpinion(forum.as(clinician), { requestId, answer: 'No.' })).rejects.toMatchObject({
      code: 'stale',
    })
    expect((await viewOpinions(forum.as(clinician))).waiting.map((entry) => entry.requestId)).not.toContain(requestId)
  })
})

describe('private notes about a member', () => {
  it('stand beside every case of theirs, with who and when, for whoever moderates where they wrote', async () => {
    const first = await heldPost('Fennel cures low neutrophils.')
    const second = await heldPost('Fennel heals low neutrophils.', { author: first.author })
    const appointed = { ...(await forum.join()), moderates: [first.articleId] }
    await writeMemberNote(forum.as(moderator), { memberId: first.author.id, text: 'Wrote to us by mail.' })
    await writeMemberNote(forum.as(appointed), { memberId: first.author.id, text: 'Took advice well.' })
    const { beside } = await viewCase(forum.as(moderator), { caseId: second.caseId })
    expect(beside!.notes.map(({ author, text, mine }) => ({ author, text, mine }))).toEqual([
      { author: appointed.displayName, text: 'Took advice well.', mine: false },
      { author: moderator.displayName, text: 'Wrote to us by mail.', mine: true },
    ])
    const stranger = await forum.join()
    await expect(writeMemberNote(forum.as(appointed), { memberId: stranger.id, text: 'Hm.' })).rejects.toMatchObject({
      code: 'not_found',
    })
    await expect(writeMemberNote(forum.as(moderator), { memberId: moderator.id, text: 'Me.' })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})

describe('what is known of author and reporters', () => {
  it('counts what was decided about the author’s other posts, but not what was taken back', async () => {
    const author = await forum.join()
    const undone = await ruled(await heldPost('Ginger cures low neutrophils.', { author }), 'unsupported_claim')
    await ruled(await heldPost('Ginger tea heals low neutrophils.', { author }), 'own_experience')
    const { caseId } = await heldPost('Ginger oil cures low neutrophils.', { author })
    const decisions = async () => (await viewCase(forum.as(moderator), { caseId })).author.decisions
    expect(await decisions()).toEqual([{ decision: 'publish', count: 2 }])
    await takeBack(undone)
    expect(await decisions()).toEqual([{ decision: 'publish', count: 1 }])
  })

  it('says how often moderators agreed with a reporter', async () => {
    const reporter = await forum.join()
    await forum.ctx.db.member.update({ where: { id: reporter.id }, data: { reportsDecided: 4, reportsAgreed: 3 } })
    const { postId } = await publishPost(forum.as(await forum.join()), {
      kind: 'experience',
      articleSlug: forum.article.slug,
      markdown: 'I wait for my next blood test and read here.',
      citing: [],
    })
    const { caseId } = await reportPost(forum.as(reporter), { postId, reason: 'other', note: 'Please look', quote: '' })
    const { flags } = await viewCase(forum.as(moderator), { caseId })
    expect(flags).toMatchObject([{ note: 'Please look', decided: 4, agreed: 3 }])
  })
})

/** The decision is undone, as the record says it. */
async function takeBack(event: Awaited<ReturnType<typeof ruled>>) {
  const { id, postId, revisionId, caseId } = event
  await recordEvent(forum.as(moderator), { postId, revisionId, caseId: caseId!, kind: 'undone', undoesId: id })
}

describe('earlier rulings', () => {
  it('are found for the same sentence and for those like it, without those that were taken back', async () => {
    const sentence = 'Bilberry juice cures low neutrophils.'
    const first = await heldPost(sentence)
    await ruled(first, 'unsupported_claim')
    await ruled(await heldPost('BILBERRY juice cures **low** neutrophils!'), 'unsupported_claim')
    await ruled(await heldPost(sentence), 'own_experience')
    const wrong = await ruled(await heldPost(sentence), 'not_a_problem')
    await ruled(await heldPost('Bilberry juice in the morning healed my low neutrophils.'), 'dangerous_advice')
    await ruled(await heldPost('Garlic pearls cure every infection.'), 'dangerous_advice')
    await takeBack(wrong)

    const held = await heldPost(sentence)
    const { rulings } = (await viewCase(forum.as(moderator), { caseId: held.caseId })).beside!
    const found = rulings[held.claim.id]!
    expect(found.tally).toEqual({ verdict: 'unsupported_claim', count: 2, of: 3, same: true })
    expect(found.rulings.filter(({ same }) => same).map(({ verdict }) => verdict)).toEqual([
      'own_experience',
      'unsupported_claim',
      'unsupported_claim',
    ])
    const similar = found.rulings.filter(({ same }) => !same)
    expect(similar[0]).toMatchObject({ verdict: 'dangerous_advice', decision: 'publish' })
    expect(similar[0]!.quote).toContain('Bilberry juice in the morning')
    expect(found.rulings.map(({ quote }) => quote).join(' ')).not.toContain('Garlic')
    expect(found.rulings.length).toBeLessThanOrEqual(5)
    // Its own rulings are no precedent.
    const closed = await viewCaseBeside(forum.as(moderator), { caseId: first.caseId })
    expect(closed!.rulings[first.claim.id]!.rulings.map(({ caseId }) => caseId)).not.toContain(first.caseId)
  })

  it('are those of the articles that one moderates', async () => {
    const slug = 'high-platelets'
    await importArticle(forum.ctx, {
      source: articleSource.replace('low-neutrophils', slug).replace('Low neutrophils', 'High platelets'),
    })
    const sentence = 'Currant leaves cure low neutrophils.'
    await ruled(await heldPost(sentence), 'unsupported_claim')
    const held = await heldPost(sentence, { slug })
    const appointed = { ...(await forum.join()), moderates: [held.articleId] }
    const seenBy = async (actor: MemberActor) =>
      (await viewCaseBeside(forum.as(actor), { caseId: held.caseId }))!.rulings[held.claim.id]?.tally.of
    expect(await seenBy(moderator)).toBe(1)
    expect(await seenBy(appointed)).toBeUndefined()
  })
})
