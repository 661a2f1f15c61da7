import { z } from 'zod'
import { decisionReasons, decisions, moderationEventKinds } from '../../vocabulary.ts'
import type { Decision, DecisionReason, ModerationEventKind } from '../../vocabulary.ts'

/** Which events of the record are asked for; what is null leaves them all in. */
export interface LogFilter {
  kind: ModerationEventKind | null
  decision: Decision | null
  reason: DecisionReason | null
  /** The handle of who acted, or `engine`. */
  by: string | null
  /** The slug of an article. */
  article: string | null
  /** Days, both included, as `2026-11-23` in UTC. */
  from: string | null
  to: string | null
}

export const logFilterFields = ['kind', 'decision', 'reason', 'by', 'article', 'from', 'to'] as const

const choice = <Word extends string>(words: readonly Word[]) => z.enum(words).nullable().catch(null)
const day = z.iso.date().nullable().catch(null)

const filter = z.object({
  kind: choice(moderationEventKinds),
  decision: choice(decisions),
  reason: choice(decisionReasons),
  by: z
    .string()
    .regex(/^[\w.-]{3,30}$/)
    .nullable()
    .catch(null),
  article: z
    .string()
    .regex(/^[a-z0-9-]{1,120}$/)
    .nullable()
    .catch(null),
  from: day,
  to: day,
})

/** Reads the filter from an address; what is not understood is as if it were not there. */
export function readLogFilter(query: URLSearchParams): LogFilter {
  return filter.parse(Object.fromEntries(logFilterFields.map((name) => [name, query.get(name)])))
}

/** The filter as an address has it, without what is not set. */
export function logFilterQuery(given: LogFilter): URLSearchParams {
  const query = new URLSearchParams()
  for (const name of logFilterFields) if (given[name]) query.set(name, given[name])
  return query
}
