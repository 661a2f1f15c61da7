import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Actor } from '../../app/domain/accounts/actor.ts'
import { loadActor } from '../../app/domain/accounts/load-actor.server.ts'
import { setRole } from '../../app/domain/accounts/set-role.server.ts'
import { signUp } from '../../app/domain/accounts/sign-up.server.ts'
import { findOrCreateUnclaimedMember } from '../../app/domain/accounts/unclaimed-member.server.ts'
import type { Ctx } from '../../app/domain/ctx.server.ts'
import type { Role, Standing } from '../../app/domain/vocabulary.ts'
import { dayMs } from './demo-post.ts'
import { members } from './members.ts'

interface Account {
  role: Role
  handle: string
  password: string
}

/** The same ctx with the member of this handle as its actor. */
export type ActAs = (ctx: Ctx, handle: string) => Ctx

const accountsDaysAgo = 90

/** Makes the accounts that people can sign in to, and the other people of the community. */
export async function joinMembers(ctx: Ctx): Promise<ActAs> {
  const ids = new Map<string, string>()
  for (const { role, handle, password } of readAccounts()) {
    const then = { ...ctx, now: new Date(ctx.now.getTime() - accountsDaysAgo * dayMs) }
    const { memberId } = await signUp(then, { handle, password, country: 'Ireland' })
    await standAs(ctx, { memberId, handle, role, standing: role === 'member' ? 'established' : 'trusted' })
    ids.set(handle, memberId)
  }
  for (const { name, country, role, standing, joinedDaysAgo } of members) {
    const then = { ...ctx, now: new Date(ctx.now.getTime() - joinedDaysAgo * dayMs) }
    const { memberId } = await findOrCreateUnclaimedMember(then, { name, country, importKey: `demo:${name}` })
    const { handle } = await ctx.db.member.findUniqueOrThrow({ where: { id: memberId }, select: { handle: true } })
    await standAs(ctx, { memberId, handle, role, standing })
    ids.set(handle, memberId)
  }
  const actors = new Map<string, Actor>()
  for (const [handle, memberId] of ids) actors.set(handle, await loadActor(ctx, { memberId }))
  return (ctx, handle) => {
    const actor = actors.get(handle)
    if (!actor) throw new Error(`nobody in the demo community is called ${handle}`)
    return { ...ctx, actor }
  }
}

async function standAs(
  ctx: Ctx,
  input: { memberId: string; handle: string; role: Role; standing: Standing },
): Promise<void> {
  if (input.role !== 'member') await setRole(ctx, { handle: input.handle, role: input.role })
  // A standing is earned by months of posts that the demo does not tell of.
  await ctx.db.member.update({ where: { id: input.memberId }, data: { standing: input.standing } })
}

function readAccounts(): Account[] {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, 'accounts.json'), 'utf8')) as Account[]
}
