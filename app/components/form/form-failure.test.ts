import { describe, expect, it } from 'vitest'
import { keptValue, type FormFailure } from './form-failure.ts'

const failure: FormFailure = {
  ok: false,
  code: 'invalid',
  message: 'Please look again.',
  errors: {},
  values: { title: '', markdown: 'Typed', citing: ['a'] },
}

describe('keptValue', () => {
  it('gives what was typed, even when it is nothing', () => {
    expect(keptValue(failure, 'markdown', 'Stored')).toBe('Typed')
    expect(keptValue(failure, 'title', 'Stored')).toBe('')
  })

  it('gives what the field began with when nothing was sent', () => {
    expect(keptValue(undefined, 'markdown', 'Stored')).toBe('Stored')
    expect(keptValue(failure, 'citing', 'Stored')).toBe('Stored')
    expect(keptValue(undefined, 'markdown')).toBe('')
  })
})
