import type { Ctx } from '../ctx.server.ts'
import { Refusal } from '../refusal.ts'
import type { SignInInput } from './account-input.ts'
import { passwordMatches } from './password.server.ts'

/** Finds the member whose name and password these are. It does not say which of the two was wrong. */
export async function signIn(ctx: Ctx, input: SignInInput): Promise<{ memberId: string }> {
  const member = await ctx.db.member.findFirst({
    where: { handle: { equals: input.handle, mode: 'insensitive' } },
    select: { id: true, passwordHash: true },
  })
  if (!(await passwordMatches(member?.passwordHash, input.password)) || !member) {
    const message = 'No account has this name and password together. Please check both.'
    throw new Refusal('invalid', message, { password: message })
  }
  return { memberId: member.id }
}
