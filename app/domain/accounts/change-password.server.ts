import { inTransaction, type Ctx } from '../ctx.server.ts'
import { Refusal } from '../refusal.ts'
import type { ChangePasswordInput } from './account-input.ts'
import { authorizeMember } from './authorize.server.ts'
import { hashPassword, passwordMatches } from './password.server.ts'

/** Sets a new password and ends every session of the member, the present one included. */
export async function changePassword(ctx: Ctx, input: ChangePasswordInput): Promise<void> {
  const actor = authorizeMember(ctx, 'change_settings')
  const member = await ctx.db.member.findUniqueOrThrow({ where: { id: actor.id }, select: { passwordHash: true } })
  if (!(await passwordMatches(member.passwordHash, input.current))) {
    const message = 'This is not your present password.'
    throw new Refusal('invalid', message, { current: message })
  }
  const passwordHash = await hashPassword(input.password)
  await inTransaction(ctx, async ({ db }) => {
    await db.member.update({ where: { id: actor.id }, data: { passwordHash } })
    await db.session.deleteMany({ where: { userId: actor.id } })
  })
}
