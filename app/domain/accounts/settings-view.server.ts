import type { Ctx } from '../ctx.server.ts'
import { loadSanctions, type SanctionLine } from '../moderation/sanctions/sanction-lines.server.ts'
import type { Standing } from '../vocabulary.ts'
import { loadMyDecisions, type MyDecision } from '../moderation/appeals/my-decisions.server.ts'
import { authorizeMember } from './authorize.server.ts'

/** As the member reads it. */
export type OwnSanction = Omit<SanctionLine, 'imposedBy' | 'caseId' | 'lifted'> & {
  lifted: { at: Date; reason: string } | null
}

export interface SettingsView {
  handle: string
  displayName: string
  country: string | null
  email: string | null
  /** Decisions of moderators that they can appeal against, or have. */
  decisions: MyDecision[]
  standing: Standing
  /** What moderators have decided about the member, newest first. */
  sanctions: OwnSanction[]
}

export async function viewSettings(ctx: Ctx): Promise<SettingsView> {
  const actor = authorizeMember(ctx, 'change_settings')
  const [member, decisions, sanctions] = await Promise.all([
    ctx.db.member.findUniqueOrThrow({
      where: { id: actor.id },
      select: { handle: true, displayName: true, country: true, email: true, standing: true },
    }),
    loadMyDecisions(ctx, { memberId: actor.id }),
    loadSanctions(ctx, { memberId: actor.id }),
  ])
  // Which moderator it was is for moderators to know.
  return { ...member, decisions, sanctions: sanctions.map(withoutNames) }
}

function withoutNames(line: SanctionLine): OwnSanction {
  const { imposedBy: _imposedBy, caseId: _caseId, lifted, ...rest } = line
  return { ...rest, lifted: lifted && { at: lifted.at, reason: lifted.reason } }
}
