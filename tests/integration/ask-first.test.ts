import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { viewCase } from '../../app/domain/moderation/case/case-view.server.ts'
import { decideCase } from '../../app/domain/moderation/decisions/decide-case.server.ts'
import { removeHelpLine } from '../../app/domain/moderation/help/remove-help-line.server.ts'
import { saveHelpLine } from '../../app/domain/moderation/help/save-help-line.server.ts'
import { viewHelpLines } from '../../app/domain/moderation/help/help-lines-view.server.ts'
import { postInput, type PostInput } from '../../app/domain/posts/post-input.ts'
import { sendEdit } from '../../app/domain/posts/send-edit.server.ts'
import { sendPost } from '../../app/domain/posts/send-post.server.ts'
import { viewThread } from '../../app/domain/threads/thread-view.server.ts'
import type { MemberActor } from '../../app/domain/accounts/actor.ts'
import { createForum, type Forum } from '../setup/forum.ts'
import { judgeAll } from '../setup/judge.ts'

let forum: Forum
beforeAll(async () => {
  forum = await createForum()
})
afterAll(() => forum.close())

const claim = 'Two cups of nettle tea a day brought my neutrophils back up.'
const story = `I have been low since spring. ${claim} My next test is in June.`
const call = 'Ring me on 07700 900 412 and I tell you more.'

/** As the form would send it. */
function send(author: MemberActor, markdown: string, more: Record<string, string> = {}) {
  const input = postInput.parse({ kind: 'experience', articleSlug: forum.article.slug, markdown, ...more })
  return sendPost(forum.as(author), input)
}

async function sent(author: MemberActor, markdown: string, more: Record<string, string> = {}) {
  const answer = await send(author, markdown, more)
  if (answer.asked) throw new Error('it was asked about')
  return answer.postId
}

async function asked(author: MemberActor, markdown: string, more: Record<string, string> = {}) {
  const answer = await send(author, markdown, more)
  if (!answer.asked) throw new Error('it was sent')
  return answer.asked
}

const postsOf = (author: MemberActor) => forum.ctx.db.post.count({ where: { authorId: author.id } })
const pageOf = (author: MemberActor, postId: string) => viewThread(forum.as(author), { postId, cursor: null })
const caseOf = async (postId: string) =>
  (await forum.ctx.db.case.findFirstOrThrow({ where: { postId, status: 'open' } })).id
const revisionOf = async (postId: string) =>
  (await forum.ctx.db.post.findUniqueOrThrow({ where: { id: postId } })).currentRevisionId!

describe('a remedy claim', () => {
  it('is asked about once, and then held as it was sent', async () => {
    const author = await forum.join()
    const question = await asked(author, story)
    expect(await postsOf(author)).toBe(0)
    expect(question.claims.map(({ before, quote, after }) => before + quote + after)).toEqual([claim])
    expect(question.claims[0]!.passages.length).toBeGreaterThan(0)
    expect(question.claims[0]!.passages.length).toBeLessThanOrEqual(2)
    expect(question.privateThings).toEqual([])
    const postId = await sent(author, story, { askedAbout: question.askedAbout })
    expect((await pageOf(author, postId)).post).toMatchObject({ status: 'held', stance: null, source: null })
  })

  it('is not asked about again when other words change, and is when a new one comes', async () => {
    const author = await forum.join()
    const { askedAbout } = await asked(author, story)
    const second = await asked(author, `${story} Garlic cures anaemia.`, { askedAbout })
    expect(second.claims).toHaveLength(2)
    expect(await sent(author, `${story} I am tired today.`, { askedAbout })).toBeTruthy()
  })

  it('goes straight out when it was said in other words', async () => {
    const author = await forum.join()
    const { askedAbout } = await asked(author, story)
    const postId = await sent(author, 'I drink nettle tea because I like it.', { askedAbout })
    expect((await pageOf(author, postId)).post.status).toBe('published')
  })

  it('keeps the stance and the source for readers and for the moderator', async () => {
    const author = await forum.join()
    const { askedAbout } = await asked(author, story)
    const answer = { askedAbout, stance: 'own_experience', sourceUrl: 'www.example.org/tea' }
    const postId = await sent(author, story, answer)
    const told = { stance: 'own_experience', source: { url: 'https://www.example.org/tea', host: 'example.org' } }
    const moderator = forum.as(await forum.join({ role: 'moderator' }))
    const caseId = await caseOf(postId)
    expect((await viewCase(moderator, { caseId })).post).toMatchObject(told)
    const revisionId = await revisionOf(postId)
    const verdicts = await judgeAll(forum.ctx, revisionId, 'own_experience')
    await decideCase(moderator, {
      caseId,
      revisionId,
      decision: 'publish',
      message: '',
      noteText: '',
      passageIds: [],
      verdicts,
    })
    expect((await viewThread(forum.guest, { postId, cursor: null })).post).toMatchObject(told)

    // An edit may take both back, with the same words.
    const input = { postId, revisionId, markdown: story }
    expect((await sendEdit(forum.as(author), input)).asked).toBeUndefined()
    expect((await pageOf(author, postId)).post).toMatchObject({ stance: null, source: null })
  })

  it('is asked about in replies, questions and edits', async () => {
    const author = await forum.join()
    const postId = await sent(author, 'I wait for my next test.')
    const reply = { kind: 'reply', parentId: postId, markdown: claim }
    expect((await sendPost(forum.as(author), postInput.parse(reply))).asked?.claims).toHaveLength(1)
    const titled = {
      kind: 'question',
      articleSlug: forum.article.slug,
      title: 'Nettle tea cures low neutrophils',
      markdown: 'Good.',
    }
    expect((await sendPost(forum.as(author), postInput.parse(titled))).asked?.claims[0]?.quote).toMatch(/^Nettle tea/)

    const edit = async (markdown: string, askedAbout?: string) =>
      sendEdit(forum.as(author), { postId, revisionId: await revisionOf(postId), markdown, askedAbout })
    const first = await edit(story)
    expect(first.asked?.claims).toHaveLength(1)
    expect((await edit(story, first.asked!.askedAbout)).asked).toBeUndefined()
    // It stood there before this change.
    expect((await edit(`${story} It was cold.`)).asked).toBeUndefined()
  })

  it('is not asked about in what trusted members write', async () => {
    const author = await forum.join({ standing: 'trusted' })
    expect(await sent(author, story)).toBeTruthy()
  })

  it('is refused at once with a blocked phrase in it', async () => {
    await forum.ctx.db.phrase.create({ data: { list: 'block', phrase: 'moon drops' } })
    await expect(send(await forum.join(), `${story} Buy moon drops.`)).rejects.toMatchObject({ code: 'invalid' })
  })
})

describe('personal data', () => {
  it('is hidden when its author chooses so, and the rest goes out', async () => {
    const author = await forum.join()
    const question = await asked(author, `I am well. ${call}`)
    expect(question.privateThings).toEqual([{ what: 'phone number', quote: '07700 900 412' }])
    const postId = await sent(author, `I am well. ${call}`, { askedAbout: question.askedAbout, intent: 'hide' })
    const { post } = await viewThread(forum.guest, { postId, cursor: null })
    expect(post.html).toContain('Ring me on [phone number removed] and I tell you more.')
    expect(await forum.ctx.db.postRevision.count({ where: { postId, markdown: { contains: '07700' } } })).toBe(0)
  })

  it('is asked about whoever writes it, trusted members too', async () => {
    expect((await asked(await forum.join({ standing: 'trusted' }), call)).privateThings).toHaveLength(1)
  })

  it('is hidden in a title as well', async () => {
    const author = await forum.join()
    const input: PostInput = {
      kind: 'question',
      articleSlug: forum.article.slug,
      title: 'Who can ring me on 07700 900 412 tonight?',
      markdown: 'Or mail tilda.marsh84@example.com, please.',
      citing: [],
      intent: 'hide',
    }
    const answer = await sendPost(forum.as(author), input)
    const { post } = await viewThread(forum.guest, { postId: answer.asked ? '' : answer.postId, cursor: null })
    expect(post.title).toBe('Who can ring me on [phone number removed] tonight?')
    expect(post.html).toContain('Or mail [e-mail address removed], please.')
  })

  it('waits for a moderator when it is sent as it is', async () => {
    const author = await forum.join()
    const { askedAbout } = await asked(author, call)
    const postId = await sent(author, call, { askedAbout, intent: 'post' })
    expect((await pageOf(author, postId)).post.status).toBe('held')
  })

  it('does not let a claim slip by that was not asked about', async () => {
    const author = await forum.join()
    expect((await asked(author, `${claim} ${call}`, { intent: 'hide' })).claims).toHaveLength(1)
  })
})

describe('an emergency', () => {
  const chest = 'I have a crushing pain in my chest right now and cannot breathe.'
  async function inCountry(country: string | null) {
    const author = await forum.join()
    await forum.ctx.db.member.update({ where: { id: author.id }, data: { country } })
    return author
  }

  it.each([
    ['the UK', '999'],
    ['Deutschland', '112'],
    ['U.S.A.', '911'],
    [null, ''],
    ['Atlantis', ''],
  ])('tells an author in %s at once whom to ring', async (country, number) => {
    const author = await inCountry(country)
    // With a claim as well, nobody is kept with questions.
    const postId = await sent(author, `${chest} ${claim}`)
    const { help } = await pageOf(author, postId)
    expect(help).toMatchObject({ kinds: ['body'], number })
    expect(help!.words).not.toBe('')
  })

  it('has words of its own for thoughts of dying', async () => {
    const author = await inCountry('Ireland')
    const { help } = await pageOf(author, await sent(author, 'I just want to die, the pain never stops.'))
    expect(help).toMatchObject({ kinds: ['crisis'], number: '112', crisisNumber: '116 123' })
    const elsewhere = await inCountry('Japan')
    const other = await pageOf(elsewhere, await sent(elsewhere, 'I just want to die, the pain never stops.'))
    expect(other.help).toMatchObject({ number: '119', crisisNumber: '' })
    expect(other.help!.crisisWords).not.toBe('')
  })

  it('is for its author alone, and until somebody has decided on that text', async () => {
    const author = await inCountry('Canada')
    const postId = await sent(author, chest)
    const moderator = forum.as(await forum.join({ role: 'moderator' }))
    for (const reader of [forum.guest, forum.as(await forum.join()), moderator]) {
      expect((await viewThread(reader, { postId, cursor: null })).help).toBeNull()
    }
    const caseId = await caseOf(postId)
    const revisionId = await revisionOf(postId)
    const verdicts = await judgeAll(forum.ctx, revisionId, 'own_experience')
    await decideCase(moderator, {
      caseId,
      revisionId,
      decision: 'publish',
      message: '',
      noteText: '',
      passageIds: [],
      verdicts,
    })
    expect((await pageOf(author, postId)).help).toBeNull()
  })

  it('is over when the text no longer says so', async () => {
    const author = await inCountry('Canada')
    const postId = await sent(author, chest)
    await sendEdit(forum.as(author), { postId, revisionId: await revisionOf(postId), markdown: 'I am at home again.' })
    expect((await pageOf(author, postId)).help).toBeNull()
  })
})

describe('help lines', () => {
  const empty = { helpLineId: '', number: '', words: '', crisisNumber: '', crisisWords: '' }

  it('are for administrators, who add, change and remove them', async () => {
    const admin = forum.as(await forum.join({ role: 'admin' }))
    const moderator = forum.as(await forum.join({ role: 'moderator' }))
    await expect(saveHelpLine(moderator, { ...empty, country: 'Iceland', number: '112' })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await saveHelpLine(admin, { ...empty, country: 'Iceland', number: '112' })
    const find = async () =>
      (await viewHelpLines(admin, { changing: null })).lines.find(({ country }) => country === 'Iceland')
    const added = await find()
    expect(added).toMatchObject({ number: '112', crisisNumber: '' })
    await saveHelpLine(admin, {
      ...empty,
      helpLineId: added!.id,
      country: 'Iceland',
      number: '112',
      crisisNumber: '1717',
    })
    expect(await find()).toMatchObject({ crisisNumber: '1717' })
    await removeHelpLine(admin, { helpLineId: added!.id })
    expect(await find()).toBeUndefined()
  })

  it('are refused without a number, and twice for one country', async () => {
    const refused = (field: string) => ({ code: 'invalid', fields: { [field]: expect.any(String) as string } })
    await expect(saveHelpLine(forum.ctx, { ...empty, country: 'Malta' })).rejects.toMatchObject(refused('number'))
    await expect(saveHelpLine(forum.ctx, { ...empty, country: '', number: '112' })).rejects.toMatchObject(
      refused('country'),
    )
    await expect(saveHelpLine(forum.ctx, { ...empty, country: 'England', number: '112' })).rejects.toMatchObject(
      refused('country'),
    )
  })

  it('keep the one for everybody else', async () => {
    const { lines } = await viewHelpLines(forum.ctx, { changing: null })
    const elsewhere = lines[0]!
    expect(elsewhere.country).toBeNull()
    await removeHelpLine(forum.ctx, { helpLineId: elsewhere.id })
    await expect(saveHelpLine(forum.ctx, { ...empty, helpLineId: elsewhere.id, country: '' })).rejects.toMatchObject({
      code: 'invalid',
    })
    await saveHelpLine(forum.ctx, { ...empty, helpLineId: elsewhere.id, country: 'Nowhere', words: 'Ring for help.' })
    expect((await viewHelpLines(forum.ctx, { changing: null })).lines[0]).toMatchObject({
      country: null,
      words: 'Ring for help.',
    })
    await expect(forum.ctx.db.helpLine.deleteMany({ where: { country: null } })).rejects.toThrow()
  })
})
