import { describe, expect, it } from 'vitest'
import { countryKey } from './help-country.ts'

describe('countryKey', () => {
  it.each([
    ['United Kingdom', ['UK', 'U.K.', 'the UK', 'England', 'scotland ', 'GB', 'Great Britain']],
    ['United States', ['USA', 'U.S.A.', 'us', 'U.S.', 'America', 'the United States of America']],
    ['Germany', ['Deutschland', 'DE', 'germany']],
    ['Austria', ['Österreich', 'at']],
    ['South Korea', ['KR', 'Korea', 'Republic of Korea']],
    ['Turkey', ['Türkiye', 'TR']],
    ['Czechia', ['CZ', 'Czech Republic', 'Česko']],
    ['New Zealand', ['NZ', 'new  zealand']],
  ])('%s', (name, spellings) => {
    for (const spelling of spellings) expect([spelling, countryKey(spelling)]).toEqual([spelling, countryKey(name)])
  })

  it('tells countries apart and knows none', () => {
    expect(countryKey('Ireland')).not.toBe(countryKey('Northern Ireland'))
    expect(countryKey('Switzerland')).not.toBe(countryKey('Sweden'))
    expect(countryKey('xq')).toBe('xq')
    expect(countryKey(null)).toBe('')
    expect(countryKey(' ?! ')).toBe('')
  })
})
