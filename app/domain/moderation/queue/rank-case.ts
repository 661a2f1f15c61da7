import { z } from 'zod'
import { findingLabels, type CaseLane, type FindingLabel, type Standing } from '../../vocabulary.ts'

/** What a case's place in the queue follows from. */
export interface RankInput {
  lane: CaseLane
  openedAt: Date
  findings: { label: FindingLabel; score: number }[]
  reporters: { standing: Standing; decided: number; agreed: number }[]
  /** Published answers below the post, and reactions to it. */
  reach: number
}

const rankReasons = z.object({
  /** What the lane allows, in minutes. */
  targetMinutes: z.number(),
  /** Each shortens the target: a total of 1 halves it. */
  severity: z.number(),
  reporters: z.number(),
  reach: z.number(),
  /** The finding that weighs most, and how sure the engine was of it (0 to 1); null without one. */
  label: z.enum(findingLabels).nullable(),
  score: z.number().nullable().default(null),
  /** How many reported it, how many of them are trusted members, and what became of their earlier reports. */
  reports: z.number().default(0),
  trusted: z.number().default(0),
  decided: z.number().default(0),
  agreed: z.number().default(0),
  /** Answers and reactions. */
  reached: z.number().default(0),
})

/** As kept with the case, so that the desk can say why it stands where it stands. */
export type RankReasons = z.infer<typeof rankReasons>

/** Reads what was kept; null where nothing was. */
export function readRankReasons(kept: unknown): RankReasons | null {
  const read = rankReasons.safeParse(kept)
  return read.success ? read.data : null
}

const hour = 60
export const laneTargets: Record<CaseLane, number> = {
  urgent: 15,
  appeal: 48 * hour,
  second_review: 8 * hour,
  resubmitted: 8 * hour,
  held: 4 * hour,
  reported: 12 * hour,
  flagged: 24 * hour,
  sampled: 72 * hour,
}

const severities: Record<FindingLabel, number> = {
  emergency: 4,
  stop_treatment: 3,
  personal_data: 2,
  abuse: 1.5,
  contradiction: 1,
  remedy_claim: 1,
  spam: 0.5,
  listed_phrase: 0.5,
  premoderation: 0.25,
  first_posts: 0.25,
  form: 0,
}

const trust: Record<Standing, number> = { new: 0.5, established: 1, trusted: 1.5 }

/** When the case is due, and what brought that forward. It never changes by waiting alone, so the order is stable. */
export function rankCase(input: RankInput): { dueAt: Date; reasons: RankReasons } {
  const gravest = input.findings
    .map(({ label, score }) => ({ label, score, weight: severities[label] * score }))
    .sort((a, b) => b.weight - a.weight)[0]
  const reasons: RankReasons = {
    targetMinutes: laneTargets[input.lane],
    severity: rounded(gravest?.weight ?? 0),
    reporters: rounded(reportWeight(input.reporters)),
    reach: rounded(Math.log10(1 + input.reach)),
    label: gravest?.label ?? null,
    score: gravest?.score ?? null,
    reports: input.reporters.length,
    trusted: input.reporters.filter(({ standing }) => standing === 'trusted').length,
    decided: sum(input.reporters.map(({ decided }) => decided)),
    agreed: sum(input.reporters.map(({ agreed }) => agreed)),
    reached: input.reach,
  }
  const sooner = 1 + reasons.severity + reasons.reporters + reasons.reach
  return { dueAt: new Date(input.openedAt.getTime() + (reasons.targetMinutes / sooner) * 60_000), reasons }
}

/**
 * Each reporter counts by their standing, and more the oftener moderators agreed with them: the rate of agreement
 * times the logarithm of the number of their reports, as Discourse has it.
 */
function reportWeight(reporters: RankInput['reporters']): number {
  return sum(
    reporters.map(({ standing, decided, agreed }) => {
      const accuracy = decided === 0 ? 0 : (agreed / decided) * Math.log(1 + decided)
      return 0.5 * trust[standing] * (1 + accuracy)
    }),
  )
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
