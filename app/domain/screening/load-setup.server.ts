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

/** The setup that holds now; with the embedding, where it is switched on. */
export async function loadSetup(ctx: Ctx): Promise<ScreeningSetup> {
  const phrases = await ctx.db.phrase.findMany({
    select: { list: true, phrase: true, note: true },
    orderBy: [{ list: 'asc' }, { phrase: 'asc' }],
  })
  return identified({
    engine: describeEngine({ embedding: ctx.embedder !== null }),
    policy: await loadPolicy(ctx),
    phrases,
  })
}

/** The setup of a text for which the embedding gave no answer. */
export function withoutEmbedding({ policy, phrases }: ScreeningSetup): ScreeningSetup {
  return identified({ engine: describeEngine({ embedding: false }), policy, phrases })
}

function identified({ engine, policy, phrases }: Omit<ScreeningSetup, 'id'>): ScreeningSetup {
  const setup = { engine, policy, phrases }
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
