import { authorize } from '../../accounts/authorize.server.ts'
import type { Ctx } from '../../ctx.server.ts'

export interface HelpLine {
  id: string
  /** Null for everybody whose country has no line. */
  country: string | null
  number: string
  words: string
  crisisNumber: string
  crisisWords: string
}

export interface HelpLines {
  /** The line for everybody else first, then by country. */
  lines: HelpLine[]
  /** The line that is being changed. */
  changing: HelpLine | null
}

export async function viewHelpLines(ctx: Ctx, input: { changing: string | null }): Promise<HelpLines> {
  authorize(ctx, 'edit_help_lines')
  const lines = await ctx.db.helpLine.findMany({ orderBy: { country: { sort: 'asc', nulls: 'first' } } })
  return { lines, changing: lines.find(({ id }) => id === input.changing) ?? null }
}
