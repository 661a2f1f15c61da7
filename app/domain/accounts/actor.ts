import type { Role, Standing } from '../vocabulary.ts'

export interface MemberActor {
  kind: 'member'
  id: string
  handle: string
  displayName: string
  role: Role
  standing: Standing
  suspendedUntil: Date | null
  silencedUntil: Date | null
  /** A warning waits for their word that they have read it. */
  warned: boolean
  /** The articles that they moderate whatever their role, by id. */
  moderates: readonly string[]
}

/** Who acts: a guest who reads, a member, or the system itself (imports, jobs). */
export type Actor = { kind: 'guest' } | { kind: 'system' } | MemberActor
