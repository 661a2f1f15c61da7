import type { Ctx } from '../ctx.server.ts'

const longestHandle = 30
const longestName = 60

/**
 * The account of somebody whose posts were imported: it has no password and nobody can sign in to it.
 * `importKey` names the person within the source. Runs inside the caller's transaction.
 */
export async function findOrCreateUnclaimedMember(
  ctx: Ctx,
  input: { name: string; country: string | null; importKey: string },
): Promise<{ memberId: string; created: boolean }> {
  const before = await ctx.db.member.findUnique({ where: { importKey: input.importKey }, select: { id: true } })
  if (before) return { memberId: before.id, created: false }
  const displayName = cut(input.name) || 'Somebody'
  const member = await ctx.db.member.create({
    data: {
      handle: await freeHandle(ctx, { name: displayName }),
      displayName,
      country: cut(input.country ?? '') || null,
      importKey: input.importKey,
      createdAt: ctx.now,
    },
    select: { id: true },
  })
  return { memberId: member.id, created: true }
}

async function freeHandle(ctx: Ctx, input: { name: string }): Promise<string> {
  const stem = handleFrom(input.name)
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : String(number)
    const handle = `${stem.slice(0, longestHandle - suffix.length)}${suffix}`
    // The same lock as at sign-up, so that nobody takes the name while this transaction runs.
    await ctx.db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(lower(${handle})))`
    const [holder] = await ctx.db.$queryRaw<
      unknown[]
    >`SELECT 1 FROM member WHERE lower(handle) = lower(${handle}) LIMIT 1`
    if (!holder) return handle
  }
}

/** A name as a handle: plain letters and digits, words joined by dots, three characters or more. */
function handleFrom(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9-]+/)
    .map((word) => word.replace(/^-+|-+$/g, ''))
    .filter(Boolean)
  const handle = words
    .join('.')
    .slice(0, longestHandle)
    .replace(/[.-]+$/, '')
  return handle.length >= 3 ? handle : ['member', ...words].join('.')
}

function cut(text: string): string {
  return [...text.replace(/\s+/g, ' ').trim()].slice(0, longestName).join('').trim()
}
