import type { PostStatus, Role } from '../vocabulary.ts'
import { roles } from '../vocabulary.ts'
import type { Actor, MemberActor } from './actor.ts'

/** `post` is asking or telling; `moderate` is the desk, `decide` a decision on one post. */
export type Action =
  | 'read'
  | 'post'
  | 'reply'
  | 'react'
  | 'report'
  | 'edit_post'
  | 'delete_post'
  | 'see_unpublished'
  | 'moderate'
  | 'decide'
  | 'sanction'
  | 'appeal'
  | 'discuss'
  | 'give_opinion'
  | 'moderate_everywhere'
  | 'edit_canned_texts'
  | 'edit_desk_settings'
  | 'appoint'
  | 'edit_phrases'
  | 'edit_policy'
  | 'edit_help_lines'
  | 'set_role'
  | 'change_settings'

/** What the action is about. A `Ctx` will do where there is no post, since it has `now`. */
export interface Subject {
  now: Date
  authorId?: string
  status?: PostStatus
  /** The actor has reported this post. */
  reportedByActor?: boolean
  /** The role of the member whom it concerns. */
  memberRole?: Role
  /** The article that the post stands below. Without one, being appointed to any article will do. */
  articleId?: string
}

type Permission = { allowed: true } | { allowed: false; why: string }

interface Rule {
  who: readonly (Role | 'guest')[]
  /** Whoever is appointed to the post's article may do it too. */
  appointed?: true
  /** What is said to a member whose role is not among `who`. */
  why: string
  /** The author's part: `only` they, `never` they, or they `also`, whatever their role. */
  author?: 'only' | 'never' | 'also'
  /** The statuses of the post in which it is possible; all of them where none are named. */
  on?: readonly PostStatus[]
  suspended: boolean
  silenced: boolean
}

const desk = ['moderator', 'admin'] as const
const alive = ['published', 'held', 'returned'] as const
const notYours = 'Only the author can do this.'
const forModerators = 'Only moderators can do this.'
const forAdmins = 'Only administrators can do this.'

/** Who may do what. Nothing else in the project decides this. */
const permissions: Record<Action, Rule> = {
  read: { who: ['guest', ...roles], why: '', suspended: true, silenced: true },
  post: { who: roles, why: '', suspended: false, silenced: false },
  reply: { who: roles, why: '', on: ['published'], suspended: false, silenced: false },
  react: { who: roles, why: '', author: 'never', on: ['published'], suspended: false, silenced: false },
  report: { who: roles, why: '', author: 'never', on: ['published'], suspended: false, silenced: true },
  edit_post: { who: roles, why: notYours, author: 'only', on: alive, suspended: false, silenced: true },
  delete_post: { who: roles, why: notYours, author: 'only', on: alive, suspended: false, silenced: true },
  see_unpublished: {
    who: desk,
    appointed: true,
    why: forModerators,
    author: 'also',
    suspended: false,
    silenced: true,
  },
  moderate: { who: desk, appointed: true, why: forModerators, suspended: false, silenced: true },
  decide: { who: desk, appointed: true, why: forModerators, author: 'never', suspended: false, silenced: true },
  // `authorId` is the member whom it concerns.
  sanction: { who: desk, why: forModerators, author: 'never', suspended: false, silenced: true },
  // Against a decision; a suspended member may appeal too.
  appeal: { who: roles, why: '', suspended: true, silenced: true },
  // What moderators say among themselves of a case or of a member, who is `authorId`: comments, questions, notes.
  discuss: { who: desk, appointed: true, why: forModerators, author: 'never', suspended: false, silenced: true },
  give_opinion: {
    who: ['clinician'],
    why: 'Only clinicians can do this.',
    author: 'never',
    suspended: false,
    silenced: true,
  },
  moderate_everywhere: { who: desk, why: forModerators, suspended: false, silenced: true },
  edit_phrases: { who: ['admin'], why: forAdmins, suspended: false, silenced: true },
  edit_policy: { who: ['admin'], why: forAdmins, suspended: false, silenced: true },
  edit_help_lines: { who: ['admin'], why: forAdmins, suspended: false, silenced: true },
  edit_canned_texts: { who: ['admin'], why: forAdmins, suspended: false, silenced: true },
  edit_desk_settings: { who: ['admin'], why: forAdmins, suspended: false, silenced: true },
  appoint: { who: ['admin'], why: forAdmins, suspended: false, silenced: true },
  set_role: { who: ['admin'], why: forAdmins, suspended: false, silenced: true },
  change_settings: { who: roles, why: '', suspended: true, silenced: true },
}

const closedTo: Record<PostStatus, string> = {
  published: '',
  held: 'This post is waiting for a moderator.',
  returned: 'This post is back with its author.',
  hidden: 'This post is hidden.',
  removed: 'This post was removed.',
  deleted: 'This post was deleted by its author.',
}

/** Whether `actor` may do `action`, and if not, why, in words for them. */
export function can(actor: Actor, action: Action, subject: Subject): Permission {
  if (actor.kind === 'system') return { allowed: true }
  const rule = permissions[action]
  const why = actor.kind === 'guest' ? guestRefusal(rule) : memberRefusal(actor, action, rule, subject)
  return why === null ? { allowed: true } : { allowed: false, why }
}

function guestRefusal(rule: Rule): string | null {
  return rule.who.includes('guest') ? null : 'Please sign in first.'
}

function memberRefusal(actor: MemberActor, action: Action, rule: Rule, subject: Subject): string | null {
  const own = subject.authorId === actor.id
  if (own && rule.author === 'also') return null
  if (!rule.who.includes(actor.role) && !(rule.appointed && isAppointed(actor, subject))) return rule.why
  const { suspendedUntil, silencedUntil } = actor
  if (!rule.suspended && suspendedUntil && suspendedUntil > subject.now) {
    return `Your account is suspended until ${day(suspendedUntil)}. Until then you can read, but not do this.`
  }
  if (!rule.silenced && silencedUntil && silencedUntil > subject.now) {
    return `You cannot write or react until ${day(silencedUntil)}. You can still read everything.`
  }
  if (!rule.silenced && actor.warned) {
    return 'The moderators have sent you a warning. Please read it and say so; from then on you can write again.'
  }
  if (rule.author === 'only' && !own) return rule.why
  if (rule.author === 'never' && own) return ownRefusal(action)
  if ((action === 'decide' || action === 'sanction') && subject.reportedByActor) {
    return 'You reported this post, so another moderator decides about it.'
  }
  if (action === 'sanction' && actor.role !== 'admin' && desk.some((role) => role === subject.memberRole)) {
    return 'This member is a moderator: only an administrator can do this.'
  }
  if (rule.on && subject.status && !rule.on.includes(subject.status)) return closedTo[subject.status]
  return null
}

function isAppointed({ moderates }: MemberActor, { articleId }: Subject): boolean {
  return articleId === undefined ? moderates.length > 0 : moderates.includes(articleId)
}

/** The articles below which a member moderates, by id; null: all of them. */
export function moderatedArticles(actor: Actor, subject: Subject): readonly string[] | null {
  if (can(actor, 'moderate_everywhere', subject).allowed) return null
  return actor.kind === 'member' ? actor.moderates : []
}

function ownRefusal(action: Action): string {
  if (action === 'sanction') return 'This is about yourself, so another moderator decides about it.'
  if (action === 'decide') return 'This is your own post, so another moderator decides about it.'
  return action === 'report' ? 'This is your own post: you can edit or delete it.' : 'This is your own post.'
}

function day(date: Date): string {
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
}
