import { describe, expect, it } from 'vitest'
import { appealState, type Appealable, type AppealAs } from './appeal-state.ts'

const at = new Date('2026-05-01T12:00:00Z')
const until = new Date('2026-05-31T12:00:00Z')
const decided: Appealable = {
  id: 'event',
  decision: 'remove',
  reason: 'spam',
  createdAt: at,
  hearsAppeals: false,
  undone: false,
  stands: true,
  postStatus: 'removed',
  appeal: null,
}

function state(what: Partial<Appealable>, as: AppealAs | null = 'author', now = at) {
  return appealState({ ...decided, ...what }, as, now)?.state ?? null
}

describe('appealState', () => {
  it('is possible until 30 days after the decision', () => {
    expect(appealState(decided, 'author', until)).toEqual({ state: 'possible', eventId: 'event', until })
    expect(state({}, 'author', new Date(until.getTime() + 1))).toBe('too_late')
  })

  it.each([
    ['author', { decision: 'publish', reason: null }, null],
    ['author', { decision: 'publish_with_note', reason: null }, 'possible'],
    ['reporter', { decision: 'publish', reason: null }, 'possible'],
    ['reporter', { decision: 'publish', reason: 'own_experience' }, 'possible'],
    ['reporter', { decision: 'publish', reason: 'unsupported_claim' }, null],
    ['reporter', { decision: 'remove' }, null],
    [null, {}, null],
  ] as const)('for the %s of %o: %s', (as, what, expected) => expect(state(what, as)).toBe(expected))

  it('is gone with the decision, and with the post', () => {
    expect(state({ undone: true })).toBeNull()
    expect(state({ stands: false })).toBeNull()
    expect(state({ postStatus: 'deleted' })).toBeNull()
  })

  it('is none against what was decided on appeal', () => expect(state({ hearsAppeals: true })).toBe('final'))

  it('once made, waits for its answer, unless the post is gone', () => {
    const appeal = { text: 'Look again.', createdAt: at, outcome: null, reply: '' }
    expect(state({ appeal })).toBe('waits')
    expect(state({ appeal, postStatus: 'deleted' })).toBe('moot')
    expect(state({ appeal: { ...appeal, outcome: 'upheld', reply: 'I did.' }, hearsAppeals: true })).toBe('answered')
  })
})
