import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { chromium } from '@playwright/test'

const require = createRequire(import.meta.url)

/** What Playwright's `launchOptions` need to start a Chromium that this machine has. */
export interface ChromiumLaunch {
  executablePath: string
  args: string[]
  env: Record<string, string>
}

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * `CHROMIUM_PATH`, then Playwright's own download, then an installed browser, then the Chromium that
 * npm can bring (`@sparticuz/chromium`), so that the tests run where nothing can be downloaded or installed.
 */
export function findChromium(): ChromiumLaunch {
  const found = [process.env.CHROMIUM_PATH, chromium.executablePath(), ...installed].find(
    (file) => file && existsSync(file),
  )
  // Chromium's sandbox refuses to run as root and in most containers; these pages are our own.
  const args = ['--no-sandbox']
  return found ? { executablePath: found, args, env: inherited() } : { ...unpacked(), args }
}

function unpacked(): Omit<ChromiumLaunch, 'args'> {
  const entry = require.resolve('@sparticuz/chromium')
  const { version } = JSON.parse(readFileSync(path.join(entry, '../../../package.json'), 'utf8')) as { version: string }
  const folder = path.resolve(import.meta.dirname, '../../.cache', `chromium-${version}`)
  if (!existsSync(folder)) unpack(folder)
  const executablePath = path.join(folder, 'chromium')
  const env = inherited()
  // The package brings the libraries and fonts that a bare machine lacks.
  if (spawnSync(executablePath, ['--version']).status !== 0) env.LD_LIBRARY_PATH = path.join(folder, 'al2023/lib')
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = path.join(folder, 'fonts')
  return { executablePath, env }
}

/** The package unpacks into the temporary folder and trusts whatever it finds there, so it gets an empty one. */
function unpack(folder: string) {
  const unfinished = `${folder}.${process.pid}`
  mkdirSync(unfinished, { recursive: true })
  const script = `import chromium from '@sparticuz/chromium'; await chromium.executablePath()`
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
    // The name of Amazon's environment makes it unpack the libraries too.
    env: { ...process.env, TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
  })
  if (status !== 0) {
    rmSync(unfinished, { recursive: true })
    throw new Error(`Chromium could not be unpacked: ${stderr}`)
  }
  const fonts = path.join(unfinished, 'fonts/fonts.conf')
  writeFileSync(fonts, readFileSync(fonts, 'utf8').replaceAll('/tmp/fonts', path.join(folder, 'fonts')))
  renameSync(unfinished, folder)
}

function inherited() {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}
