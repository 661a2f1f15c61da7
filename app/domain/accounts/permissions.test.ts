import { describe, expect, it } from 'vitest'
import { postStatuses, type PostStatus, type Role } from '../vocabulary.ts'
import type { Actor, MemberActor } from './actor.ts'
import { can, moderatedArticles, type Action, type Subject } from './permissions.ts'

const now = new Date('2027-03-01T12:00:00Z')
const later = new Date('2027-03-08T12:00:00Z')
const earlier = new Date('2027-02-20T12:00:00Z')

function member(role: Role, more: Partial<MemberActor> = {}): MemberActor {
  return {
    kind: 'member',
    id: 'me',
    handle: 'me',
    displayName: 'Me',
    role,
    standing: 'established',
    suspendedUntil: null,
    silencedUntil: null,
    warned: false,
    moderates: [],
    ...more,
  }
}

const actors: Record<string, Actor> = {
  guest: { kind: 'guest' },
  member: member('member'),
  suspended: member('member', { suspendedUntil: later }),
  silenced: member('member', { silencedUntil: later }),
  clinician: member('clinician'),
  moderator: member('moderator'),
  'susp. mod': member('moderator', { suspendedUntil: later }),
  admin: member('admin'),
  system: { kind: 'system' },
}

/* One line for each action on a post; `own` and `other` say whose the post is. */
const grid = `
                        guest member suspended silenced clinician moderator susp.mod admin system
read            other   yes   yes    yes       yes      yes       yes       yes      yes   yes
post            none    -     yes    -         -        yes       yes       -        yes   yes
reply           other   -     yes    -         -        yes       yes       -        yes   yes
reply           own     -     yes    -         -        yes       yes       -        yes   yes
react           other   -     yes    -         -        yes       yes       -        yes   yes
react           own     -     -      -         -        -         -         -        -     yes
report          other   -     yes    -         yes      yes       yes       -        yes   yes
report          own     -     -      -         -        -         -         -        -     yes
edit_post       other   -     -      -         -        -         -         -        -     yes
edit_post       own     -     yes    -         yes      yes       yes       -        yes   yes
delete_post     other   -     -      -         -        -         -         -        -     yes
delete_post     own     -     yes    -         yes      yes       yes       -        yes   yes
see_unpublished other   -     -      -         -        -         yes       -        yes   yes
see_unpublished own     -     yes    yes       yes      yes       yes       yes      yes   yes
moderate        none    -     -      -         -        -         yes       -        yes   yes
decide          other   -     -      -         -        -         yes       -        yes   yes
decide          own     -     -      -         -        -         -         -        -     yes
discuss         other   -     -      -         -        -         yes       -        yes   yes
discuss         own     -     -      -         -        -         -         -        -     yes
give_opinion    own     -     -      -         -        -         -         -        -     yes
edit_phrases    none    -     -      -         -        -         -         -        yes   yes
edit_policy     none    -     -      -         -        -         -         -        yes   yes
edit_help_lines none    -     -      -         -        -         -         -        yes   yes
set_role        none    -     -      -         -        -         -         -        yes   yes
sanction        other   -     -      -         -        -         yes       -        yes   yes
sanction        own     -     -      -         -        -         -         -        -     yes
appeal          none    -     yes    yes       yes      yes       yes       yes      yes   yes
give_opinion    none    -     -      -         -        yes       -         -        -     yes
moderate_everywhere none -    -      -         -        -         yes       -        yes   yes
edit_canned_texts none  -     -      -         -        -         -         -        yes   yes
edit_desk_settings none -     -      -         -        -         -         -        yes   yes
appoint         none    -     -      -         -        -         -         -        yes   yes
change_settings none    -     yes    yes       yes      yes       yes       yes      yes   yes
`

const cells = grid
  .trim()
  .split('\n')
  .slice(1)
  .flatMap((line) => {
    const [action, whose, ...marks] = line.trim().split(/\s+/)
    return marks.map((mark, column) => ({
      action: action as Action,
      whose: whose ?? 'none',
      who: Object.keys(actors)[column] ?? '',
      allowed: mark === 'yes',
    }))
  })

describe('can: every action, every kind of actor', () => {
  it('has a whole table', () => {
    expect(cells).toHaveLength(33 * Object.keys(actors).length)
  })

  it.each(cells)('$who · $action · $whose post: $allowed', ({ action, whose, who, allowed }) => {
    const subject: Subject = { now }
    if (whose !== 'none') subject.authorId = whose === 'own' ? 'me' : 'somebody'
    const actor = actors[who]
    if (!actor) throw new Error(`no actor ${who}`)
    const answer = can(actor, action, subject)
    expect(answer.allowed).toBe(allowed)
    if (!answer.allowed) expect(answer.why).toMatch(/^[A-Z].+\.$/)
  })
})

describe('can: the status of the post', () => {
  it.each<[Action, string, PostStatus[]]>([
    ['reply', 'somebody', ['published']],
    ['react', 'somebody', ['published']],
    ['report', 'somebody', ['published']],
    ['edit_post', 'me', ['published', 'held', 'returned']],
    ['delete_post', 'me', ['published', 'held', 'returned']],
    ['see_unpublished', 'me', [...postStatuses]],
  ])('%s', (action, authorId, statuses) => {
    const open = postStatuses.filter((status) => can(member('member'), action, { now, authorId, status }).allowed)
    expect(open).toEqual(statuses)
  })
})

describe('can: a moderator of one article', () => {
  const appointed = member('member', { moderates: ['article-1'] })

  it('moderates below that article and no other', () => {
    for (const action of ['moderate', 'decide', 'see_unpublished'] as const) {
      expect(can(appointed, action, { now, articleId: 'article-1', authorId: 'somebody' }).allowed).toBe(true)
      expect(can(appointed, action, { now, articleId: 'article-2', authorId: 'somebody' }).allowed).toBe(false)
      expect(can(member('member'), action, { now, articleId: 'article-1', authorId: 'somebody' }).allowed).toBe(false)
    }
    expect(can(appointed, 'decide', { now, articleId: 'article-1', authorId: 'me' }).allowed).toBe(false)
  })

  it('opens the desk, with their articles in it', () => {
    expect(can(appointed, 'moderate', { now }).allowed).toBe(true)
    expect(moderatedArticles(appointed, { now })).toEqual(['article-1'])
    expect(moderatedArticles(member('moderator'), { now })).toBeNull()
    expect(moderatedArticles(member('member'), { now })).toEqual([])
  })

  it('may do nothing of it while suspended', () => {
    const suspended = member('member', { moderates: ['article-1'], suspendedUntil: later })
    expect(can(suspended, 'moderate', { now, articleId: 'article-1' }).allowed).toBe(false)
  })
})

describe('can: time and reasons', () => {
  it('forgets a suspension and a silence that are over', () => {
    const back = member('member', { suspendedUntil: earlier, silencedUntil: earlier })
    expect(can(back, 'post', { now })).toEqual({ allowed: true })
    expect(can(member('member', { suspendedUntil: now }), 'post', { now })).toEqual({ allowed: true })
  })

  it('says until when', () => {
    expect(can(member('member', { suspendedUntil: later }), 'post', { now })).toEqual({
      allowed: false,
      why: 'Your account is suspended until 8 March 2027. Until then you can read, but not do this.',
    })
    expect(can(member('member', { silencedUntil: later }), 'reply', { now })).toMatchObject({
      why: 'You cannot write or react until 8 March 2027. You can still read everything.',
    })
  })

  it('lets nobody judge what they wrote or reported', () => {
    for (const role of ['moderator', 'admin'] as const) {
      expect(can(member(role), 'decide', { now, authorId: 'me' })).toMatchObject({ why: /your own post/ })
      expect(can(member(role), 'decide', { now, authorId: 'somebody', reportedByActor: true })).toMatchObject({
        why: /You reported this post/,
      })
    }
  })

  it('holds back who has a warning to read, from writing and from nothing else', () => {
    const warned = member('moderator', { warned: true })
    for (const action of ['post', 'reply', 'react'] as const) {
      expect(can(warned, action, { now })).toMatchObject({ why: /say so/ })
    }
    for (const action of ['read', 'report', 'moderate', 'appeal', 'change_settings'] as const) {
      expect(can(warned, action, { now }).allowed).toBe(true)
    }
  })

  it('lets only administrators impose something on a moderator, and nobody on whom they reported', () => {
    const about = { now, authorId: 'somebody' }
    for (const memberRole of ['moderator', 'admin'] as const) {
      expect(can(member('moderator'), 'sanction', { ...about, memberRole })).toMatchObject({ why: /administrator/ })
      expect(can(member('admin'), 'sanction', { ...about, memberRole }).allowed).toBe(true)
    }
    expect(can(member('moderator'), 'sanction', { ...about, memberRole: 'clinician' }).allowed).toBe(true)
    expect(can(member('admin'), 'sanction', { ...about, reportedByActor: true })).toMatchObject({ why: /reported/ })
    expect(can(member('member', { moderates: ['a'] }), 'sanction', { ...about, articleId: 'a' }).allowed).toBe(false)
  })

  it('lets nobody edit where the author is not named', () => {
    expect(can(member('admin'), 'edit_post', { now }).allowed).toBe(false)
  })
})
