import { describe, expect, it } from 'vitest'
import { rankCase, type RankInput } from '../../../domain/moderation/queue/rank-case.ts'
import { rankLines } from './rank-words.ts'

const openedAt = new Date('2026-05-06T10:00:00Z')
const now = new Date('2026-05-06T10:25:00Z')

function lines(input: Partial<RankInput>) {
  const given: RankInput = { lane: 'held', openedAt, findings: [], reporters: [], reach: 0, ...input }
  return rankLines({ lane: given.lane, reasons: rankCase(given).reasons, openedAt, now })
}

describe('rankLines', () => {
  it('says the lane’s time and the waiting where nothing else weighs', () => {
    expect(lines({})).toEqual([
      { words: 'Held: looked at within 4 h', weight: null },
      { words: 'Waiting for 25 min', weight: null },
    ])
  })

  it('says each weight and how they make the time', () => {
    expect(
      lines({
        findings: [{ label: 'remedy_claim', score: 0.8 }],
        reporters: [
          { standing: 'trusted', decided: 6, agreed: 5 },
          { standing: 'new', decided: 0, agreed: 0 },
        ],
        reach: 9,
      }).map(({ words, weight }) => [words, weight]),
    ).toEqual([
      ['Held: looked at within 4 h', null],
      ['Remedy claim: likely, 80 in 100', '+0.80'],
      ['2 reports, 1 by trusted members; moderators agreed with 5 of 6 earlier reports of theirs', '+2.22'],
      ['9 answers and reactions', '+1.00'],
      ['4 h ÷ 5.02: due 48 min after it came', null],
      ['Waiting for 25 min', null],
    ])
  })

  it('knows nothing of a case whose reasons were not kept', () => {
    expect(rankLines({ lane: 'flagged', reasons: null, openedAt, now }).map(({ words }) => words)).toEqual([
      'Flagged, on the page',
      'Waiting for 25 min',
    ])
  })
})
