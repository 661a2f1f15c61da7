import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')

const both = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [
    name,
    { light, dark },
  ]),
)
const lightOnly = new Map([...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]))

/** Relative luminance and contrast ratio after WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(name: string, ground: string, scheme: 'light' | 'dark'): number {
  const front = both.get(name)?.[scheme]
  const back = both.get(ground)?.[scheme]
  if (!front || !back) throw new Error(`tokens.css has no colour --${name} or --${ground}`)
  const [dark = 0, light = 0] = [luminance(front), luminance(back)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const grounds = ['paper', 'card', 'sunk', 'teal-wash', 'claim-wash', 'danger-wash']
const schemes = ['light', 'dark'] as const

describe('colours', () => {
  it.each(schemes.flatMap((scheme) => grounds.map((ground) => [scheme, ground] as const)))(
    'every text is readable in %s on %s',
    (scheme, ground) => {
      for (const text of ['ink', 'ink-2', 'teal', 'claim', 'danger']) {
        expect.soft(contrast(text, ground, scheme), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
      }
    },
  )

  it.each(schemes)('page-coloured words are readable on filled controls in %s', (scheme) => {
    for (const ground of ['teal', 'ink', 'claim', 'danger']) {
      expect.soft(contrast('paper', ground, scheme), ground).toBeGreaterThanOrEqual(4.5)
    }
  })

  it.each(schemes)('edges of controls stand out 3:1 in %s', (scheme) => {
    for (const ground of ['paper', 'card', 'sunk']) {
      expect.soft(contrast('edge', ground, scheme), ground).toBeGreaterThanOrEqual(3)
    }
  })

  it('gives browsers without light-dark() the same light set', () => {
    expect([...lightOnly.keys()].sort()).toEqual([...both.keys()].sort())
    for (const [name, colour] of lightOnly) expect.soft(colour, name).toBe(both.get(name)?.light)
  })
})
