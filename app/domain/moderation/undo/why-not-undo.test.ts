import { describe, expect, it } from 'vitest'
import { whyNotUndo, type Undoing } from './why-not-undo.ts'

const day = 24 * 60 * 60 * 1000
const at = new Date('2026-05-01T12:00:00Z')

function undoing(what: {
  daysLater?: number
  memberId?: string
  decided?: Partial<Undoing['decided']>
  post?: Partial<Undoing['post']>
  heard?: Undoing['heard']
}): string | null {
  return whyNotUndo({
    now: new Date(at.getTime() + (what.daysLater ?? 1) * day),
    memberId: what.memberId ?? 'judge',
    decided: {
      ...{ id: 'event', actorId: 'judge', at, revisionId: 'text', statusAfter: 'hidden' as const, undone: false },
      ...what.decided,
    },
    post: { ...{ status: 'hidden' as const, currentRevisionId: 'text', standingDecisionId: 'event' }, ...what.post },
    heard: what.heard ?? [],
  })
}

describe('whyNotUndo', () => {
  it('lets the last decision on the present text be undone', () => expect(undoing({})).toBeNull())

  it.each([
    ['undone already', { decided: { undone: true } }],
    ['deleted the post', { post: { status: 'deleted' as const } }],
    ['decided about this post since', { post: { standingDecisionId: 'another' } }],
    ['changed the text', { post: { currentRevisionId: 'new text' } }],
    ['waits for a decision already', { post: { status: 'held' as const } }],
    ['against a decision of yours', { heard: [{ appellantId: 'author', decidedBy: 'judge' }] }],
    ['an appeal of yours', { heard: [{ appellantId: 'judge', decidedBy: 'another' }] }],
    ['more than 30 days ago', { daysLater: 30.01 }],
  ])('says: %s', (words, what) => expect(undoing(what)).toContain(words))

  it('gives the one who decided 30 days, and others as long as they need', () => {
    expect(undoing({ daysLater: 30 })).toBeNull()
    expect(undoing({ daysLater: 300, memberId: 'another' })).toBeNull()
  })
})
