import { Refusal } from '../refusal.ts'
import { inTransaction, type Ctx } from '../ctx.server.ts'
import { roles, type Role } from '../vocabulary.ts'
import { authorize } from './authorize.server.ts'

export async function setRole(
  ctx: Ctx,
  input: { handle: string; role: string },
): Promise<{ handle: string; role: Role }> {
  authorize(ctx, 'set_role')
  const role = roles.find((known) => known === input.role)
  if (!role) throw new Refusal('invalid', `There is no role “${input.role}”. Roles are ${roles.join(', ')}.`)
  return inTransaction(ctx, async (ctx) => {
    // Two administrators who dismiss each other at once would leave nobody.
    await ctx.db.$queryRaw`SELECT id FROM member WHERE role = 'admin' FOR UPDATE`
    const member = await ctx.db.member.findFirst({ where: { handle: { equals: input.handle, mode: 'insensitive' } } })
    if (!member) {
      const message = `Nobody has the name “${input.handle}”.`
      throw new Refusal('invalid', message, { handle: message })
    }
    const last =
      member.role === 'admin' && role !== 'admin' && (await ctx.db.member.count({ where: { role: 'admin' } })) === 1
    if (last) {
      const message = `${member.displayName} is the only administrator. Please make somebody else one first.`
      throw new Refusal('invalid', message, { handle: message })
    }
    await ctx.db.member.update({ where: { id: member.id }, data: { role } })
    return { handle: member.handle, role }
  })
}
