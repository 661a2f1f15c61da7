import { describe, expect, it } from 'vitest'
import { laneTargets, rankCase, readRankReasons, type RankInput } from './rank-case.ts'

const openedAt = new Date('2026-03-02T08:00:00Z')
const plain: RankInput = { lane: 'held', openedAt, findings: [], reporters: [], reach: 0 }
const minutes = (input: Partial<RankInput>) =>
  (rankCase({ ...plain, ...input }).dueAt.getTime() - openedAt.getTime()) / 60_000
const reporter = (decided: number, agreed: number, standing: 'new' | 'established' | 'trusted' = 'established') => ({
  standing,
  decided,
  agreed,
})

describe('rankCase', () => {
  it('is due when the lane says, where nothing brings it forward', () => {
    expect(minutes({})).toBe(laneTargets.held)
    expect(minutes({ lane: 'urgent' })).toBe(15)
  })

  it('weighs a finding by its severity and how sure the engine is', () => {
    expect(minutes({ findings: [{ label: 'remedy_claim', score: 1 }] })).toBe(laneTargets.held / 2)
    expect(minutes({ findings: [{ label: 'remedy_claim', score: 0.5 }] })).toBe(laneTargets.held / 1.5)
    expect(minutes({ findings: [{ label: 'form', score: 1 }] })).toBe(laneTargets.held)
    const { reasons } = rankCase({
      ...plain,
      findings: [
        { label: 'spam', score: 1 },
        { label: 'stop_treatment', score: 0.8 },
      ],
    })
    expect(reasons).toMatchObject({ label: 'stop_treatment', score: 0.8, severity: 2.4 })
  })

  it('weighs a report by the rate of agreement times the logarithm of the number of reports', () => {
    const weight = (decided: number, agreed: number) =>
      rankCase({ ...plain, reporters: [reporter(decided, agreed)] }).reasons.reporters
    expect(weight(0, 0)).toBe(0.5)
    expect(weight(10, 10)).toBeCloseTo(0.5 * (1 + Math.log(11)), 2)
    expect(weight(10, 5)).toBeCloseTo(0.5 * (1 + 0.5 * Math.log(11)), 2)
    expect(weight(10, 0)).toBe(weight(0, 0))
    // Long experience counts more than one lucky report, and less and less.
    expect(weight(100, 100) - weight(50, 50)).toBeLessThan(weight(51, 51) - weight(1, 1))
  })

  it('trusts reporters by their standing, and more of them more', () => {
    const due = (...standings: ('new' | 'established' | 'trusted')[]) =>
      minutes({ reporters: standings.map((standing) => reporter(4, 3, standing)) })
    expect(due('trusted')).toBeLessThan(due('established'))
    expect(due('established')).toBeLessThan(due('new'))
    expect(due('new', 'new')).toBeLessThan(due('new'))
  })

  it('brings forward what many see, by the order of their number', () => {
    expect(minutes({ reach: 9 })).toBe(laneTargets.held / 2)
    expect(minutes({ reach: 99 })).toBe(laneTargets.held / 3)
  })

  it('depends on nothing but the case, so that waiting does not change the order', () => {
    // Of two alike the one that came first is due first, whenever one looks.
    expect(rankCase({ ...plain, openedAt: new Date(openedAt.getTime() + 1) }).dueAt.getTime()).toBe(
      rankCase(plain).dueAt.getTime() + 1,
    )
  })

  it('keeps reasons that can be read again, and reads older ones', () => {
    const { reasons } = rankCase({ ...plain, reporters: [reporter(6, 5, 'trusted'), reporter(0, 0)], reach: 3 })
    expect(readRankReasons(JSON.parse(JSON.stringify(reasons)))).toEqual(reasons)
    expect(reasons).toMatchObject({ reports: 2, trusted: 1, decided: 6, agreed: 5, reached: 3 })
    const older = { targetMinutes: 240, severity: 1, reporters: 0, reach: 0, label: 'remedy_claim' }
    expect(readRankReasons(older)).toMatchObject({ ...older, reports: 0, score: null })
    expect(readRankReasons({})).toBeNull()
  })
})
