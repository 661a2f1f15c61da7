import { describe, expect, it } from 'vitest'
import { isAssessed, maxAdvice, plainAdvice, tellingSpans } from './assessment.ts'

describe('plainAdvice', () => {
  it('takes out what hides, turns or breaks text', () => {
    expect(plainAdvice(' No\u0000 passage\r\n\u202Esays\u200B so.\uD800 ')).toBe('No passage says so.')
  })

  it('leaves markup as the text that it is', () => {
    expect(plainAdvice('<b>No</b> & no')).toBe('<b>No</b> & no')
  })

  it('is cut at a whole character', () => {
    const long = plainAdvice('😀'.repeat(maxAdvice + 1))
    expect([...long]).toHaveLength(maxAdvice)
    expect(long.endsWith('😀…')).toBe(true)
    expect(plainAdvice('x'.repeat(maxAdvice))).toHaveLength(maxAdvice)
  })
})

describe('tellingSpans', () => {
  const found = (text: string, names: string[] = []) =>
    tellingSpans(text, names).map(({ start, end }) => text.slice(start, end))

  it('finds mentions, links and the given names', () => {
    expect(found('Ask @quiet-heron, see https://example.org/u/9 or www.example.com')).toEqual([
      '@quiet-heron',
      'https://example.org/u/9',
      'www.example.com',
    ])
    expect(found('I am Wren (K), wren to friends, not a wrench.', ['Wren (K)', 'wren'])).toEqual([
      'Wren (K)',
      'Wren',
      'wren',
    ])
  })

  it('leaves other words alone', () => {
    expect(found('Two tablets at 9 and info@example.org', ['at'])).toEqual([])
  })
})

it('asks about claims only', () => {
  expect(isAssessed({ label: 'remedy_claim' })).toBe(true)
  expect(isAssessed({ label: 'emergency' })).toBe(false)
  expect(isAssessed({ label: 'personal_data' })).toBe(false)
  expect(isAssessed({ label: 'first_posts' })).toBe(false)
})
