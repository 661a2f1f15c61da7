/* The frame of the table of who may see and do what: see `tests/integration/access.test.ts`. */

export const actors = ['guest', 'member', 'author', 'suspended', 'clinician', 'moderator', 'admin'] as const
export type ActorName = (typeof actors)[number]
export type Cell = number | 'login'

/** What a row's address and form are made of. */
export interface Fresh {
  postId: string
  revisionId: string
  caseId: string
  /** Fields of the case's form that judge its sentences. */
  verdicts: Record<string, string>
  eventId: string
  requestId: string
  slug: string
}

export interface Row {
  route: string
  does: 'loader' | 'action'
  on: 'published' | 'held' | 'hidden' | 'appealed'
  path: (post: Fresh) => string
  form?: (post: Fresh) => Record<string, string>
  // guest, member, author, suspended, clinician, moderator, admin
  answers: [Cell, Cell, Cell, Cell, Cell, Cell, Cell]
}

export const see = (route: string, path: Row['path'], answers: Row['answers'], on: Row['on'] = 'published'): Row => ({
  route,
  does: 'loader',
  on,
  path,
  answers,
})
export const send = (
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

export const all = (cell: Cell): Row['answers'] => [cell, cell, cell, cell, cell, cell, cell]
