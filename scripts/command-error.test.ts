import { describe, expect, it } from 'vitest'
import { CommandError, lineFor } from './command-error.ts'

describe('lineFor', () => {
  it('says one line, whatever was thrown', () => {
    expect(lineFor(new Error('The file is empty.\n    at line 3'))).toBe('The file is empty.')
    expect(lineFor('plain')).toBe('plain')
    expect(lineFor(new TypeError())).toBe('TypeError')
  })

  it('finds the reason inside a refused connection', () => {
    const refused = new AggregateError([new Error('connect ECONNREFUSED ::1:5432'), new Error('another')])
    expect(lineFor(refused)).toBe('connect ECONNREFUSED ::1:5432')
  })

  it('keeps every line that a command wrote for people', () => {
    expect(lineFor(new CommandError('Usage:\n  one\n  two'))).toBe('Usage:\n  one\n  two')
  })
})
