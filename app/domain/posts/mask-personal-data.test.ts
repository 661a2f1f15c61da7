import { describe, expect, it } from 'vitest'
import { personalDataRules } from '../screening/rules/personal-data-rules.ts'
import { screen } from '../screening/screen.ts'
import { maskPersonalData, privateThing } from './mask-personal-data.ts'
import { renderPost } from './render-markdown.ts'

function privateIn(text: string) {
  const { findings } = screen({
    text,
    author: { standing: 'established', publishedPosts: 5 },
    imported: false,
    article: { title: 'Low neutrophils', passages: [] },
    phrases: [],
  })
  return findings.filter(({ label }) => label === 'personal_data')
}
const mask = (text: string) => maskPersonalData(text, privateIn(text))

describe('maskPersonalData', () => {
  it.each([
    ['Ring me on 07700 900 412, any evening.', 'Ring me on [phone number removed], any evening.'],
    [
      'Mail tilda.marsh84@example.com or ring +44 20 7946 0018.',
      'Mail [e-mail address removed] or ring [phone number removed].',
    ],
    ['I live at 14 Larkspur Avenue, come by.', 'I live at [address removed], come by.'],
    ['My neutrophils are 1,400 since 12.03.2021.', 'My neutrophils are 1,400 since 12.03.2021.'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(mask(text)).toBe(expected)
  })

  it('leaves nothing that would be found again', () => {
    for (const { fires } of personalDataRules) {
      for (const example of fires) if (typeof example === 'string') expect(privateIn(mask(example))).toEqual([])
    }
  })

  it('names what every rule finds', () => {
    expect(personalDataRules.filter(({ id }) => privateThing(id) === 'private detail').map(({ id }) => id)).toEqual([])
    expect(privateThing('a rule to come')).toBe('private detail')
  })

  it('takes overlapping, nested and too long spans once, in any order', () => {
    const spans = [
      { start: 6, end: 99, rule: 'phone' },
      { start: 2, end: 5, rule: 'email' },
      { start: 2, end: 3, rule: 'phone' },
      { start: 4, end: 6, rule: 'phone' },
      { start: 7, end: 7, rule: 'phone' },
    ]
    expect(maskPersonalData('a bcdefghi', spans)).toBe('a [e-mail address removed][phone number removed]')
  })

  it('is read as words wherever it stands in the Markdown', () => {
    const at = (text: string) => [{ start: text.indexOf('X'), end: text.indexOf('X') + 1, rule: 'phone' }]
    for (const text of ['X(home) is best', 'X: nights', 'X[mobile]', '**X**', '- X', '[ring](tel:X)']) {
      expect(renderPost(maskPersonalData(text, at(text)))).toContain('[phone number removed]')
    }
  })
})
