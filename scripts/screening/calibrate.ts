import { sigmoid } from '../../app/domain/screening/model/logistic.ts'
import type { Calibration } from '../../app/domain/screening/model/logistic.ts'

/**
 * Platt's scaling with his smoothed targets, by Newton's method. With too few positives to tell, the sum is taken as
 * it is.
 */
export function calibrate(points: readonly { sum: number; positive: boolean }[]): Calibration {
  const positives = points.filter(({ positive }) => positive).length
  const negatives = points.length - positives
  if (positives < 5 || negatives < 5) return { slope: 1, shift: 0 }
  const high = (positives + 1) / (positives + 2)
  const low = 1 / (negatives + 2)
  let slope = 1
  let shift = 0
  for (let step = 0; step < 60; step += 1) {
    let [gradSlope, gradShift, aa, ab, bb] = [slope * 1e-3, 0, 1e-3, 0, 1e-9]
    for (const { sum, positive } of points) {
      const p = sigmoid(slope * sum + shift)
      const error = p - (positive ? high : low)
      const spread = p * (1 - p)
      gradSlope += error * sum
      gradShift += error
      aa += spread * sum * sum
      ab += spread * sum
      bb += spread
    }
    const determinant = aa * bb - ab * ab
    if (Math.abs(determinant) < 1e-12) break
    const moveSlope = (bb * gradSlope - ab * gradShift) / determinant
    const moveShift = (aa * gradShift - ab * gradSlope) / determinant
    const most = Math.max(1, Math.abs(moveSlope), Math.abs(moveShift))
    slope -= moveSlope / most
    shift -= moveShift / most
    if (Math.abs(moveSlope) + Math.abs(moveShift) < 1e-9) break
  }
  return { slope, shift }
}
