import { describe, expect, it } from 'vitest'
import type { ClaimView } from '../../../domain/moderation/claims/claim.ts'
import { claimNow, readNews, readSnapshot, untoldDesk, withCase, withSnapshot } from './desk-state.ts'

const at = (second: number) => new Date(Date.UTC(2026, 2, 1, 12, 0, second))
const claimBy = (name: string, caseId = 'one'): ClaimView => ({
  caseId,
  moderatorId: name,
  name,
  since: at(0),
  seenAt: at(0),
  mine: false,
  passedOn: null,
})

describe('what a page knows of claims', () => {
  it('is what it was loaded with until something is told', () => {
    const loaded = { caseId: 'one', claim: claimBy('Marlow'), at: at(1) }
    expect(claimNow(untoldDesk, loaded)?.name).toBe('Marlow')
  })

  it('is what was told last, when that is later than the page', () => {
    const loaded = { caseId: 'one', claim: null, at: at(1) }
    const told = withCase(withSnapshot({ at: at(2), claims: [] }), 'one', { claim: claimBy('Rowan'), at: at(3) })
    expect(claimNow(told, loaded)?.name).toBe('Rowan')
    expect(claimNow(withCase(told, 'one', { claim: null, at: at(4) }), loaded)).toBeNull()
  })

  it('is the page’s own when that was read later', () => {
    const told = withCase(untoldDesk, 'one', { claim: claimBy('Rowan'), at: at(3) })
    expect(claimNow(told, { caseId: 'one', claim: null, at: at(5) })).toBeNull()
  })

  it('knows from all claims at once that a case is nobody’s any more', () => {
    const told = withSnapshot({ at: at(9), claims: [claimBy('Alder', 'two')] })
    expect(claimNow(told, { caseId: 'one', claim: claimBy('Marlow'), at: at(1) })).toBeNull()
    expect(claimNow(told, { caseId: 'two', claim: null, at: at(1) })?.name).toBe('Alder')
  })

  it('is read from JSON with its moments', () => {
    const snapshot = { at: at(1), claims: [claimBy('Marlow')] }
    expect(readSnapshot(JSON.stringify(snapshot))).toEqual(snapshot)
    const news = { kind: 'claimed', caseId: 'one', status: 'open', revisionId: 'r', at: at(2), claim: null }
    expect(readNews(JSON.stringify(news))).toEqual(news)
  })
})
