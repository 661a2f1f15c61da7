import { describe, expect, it } from 'vitest'
import { screen } from '../../screening/screen.ts'
import { crisisRules, helpKinds } from './help-kind.ts'

const kindsOf = (text: string) =>
  helpKinds(
    screen({
      text,
      author: { standing: 'established', publishedPosts: 5 },
      imported: false,
      article: { title: 'Low neutrophils', passages: [] },
      phrases: [],
    }).findings,
  )

describe('helpKinds', () => {
  it.each([
    ['I just want to die, the pain never stops.', ['crisis']],
    ['nobody would miss me', ['crisis']],
    ['I have a crushing pain in my chest right now and cannot breathe.', ['body']],
    ['I wait for my next blood test.', []],
    ['Nettle tea cures low neutrophils.', []],
  ])('%s', (text, kinds) => {
    expect(kindsOf(text)).toEqual(kinds)
  })

  it('tells both, thoughts of dying first', () => {
    const emergency = (rule: string, score = 0.9) => ({ label: 'emergency' as const, rule, score })
    expect(helpKinds([emergency('chest-pain'), emergency([...crisisRules][0]!)])).toEqual(['crisis', 'body'])
    expect(helpKinds([emergency('model-emergency')])).toEqual(['crisis', 'body'])
    expect(helpKinds([emergency('chest-pain', 0.1), { label: 'abuse', rule: 'suicidal-intent', score: 1 }])).toEqual([])
  })
})
