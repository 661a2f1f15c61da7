import { inTransaction, type Ctx } from '../ctx.server.ts'
import { Refusal } from '../refusal.ts'
import { displayNameField, signUpInput } from './account-input.ts'
import { authorize } from './authorize.server.ts'
import { signUp } from './sign-up.server.ts'

/** Makes the first administrator; later ones are appointed with `setRole`. */
export async function createAdmin(
  ctx: Ctx,
  input: { handle: string; displayName: string; password: string },
): Promise<{ memberId: string }> {
  authorize(ctx, 'set_role')
  const parsed = signUpInput.extend({ displayName: displayNameField }).safeParse(input)
  if (!parsed.success) {
    const fields = Object.fromEntries(parsed.error.issues.map((issue) => [String(issue.path[0]), issue.message]))
    throw new Refusal(
      'invalid',
      Object.entries(fields)
        .map(([name, fault]) => `${name}: ${fault}`)
        .join(' '),
      fields,
    )
  }
  return inTransaction(ctx, async (ctx) => {
    const account = await signUp(ctx, parsed.data)
    await ctx.db.member.update({ where: { id: account.memberId }, data: { role: 'admin', standing: 'trusted' } })
    return account
  })
}
