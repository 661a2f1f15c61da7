import { inTransaction, type Ctx } from '../ctx.server.ts'
import { Refusal } from '../refusal.ts'
import type { SignUpInput } from './account-input.ts'
import { hashPassword } from './password.server.ts'

const taken = 'This name is taken. Please choose another.'

/** Makes an account. The name is free to choose and need not be a real one; no address is asked for. */
export async function signUp(ctx: Ctx, input: SignUpInput & { displayName?: string }): Promise<{ memberId: string }> {
  const passwordHash = await hashPassword(input.password)
  return inTransaction(ctx, async (ctx) => {
    // Two people who choose the same name at the same moment: the second one waits, then is told.
    await ctx.db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(lower(${input.handle})))`
    const holder = await ctx.db.member.findFirst({
      where: { handle: { equals: input.handle, mode: 'insensitive' } },
      select: { id: true },
    })
    if (holder) throw new Refusal('invalid', taken, { handle: taken })
    const member = await ctx.db.member.create({
      data: {
        handle: input.handle,
        displayName: input.displayName ?? input.handle,
        country: input.country,
        passwordHash,
        createdAt: ctx.now,
      },
      select: { id: true },
    })
    return { memberId: member.id }
  })
}
