import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fingerprint, isStamped, writeStamp } from './fingerprint.mjs'

let root: string

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'margin-fingerprint-'))
  mkdirSync(path.join(root, 'app/routes'), { recursive: true })
  writeFileSync(path.join(root, 'app/routes/a.ts'), 'one')
  writeFileSync(path.join(root, 'app/b.ts'), 'two')
})

afterEach(() => rmSync(root, { recursive: true }))

describe('fingerprint', () => {
  const print = () => fingerprint(root, ['app', 'vite.config.ts'], (file) => !file.endsWith('.test.ts'))

  it('does not care when a file was written', () => {
    const before = print()
    utimesSync(path.join(root, 'app/b.ts'), new Date(0), new Date(0))
    expect(print()).toBe(before)
  })

  it('changes with a content, a name, a new file and a file that was absent', () => {
    const seen = new Set([print()])
    writeFileSync(path.join(root, 'app/b.ts'), 'three')
    seen.add(print())
    rmSync(path.join(root, 'app/b.ts'))
    writeFileSync(path.join(root, 'app/c.ts'), 'three')
    seen.add(print())
    writeFileSync(path.join(root, 'app/routes/d.ts'), '')
    seen.add(print())
    writeFileSync(path.join(root, 'vite.config.ts'), '')
    seen.add(print())
    expect(seen.size).toBe(5)
  })

  it('leaves out what does not count', () => {
    const before = print()
    writeFileSync(path.join(root, 'app/b.test.ts'), 'a test')
    expect(print()).toBe(before)
  })
})

describe('a stamp', () => {
  it('holds for the fingerprint that it was written for', () => {
    const stamp = path.join(root, '.stamp')
    expect(isStamped(stamp, 'x')).toBe(false)
    writeStamp(stamp, 'x')
    expect(isStamped(stamp, 'x')).toBe(true)
    expect(isStamped(stamp, 'y')).toBe(false)
  })
})
