import { describe, expect, it } from 'vitest'
import { readEmbeddingSwitch, readEnv } from './env.ts'

const base = { NODE_ENV: 'test' as const, DATABASE_URL: 'postgresql://127.0.0.1/margin' }

describe('the assessor’s variables', () => {
  it('are off when nothing is set, or set to nothing', () => {
    expect(readEnv(base).ASSESSOR_URL).toBeUndefined()
    expect(readEnv({ ...base, ASSESSOR_URL: '', ASSESSOR_KIND: '' })).toMatchObject({ ASSESSOR_KIND: 'json' })
  })

  it('are read with their defaults', () => {
    const env = readEnv({ ...base, ASSESSOR_URL: 'https://assess.example/v1', ASSESSOR_TIME_LIMIT: '3' })
    expect(env).toMatchObject({ ASSESSOR_URL: 'https://assess.example/v1', ASSESSOR_KIND: 'json' })
    expect(env.ASSESSOR_TIME_LIMIT).toBe(3)
  })

  it.each([
    [{ ASSESSOR_URL: 'ftp://assess.example' }, 'ASSESSOR_URL'],
    [{ ASSESSOR_URL: 'https://me:pass@assess.example' }, 'ASSESSOR_TOKEN'],
    [{ ASSESSOR_URL: 'https://assess.example', ASSESSOR_KIND: 'openai' }, 'ASSESSOR_MODEL is needed'],
    [{ ASSESSOR_URL: 'https://assess.example', ASSESSOR_SECRET: 'short' }, 'ASSESSOR_SECRET'],
    [{ ASSESSOR_URL: 'https://assess.example', ASSESSOR_TOKEN: 'two\nlines' }, 'ASSESSOR_TOKEN'],
  ])('are refused when they cannot be: %o', (given, message) => {
    expect(() => readEnv({ ...base, ...given })).toThrow(message)
  })
})

describe('SCREENING_EMBEDDING', () => {
  it.each([
    [undefined, false],
    ['', false],
    ['off', false],
    ['on', true],
    ['On', true],
  ])('%j means %j, to the site and to commands', (given, expected) => {
    expect(readEnv({ ...base, SCREENING_EMBEDDING: given }).SCREENING_EMBEDDING).toBe(expected)
    expect(readEmbeddingSwitch({ NODE_ENV: 'test', SCREENING_EMBEDDING: given })).toBe(expected)
  })

  it('is refused when it is neither', () => {
    const given = { ...base, SCREENING_EMBEDDING: 'perhaps' }
    expect(() => readEnv(given)).toThrow('SCREENING_EMBEDDING must be on or off')
    expect(() => readEmbeddingSwitch(given)).toThrow('SCREENING_EMBEDDING must be on or off')
  })
})
