import { modelLabels } from './labels.ts'
import { chances, isLent, signalSums } from './logistic.ts'
import type { Calibration, Logistic } from './logistic.ts'
import type { Signals } from './signals.ts'

/** What the first logistics add up to for a sentence, by label; `lent` is the part that the rest of the post gave. */
export interface FirstSums {
  whole: readonly number[]
  lent: readonly number[]
}

/**
 * From what the first logistics add up to, to chances. They know the words of what they learnt from by heart, and so
 * make too little of the signals and of how sentences hang together. A second logistic for each label, learnt on posts
 * that the first never saw, reads their sums for the sentence and those around it, and the signals again (stacking).
 */
export interface Scale {
  second: Pick<Logistic, 'bias' | 'signals'>
  calibrations: readonly Calibration[]
}

/** Sums are read in threes of a unit and no farther than this; where there is no sentence, as an unlikely one. */
const [unit, farthest, none] = [3, 12, -4]
const places = ['whole', 'alone', 'earlier', 'before', 'after'] as const
const names = new Map(places.map((place) => [place, modelLabels.map((label) => `sum ${place} ${label}`)]))

/** What the second logistics read of one sentence of a post. */
export function secondSignals(first: readonly FirstSums[], signals: Signals, index: number): Signals {
  const own = first[index]!
  return new Map([
    ...[...signals].filter(([name]) => isReadAgain(name)),
    ...named('whole', own.whole),
    ...named('alone', alone(own)),
    ...named('earlier', alone(first[index - 2])),
    ...named('before', alone(first[index - 1])),
    ...named('after', alone(first[index + 1])),
  ])
}

/** The same, had the sentence been posted by itself. */
export function signalsByItself(own: FirstSums, signals: Signals): Signals {
  const kept = new Map([...signals].filter(([name]) => !isLent(name)))
  return secondSignals([{ whole: alone(own), lent: modelLabels.map(() => 0) }], kept, 0)
}

export function chancesBy({ second, calibrations }: Scale, read: Signals): number[] {
  return chances(signalSums(second, read), calibrations)
}

function alone(sums: FirstSums | undefined): number[] {
  return modelLabels.map((_, label) => (sums ? sums.whole[label]! - sums.lent[label]! : none))
}

function named(place: (typeof places)[number], sums: readonly number[]): [string, number][] {
  return sums.map((sum, label) => [names.get(place)![label]!, Math.max(-farthest, Math.min(farthest, sum)) / unit])
}

/** Single rules stay with the first: most of them are seldom seen. */
const isReadAgain = (name: string) => !/^(?:before |after )?rule /.test(name)
