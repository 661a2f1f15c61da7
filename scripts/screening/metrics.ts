/** How often right, of how many. */
export interface Counts {
  truePositives: number
  falsePositives: number
  falseNegatives: number
  trueNegatives: number
}

export interface Judged {
  positive: boolean
  flagged: boolean
  /** From 0 to 1. */
  score: number
}

export function count(judged: readonly Judged[]): Counts {
  const of = (positive: boolean, flagged: boolean) =>
    judged.filter((each) => each.positive === positive && each.flagged === flagged).length
  return {
    truePositives: of(true, true),
    falsePositives: of(false, true),
    falseNegatives: of(true, false),
    trueNegatives: of(false, false),
  }
}

export function ratio(part: number, whole: number): number {
  return whole === 0 ? NaN : part / whole
}

export function precision(counts: Counts): number {
  return ratio(counts.truePositives, counts.truePositives + counts.falsePositives)
}

export function recall(counts: Counts): number {
  return ratio(counts.truePositives, counts.truePositives + counts.falseNegatives)
}

export function f1(counts: Counts): number {
  const { truePositives, falsePositives, falseNegatives } = counts
  return ratio(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives)
}

/** Precision where `prevalence` of all posts are positive, from recall and the rate of false flags. */
export function precisionAt(prevalence: number, counts: Counts): number {
  const falseRate = ratio(counts.falsePositives, counts.falsePositives + counts.trueNegatives)
  const hits = recall(counts) * prevalence
  return ratio(hits, hits + falseRate * (1 - prevalence))
}

/** Wilson's interval of a share at 95%. */
export function wilson(part: number, whole: number): [number, number] {
  if (whole === 0) return [NaN, NaN]
  const z = 1.959964
  const share = part / whole
  const middle = share + (z * z) / (2 * whole)
  const spread = z * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole))
  const scale = 1 + (z * z) / whole
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)]
}

/** The chance that a positive scores above a negative, ties counting half. */
export function auroc(judged: readonly Judged[]): number {
  const sorted = [...judged].sort((a, b) => a.score - b.score)
  const positives = sorted.filter(({ positive }) => positive).length
  let rankSum = 0
  for (let from = 0; from < sorted.length;) {
    let to = from
    while (to < sorted.length && sorted[to]!.score === sorted[from]!.score) to += 1
    const rank = (from + to + 1) / 2
    for (let at = from; at < to; at += 1) if (sorted[at]!.positive) rankSum += rank
    from = to
  }
  return ratio(rankSum - (positives * (positives + 1)) / 2, positives * (sorted.length - positives))
}

/** Mean distance between score and share of positives over ten bins of equal width, weighted by their size. */
export function calibrationError(judged: readonly Judged[]): number {
  const bins = Array.from({ length: 10 }, () => ({ n: 0, scores: 0, positives: 0 }))
  for (const { score, positive } of judged) {
    const bin = bins[Math.min(9, Math.floor(score * 10))]!
    bin.n += 1
    bin.scores += score
    if (positive) bin.positives += 1
  }
  return ratio(
    bins.reduce((sum, bin) => sum + Math.abs(bin.scores - bin.positives), 0),
    judged.length,
  )
}

interface Range {
  start: number
  end: number
}

/** F1 over the words of `text` that lie in the ranges found and in those annotated. */
export function spanOverlap(text: string, found: readonly Range[], annotated: readonly Range[]): number {
  const inside = (ranges: readonly Range[], from: number, to: number) =>
    ranges.some(({ start, end }) => start < to && from < end)
  let [both, onlyFound, onlyAnnotated] = [0, 0, 0]
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const hit = inside(found, index, index + word.length)
    const meant = inside(annotated, index, index + word.length)
    if (hit && meant) both += 1
    else if (hit) onlyFound += 1
    else if (meant) onlyAnnotated += 1
  }
  return ratio(2 * both, 2 * both + onlyFound + onlyAnnotated)
}
