import { createHash } from 'node:crypto'
import type { Ctx } from '../ctx.server.ts'
import { describeEngine, type Engine } from './engine.ts'
import { loadPolicy } from './load-policy.server.ts'
import type { Policy } from './policy.ts'
import type { ScreeningPhrase } from './types.ts'

/** All that an answer depends on besides the post and its article. `id` is the SHA-256 of the rest. */
export interface ScreeningSetup {
  id: string
  engine: Engine
  policy: Policy
  phrases: ScreeningPhrase[]
}

/** The setup that holds now. */
export async function loadSetup(ctx: Ctx): Promise<ScreeningSetup> {
  const phrases = await ctx.db.phrase.findMany({
    select: { list: true, phrase: true, note: true },
    orderBy: [{ list: 'asc' }, { phrase: 'asc' }],
  })
  const setup = { engine: describeEngine(), policy: await loadPolicy(ctx), phrases }
  return { id: createHash('sha256').update(JSON.stringify(setup)).digest('hex'), ...setup }
}

/** Keeps the setup, once, so that a run can name it. */
export async function keepSetup(ctx: Ctx, { id, engine, policy, phrases }: ScreeningSetup): Promise<void> {
  const known = await ctx.db.screeningSetup.findUnique({ where: { id }, select: { id: true } })
  if (known) return
  await ctx.db.screeningSetup.createMany({
    data: {
      id,
      engineVersion: engine.version,
      weightsHash: engine.weightsHash,
      rules: engine.rules,
      policy: JSON.parse(JSON.stringify(policy)) as object,
      phrases: JSON.parse(JSON.stringify(phrases)) as object,
      createdAt: ctx.now,
    },
    skipDuplicates: true,
  })
}
