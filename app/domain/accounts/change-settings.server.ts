import type { Ctx } from '../ctx.server.ts'
import { Refusal } from '../refusal.ts'
import type { SettingsInput } from './account-input.ts'
import { authorizeMember } from './authorize.server.ts'

export async function changeSettings(ctx: Ctx, input: SettingsInput): Promise<void> {
  const actor = authorizeMember(ctx, 'change_settings')
  if (input.email) {
    const holder = await ctx.db.member.findFirst({
      where: { email: { equals: input.email, mode: 'insensitive' }, id: { not: actor.id } },
      select: { id: true },
    })
    const message = 'This address cannot be used. Please write another.'
    if (holder) throw new Refusal('invalid', message, { email: message })
  }
  await ctx.db.member.update({ where: { id: actor.id }, data: input })
}
