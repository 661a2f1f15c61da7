import { describe, expect, it } from 'vitest'
import { addressOf, welcome } from './welcome.ts'

describe('addressOf', () => {
  it('is something that a browser on this machine can open', () => {
    expect(addressOf({ HOST: '127.0.0.1', PORT: 3000 })).toBe('http://127.0.0.1:3000')
    expect(addressOf({ HOST: '0.0.0.0', PORT: 80 })).toBe('http://127.0.0.1:80')
    expect(addressOf({ HOST: '::1', PORT: 3000 })).toBe('http://[::1]:3000')
  })

  it('is the public address where there is one', () => {
    expect(addressOf({ HOST: '127.0.0.1', PORT: 3000, ORIGIN: 'https://margin.example' })).toBe(
      'https://margin.example',
    )
  })
})

describe('welcome', () => {
  const address = 'http://127.0.0.1:3000'

  it('shows each login with what to look at first', () => {
    const accounts = [{ role: 'moderator', handle: 'hazel', password: 'four plain words', look: 'the queue' }]
    const text = welcome({ address, accounts, folder: null })
    expect(text).toContain(address)
    expect(text).toMatch(/moderator +hazel +four plain words +the queue/)
  })

  it('speaks of no login where there is no demo', () => {
    expect(welcome({ address, accounts: [], folder: null })).not.toContain('Sign in')
  })
})
