import type { RankReasons } from '../../../domain/moderation/queue/rank-case.ts'
import { labelWords, laneWords } from '../../../domain/moderation/words.ts'
import type { CaseLane } from '../../../domain/vocabulary.ts'
import { certaintyWord } from '../desk-words.ts'
import { minutesInWords, waitingWords } from '../waiting-time.ts'

/** One reason for a case's place: what it is, and by how much it shortens the lane's time, where it does. */
export interface RankLine {
  words: string
  weight: string | null
}

/** Why a case stands where it stands, as one can check it: the lane's time, divided by 1 and all weights. */
export function rankLines(input: {
  lane: CaseLane
  reasons: RankReasons | null
  openedAt: Date
  now: Date
}): RankLine[] {
  const { lane, reasons } = input
  const waiting = { words: `Waiting for ${waitingWords(input.openedAt, input.now)}`, weight: null }
  if (!reasons) return [{ words: laneWords[lane], weight: null }, waiting]
  const target = minutesInWords(reasons.targetMinutes)
  const weights = [
    { words: found(reasons), weight: reasons.severity },
    { words: reports(reasons), weight: reasons.reporters },
    { words: reach(reasons), weight: reasons.reach },
  ].filter(({ weight }) => weight > 0)
  const divisor = 1 + weights.reduce((sum, { weight }) => sum + weight, 0)
  return [
    { words: `${laneWords[lane]}: looked at within ${target}`, weight: null },
    ...weights.map(({ words, weight }) => ({ words, weight: `+${weight.toFixed(2)}` })),
    ...(weights.length === 0
      ? []
      : [
          {
            words: `${target} ÷ ${divisor.toFixed(2)}: due ${minutesInWords(reasons.targetMinutes / divisor)} after it came`,
            weight: null,
          },
        ]),
    waiting,
  ]
}

function found({ label, score }: RankReasons): string {
  if (!label) return ''
  const certainty = score === null ? null : certaintyWord(label, score)
  return certainty === null || score === null
    ? labelWords[label]
    : `${labelWords[label]}: ${certainty.toLowerCase()}, ${Math.round(score * 100)} in 100`
}

function reports({ reports, trusted, decided, agreed }: RankReasons): string {
  const by = reports === 1 ? '1 report' : `${reports} reports`
  const whose = trusted === 0 ? '' : trusted === reports ? ' by trusted members' : `, ${trusted} by trusted members`
  const past =
    decided === 0
      ? 'none of these members reported anything before'
      : `moderators agreed with ${agreed} of ${decided} earlier ${decided === 1 ? 'report' : 'reports'} of theirs`
  return `${by}${whose}; ${past}`
}

function reach({ reached }: RankReasons): string {
  return reached === 1 ? '1 answer or reaction' : `${reached.toLocaleString('en')} answers and reactions`
}
