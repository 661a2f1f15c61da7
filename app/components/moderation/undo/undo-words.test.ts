import { describe, expect, it } from 'vitest'
import { undoWords } from './undo-words.ts'

const nothing = {
  ...{ writtenNote: false, restoredNotes: 0, reporters: 0, standing: null, unlocks: false, sanctions: 0 },
  ...{ unread: 0, readers: 0, appealsClosed: 0, appealsReopened: 0 },
}

describe('undoWords', () => {
  it('always says what becomes of the post and of its case', () => {
    expect(undoWords({ statusAfter: 'held', reverses: nothing })).toEqual([
      'The post is again: waiting for a moderator.',
      'Its case is open again, for you or for another moderator.',
    ])
  })

  it('says of each effect that there is what becomes of it, one or many', () => {
    const words = undoWords({
      statusAfter: 'published',
      reverses: { ...nothing, standing: { from: 'new', to: 'established' }, unread: 1, readers: 2, unlocks: true },
    })
    expect(words.slice(2)).toEqual([
      'The thread that it locked is open again.',
      'The author, whom it made an established member, is a new member again.',
      '1 notice that nobody has read is withdrawn.',
      '2 people who have read of it are told that it was taken back.',
    ])
  })
})
