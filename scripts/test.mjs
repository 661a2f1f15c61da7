import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { onEnding } from './prepare/ending.mjs'
import { ensureGenerated } from './prepare/generate.mjs'
import { checkNode, ensureInstalled } from './prepare/install.mjs'
import { capture } from './prepare/run.mjs'
import { step } from './prepare/steps.mjs'
import { countPlaywright, countVitest, inWords, judge, sum } from './test/count.mjs'

/*
 * `npm test`, from a fresh clone: every check and every test, one after the other, and one summary.
 * Plain JavaScript without packages, since it may have to install them. `-- --only unit,e2e` picks steps.
 */

const root = path.resolve(import.meta.dirname, '..')
const reports = path.join(root, '.cache/reports')

/** @typedef {{ name: string, script: string, report?: 'vitest' | 'playwright', needs?: string }} Step */
/** @type {Step[]} */
const all = [
  { name: 'types', script: 'typecheck' },
  { name: 'lint', script: 'lint' },
  { name: 'imports', script: 'imports' },
  { name: 'knip', script: 'knip' },
  { name: 'format', script: 'format:check' },
  { name: 'unit', script: 'test:unit', report: 'vitest' },
  { name: 'build', script: 'build' },
  { name: 'integration', script: 'test:integration', report: 'vitest', needs: 'build' },
  { name: 'e2e', script: 'test:e2e', report: 'playwright', needs: 'build' },
]

function chosen() {
  const at = process.argv.indexOf('--only')
  if (at < 0) return all
  const names = (process.argv[at + 1] ?? '').split(',')
  const unknown = names.find((name) => !all.some((one) => one.name === name))
  if (unknown === undefined) return all.filter((one) => names.includes(one.name))
  throw new Error(`There is no step "${unknown}": choose from ${all.map((one) => one.name).join(',')}.`)
}

/** @returns {Promise<import('./test/count.mjs').Count>} */
async function take(/** @type {Step} */ { name, script, report }) {
  const file = path.join(reports, `${name}.json`)
  rmSync(file, { force: true })
  const reporters = {
    vitest: ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    playwright: ['--', '--reporter=list,json'],
  }
  // What is tested must not depend on how this command was called.
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, NODE_ENV: 'test', PLAYWRIGHT_JSON_OUTPUT_FILE: file }
  delete env.DATABASE_URL
  const args = ['run', '--silent', script, ...(report ? reporters[report] : [])]
  let output = ''
  try {
    return await step(name, async (say) => {
      const result = await capture('npm', args, { cwd: root, env, say })
      output = result.output
      const written = report && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
      const count = written && (report === 'vitest' ? countVitest(written) : countPlaywright(written))
      const judged = judge(count, result.code === 0)
      if (judged.failed > 0) throw new Failed(judged)
      return judged
    })
  } catch (error) {
    if (!(error instanceof Failed)) throw error
    console.log(output)
    return error.count
  }
}

class Failed extends Error {
  constructor(/** @type {import('./test/count.mjs').Count} */ count) {
    super('failed')
    this.count = count
  }
}

async function main() {
  const steps = chosen()
  checkNode()
  await ensureInstalled(root)
  await ensureGenerated(root)
  mkdirSync(reports, { recursive: true })
  let stopped = false
  onEnding(() => (stopped = true))
  /** @type {Map<string, import('./test/count.mjs').Count>} */
  const counts = new Map()
  for (const one of steps) {
    const lacks = stopped || (one.needs && (counts.get(one.needs)?.failed ?? 0) > 0)
    if (lacks) console.log(`- ${one.name} was not run${stopped ? '' : `: it needs ${one.needs}`}`)
    counts.set(one.name, lacks ? { passed: 0, failed: 0, skipped: 1 } : await take(one))
  }
  console.log('')
  for (const [name, count] of counts) console.log(`${name.padEnd(12)} ${inWords(count)}`)
  const total = sum([...counts.values()])
  console.log('')
  console.log(inWords(total))
  process.exitCode = total.failed > 0 || stopped ? 1 : 0
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
