import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { agree, checkNode, needsInstall } from './install.mjs'

describe('checkNode', () => {
  it('accepts what the packages need and nothing older', () => {
    expect(() => checkNode('20.19.0')).not.toThrow()
    expect(() => checkNode('24.1.0')).not.toThrow()
    expect(() => checkNode('20.18.9')).toThrow('needs Node 20.19')
    expect(() => checkNode('18.20.0')).toThrow('needs Node 20.19')
  })
})

const lock = {
  packages: {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/for-another-machine': { version: '2.0.0', optional: true },
  },
}

describe('agree', () => {
  it('does not ask for optional packages', () => {
    expect(agree({ packages: { 'node_modules/a': { version: '1.0.0' } } }, lock)).toBe(true)
  })

  it('sees another version, a missing package and one too many', () => {
    expect(agree({ packages: { 'node_modules/a': { version: '1.0.1' } } }, lock)).toBe(false)
    expect(agree({ packages: {} }, lock)).toBe(false)
    const more = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } }
    expect(agree({ packages: more }, lock)).toBe(false)
  })
})

describe('needsInstall', () => {
  let root: string
  const at = (file: string) => path.join(root, file)
  const installed = 'node_modules/.package-lock.json'

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'margin-install-'))
    mkdirSync(at('node_modules'))
    writeFileSync(at('package-lock.json'), JSON.stringify(lock))
  })

  afterEach(() => rmSync(root, { recursive: true }))

  it('is so when nothing is installed', () => {
    expect(needsInstall(root)).toBe(true)
  })

  it('is so when what is installed is older than the lock file and something else', () => {
    writeFileSync(at(installed), JSON.stringify({ packages: {} }))
    expect(needsInstall(root)).toBe(false)
    utimesSync(at(installed), new Date(0), new Date(0))
    expect(needsInstall(root)).toBe(true)
  })

  it('is not so when the lock file only looks newer', () => {
    writeFileSync(at(installed), JSON.stringify({ packages: { 'node_modules/a': { version: '1.0.0' } } }))
    utimesSync(at(installed), new Date(0), new Date(0))
    expect(needsInstall(root)).toBe(false)
  })
})
