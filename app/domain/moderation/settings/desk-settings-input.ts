import { z } from 'zod'

/** A whole number, or nothing for "never". */
function numberOrNever(least: number, most: number, words: string) {
  return z
    .string()
    .trim()
    .default('')
    .transform((text) => (text === '' ? null : Number(text)))
    .pipe(z.int(words).min(least, words).max(most, words).nullable())
}

const share = 'Please give a whole number from 0 to 1,000.'

export const deskSettingsInput = z.object({
  samplePerMille: z
    .string(share)
    .trim()
    .min(1, share)
    .transform(Number)
    .pipe(z.int(share).min(0, share).max(1000, share)),
  secondRemovalReach: numberOrNever(
    0,
    1_000_000,
    'Please give a whole number from 0 to 1,000,000, or leave this empty.',
  ),
  secondSuspensionDays: numberOrNever(
    1,
    3650,
    'Please give a whole number of days from 1 to 3,650, or leave this empty.',
  ),
})
