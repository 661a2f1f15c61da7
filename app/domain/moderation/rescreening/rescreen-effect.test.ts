import { describe, expect, it } from 'vitest'
import { decide } from '../../screening/decide.ts'
import type { FindingLabel, PostStatus } from '../../vocabulary.ts'
import { rescreenEffect } from './rescreen-effect.ts'

const day = 24 * 60 * 60 * 1000

function effect(
  labels: FindingLabel[],
  more: { status?: PostStatus; age?: number; read?: boolean; imported?: boolean } = {},
) {
  const findings = labels.map((label) => ({ label, score: 0.9, rule: 'any' }))
  return rescreenEffect({
    decision: decide(findings, { standing: 'new', imported: more.imported ?? false }),
    findings,
    status: more.status ?? 'published',
    publishedByModerator: more.read ?? false,
    age: more.age ?? 100 * day,
  })
}

describe('what follows when an old post is screened again', () => {
  it.each<[string, Parameters<typeof effect>, ReturnType<typeof effect>]>([
    ['nothing found', [[]], { priority: null, takesOffPage: false }],
    ['a claim is looked at and stays', [['remedy_claim']], { priority: 'high', takesOffPage: false }],
    ['spam too', [['spam']], { priority: 'normal', takesOffPage: false }],
    ['an imported claim too', [['remedy_claim'], { imported: true }], { priority: 'high', takesOffPage: false }],
    ['an old emergency does not jump the queue', [['emergency']], { priority: 'high', takesOffPage: false }],
    ['one of yesterday does', [['emergency'], { age: day }], { priority: 'urgent', takesOffPage: false }],
    ['a call to stop a treatment leaves the page', [['stop_treatment']], { priority: 'urgent', takesOffPage: true }],
    [
      'but not what a moderator has read and published',
      [['stop_treatment'], { read: true }],
      { priority: 'high', takesOffPage: false },
    ],
    [
      'what is held stays held, as urgent as the policy says',
      [['stop_treatment'], { status: 'held' }],
      { priority: 'urgent', takesOffPage: false },
    ],
  ])('%s', (_, input, expected) => {
    expect(effect(...input)).toEqual(expected)
  })
})
