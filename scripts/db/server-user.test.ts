import { describe, expect, it } from 'vitest'
import { mayEnter } from './server-user.ts'

const user = { uid: 101, gid: 104 }

describe('mayEnter', () => {
  it('asks the bit that applies to the user, and only that one', () => {
    expect(mayEnter({ mode: 0o700, uid: 0, gid: 0 }, user)).toBe(false)
    expect(mayEnter({ mode: 0o711, uid: 0, gid: 0 }, user)).toBe(true)
    expect(mayEnter({ mode: 0o710, uid: 0, gid: 104 }, user)).toBe(true)
    expect(mayEnter({ mode: 0o701, uid: 0, gid: 104 }, user)).toBe(false)
    expect(mayEnter({ mode: 0o700, uid: 101, gid: 0 }, user)).toBe(true)
    expect(mayEnter({ mode: 0o677, uid: 101, gid: 0 }, user)).toBe(false)
  })
})
