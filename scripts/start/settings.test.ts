import { describe, expect, it } from 'vitest'
import { siteEnvironment } from './settings.ts'

describe('siteEnvironment', () => {
  it('adds nothing in production: no demo, no secret of its own', () => {
    const given = { NODE_ENV: 'production' as const, PORT: '80' }
    expect(siteEnvironment(given, false)).toEqual(given)
  })

  it('fills in what one computer needs, and keeps what was given', () => {
    const given = { NODE_ENV: 'test' as const, SESSION_SECRET: 'given', LOG_LEVEL: 'debug' }
    expect(siteEnvironment(given, false)).toMatchObject({
      NODE_ENV: 'production',
      DEMO: 'true',
      SESSION_SECRET: 'given',
      LOG_LEVEL: 'debug',
    })
    expect(siteEnvironment(given, true).NODE_ENV).toBe('development')
  })
})
