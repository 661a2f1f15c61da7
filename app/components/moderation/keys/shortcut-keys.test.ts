import { describe, expect, it } from 'vitest'
import { isTypedIn, readPress, type Pending, type Press } from './shortcut-keys.ts'

const shortcuts = [{ keys: 'j', repeats: true as const }, { keys: 'x' }, { keys: '?' }, { keys: 'g 1' }, { keys: '1' }]
const still: Press = {
  key: 'x',
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  repeat: false,
  isComposing: false,
  defaultPrevented: false,
}

function press(
  what: Partial<Press>,
  { typing = false, pending = null, now = 0 }: { typing?: boolean; pending?: Pending | null; now?: number } = {},
) {
  const read = readPress(shortcuts, { press: { ...still, ...what }, typing, pending, now })
  return { does: read.shortcut?.keys ?? null, pending: read.pending }
}

describe('readPress', () => {
  it('means the shortcut of its key', () => expect(press({ key: 'x' }).does).toBe('x'))

  it('means nothing while one types', () => expect(press({ key: 'x' }, { typing: true }).does).toBeNull())

  it.each(['ctrlKey', 'altKey', 'metaKey', 'isComposing', 'defaultPrevented'] as const)(
    'means nothing with %s',
    (of) => {
      expect(press({ key: 'x', [of]: true }).does).toBeNull()
    },
  )

  it('takes Caps Lock for what it is, and Shift for another key', () => {
    expect(press({ key: 'X' }).does).toBe('x')
    expect(press({ key: 'X', shiftKey: true }).does).toBeNull()
    expect(press({ key: '?', shiftKey: true }).does).toBe('?')
  })

  it('goes on while held down only where that is meant', () => {
    expect(press({ key: 'j', repeat: true }).does).toBe('j')
    expect(press({ key: 'x', repeat: true }).does).toBeNull()
  })

  it('knows two keys after one another, if the second comes soon', () => {
    const { does, pending } = press({ key: 'g' }, { now: 100 })
    expect(does).toBeNull()
    expect(press({ key: '1' }, { pending, now: 400 }).does).toBe('g 1')
    expect(press({ key: '1' }, { pending, now: 4000 }).does).toBe('1')
    expect(press({ key: 'x' }, { pending, now: 400 })).toEqual({ does: 'x', pending: null })
  })

  it('does not lose the first of two keys over Shift', () => {
    const { pending } = press({ key: 'g' })
    expect(press({ key: 'Shift', shiftKey: true }, { pending }).pending).toEqual(pending)
  })
})

describe('isTypedIn', () => {
  it.each([
    [{ tagName: 'INPUT', type: 'search' }, true],
    [{ tagName: 'INPUT' }, true],
    [{ tagName: 'TEXTAREA' }, true],
    [{ tagName: 'SELECT' }, true],
    [{ tagName: 'DIV', isContentEditable: true }, true],
    [{ tagName: 'INPUT', type: 'checkbox' }, false],
    [{ tagName: 'BUTTON', type: 'submit' }, false],
    [{ tagName: 'A' }, false],
    [{ tagName: 'BODY' }, false],
  ])('%o: %s', (focused, expected) => expect(isTypedIn(focused)).toBe(expected))
})
