import { authorize } from '../../accounts/authorize.server.ts'
import type { Ctx } from '../../ctx.server.ts'
import { Refusal } from '../../refusal.ts'
import { countryKey } from './help-country.ts'
import type { HelpLineInput } from './help-line-input.ts'

/** Adds a country's line, or changes one. The line for everybody else keeps having no country. */
export async function saveHelpLine(ctx: Ctx, input: HelpLineInput): Promise<void> {
  authorize(ctx, 'edit_help_lines')
  const { helpLineId, country, ...line } = input
  const lines = await ctx.db.helpLine.findMany({ select: { id: true, country: true } })
  const before = lines.find(({ id }) => id === helpLineId)
  if (helpLineId && !before)
    throw new Refusal('stale', 'This line was taken out meanwhile. What you typed is kept below.')
  if (before?.country === null) {
    if (!line.words) refuse('words', 'Please say what to do: this is for everybody whose country is not listed.')
    await ctx.db.helpLine.update({ where: { id: before.id }, data: line })
    return
  }
  const key = countryKey(country)
  if (country.length < 2 || key === '') refuse('country', 'Please name the country.')
  if (!line.number) refuse('number', 'Please give the number to ring.')
  const same = lines.find(
    (other) => other.id !== helpLineId && other.country !== null && countryKey(other.country) === key,
  )
  if (same) refuse('country', `${same.country} has a line already: change that one.`)
  if (before) await ctx.db.helpLine.update({ where: { id: before.id }, data: { country, ...line } })
  else await ctx.db.helpLine.create({ data: { country, ...line } })
}

function refuse(field: keyof HelpLineInput, message: string): never {
  throw new Refusal('invalid', message, { [field]: message })
}
