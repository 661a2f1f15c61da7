import { describe, expect, it } from 'vitest'
import { errorLine } from './service.ts'

describe('errorLine', () => {
  it('is the one line of a process that says what is wrong', () => {
    expect(errorLine('Port 3000 is in use. Set PORT to another one.\n')).toBe(
      'Port 3000 is in use. Set PORT to another one.',
    )
  })

  it('finds the message above a stack trace', () => {
    const output = `file:///margin/server.ts:3
throw new TypeError('no such thing')
      ^

TypeError [ERR_X]: no such thing
    at file:///margin/server.ts:3:7

Node.js v24.1.0
`
    expect(errorLine(output)).toBe('TypeError [ERR_X]: no such thing')
  })

  it('passes over the warnings of Node itself', () => {
    expect(errorLine('(node:7) Warning: old\n(Use `node --trace-warnings`)\nThe database does not answer.\n')).toBe(
      'The database does not answer.',
    )
  })

  it('is nothing when nothing was said', () => {
    expect(errorLine('\n')).toBeUndefined()
  })
})
