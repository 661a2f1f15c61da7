import type { Ctx } from '../ctx.server.ts'
import { Refusal } from '../refusal.ts'
import { roles, type Role } from '../vocabulary.ts'
import { authorize } from './authorize.server.ts'

export async function setRole(
  ctx: Ctx,
  input: { handle: string; role: string },
): Promise<{ handle: string; role: Role }> {
  authorize(ctx, 'set_role')
  const role = roles.find((known) => known === input.role)
  if (!role) throw new Refusal('invalid', `There is no role “${input.role}”. Roles are ${roles.join(', ')}.`)
  const member = await ctx.db.member.findFirst({ where: { handle: { equals: input.handle, mode: 'insensitive' } } })
  if (!member) throw new Refusal('not_found', `Nobody has the name “${input.handle}”.`)
  await ctx.db.member.update({ where: { id: member.id }, data: { role } })
  return { handle: member.handle, role }
}
