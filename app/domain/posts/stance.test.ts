import { describe, expect, it } from 'vitest'
import { sourceField, sourceOf, stanceField, stanceOf } from './stance.ts'

describe('sourceField', () => {
  it.each([
    ['https://www.nhs.uk/conditions/', 'https://www.nhs.uk/conditions/'],
    ['  www.example.org/page-2 ', 'https://www.example.org/page-2'],
    ['http://example.org:8080/x', 'http://example.org:8080/x'],
    ['example.org:8080/x', 'https://example.org:8080/x'],
    ['https://münchen.example/ä', 'https://xn--mnchen-3ya.example/%C3%A4'],
    ['', null],
    ['   ', null],
  ])('%j becomes %j', (given, kept) => {
    expect(sourceField.parse(given)).toBe(kept)
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.org/x',
    'mailto:a@example.org',
    'my doctor',
    'doctor',
    'https://',
    'https://user:secret@example.org/',
    'https://localhost/',
    'https://10.0.0.11/',
    `https://example.org/${'x'.repeat(2000)}`,
  ])('refuses %s', (given) => {
    expect(sourceField.safeParse(given).success).toBe(false)
  })

  it.each([
    ['https://bit.ly/3abcde', /shortened address/],
    ['www.tinyurl.com/xyz123', /shortened address/],
    ['https://WA.ME/447700900412', /private chat/],
    ['t.me/healingcircle', /private chat/],
  ])('refuses %s and says why', (given, why) => {
    expect(sourceField.safeParse(given).error?.issues[0]?.message).toMatch(why)
  })
})

describe('what a revision keeps', () => {
  it('shows the host without www', () => {
    expect(sourceOf({ sourceUrl: 'https://www.nhs.uk/x' })).toEqual({ url: 'https://www.nhs.uk/x', host: 'nhs.uk' })
    expect(sourceOf({ sourceUrl: null })).toBeNull()
    expect(sourceOf({ sourceUrl: 'not an address' })).toBeNull()
  })

  it('knows one stance and takes anything else for none', () => {
    expect(stanceOf({ stance: 'own_experience' })).toBe('own_experience')
    expect(stanceOf({ stance: null })).toBeNull()
    expect(stanceField.parse('own_experience')).toBe('own_experience')
    expect(stanceField.parse('certain')).toBeNull()
    expect(stanceField.parse(undefined)).toBeUndefined()
  })
})
