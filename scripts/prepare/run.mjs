import { spawn } from 'node:child_process'

/** The signals that ask a command to end. */
export const endings = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/**
 * @typedef {object} Options
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} [env]
 * @property {(line: string) => void} [say] gets the newest line of output, for a progress display
 */

/**
 * Runs a program to its end and keeps what it wrote.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {Options} options
 * @returns {Promise<{ code: number | null, signal: NodeJS.Signals | null, output: string }>}
 */
export async function capture(program, args, { cwd, env = process.env, say }) {
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (/** @type {Buffer} */ chunk) => {
      output += chunk.toString()
      const line = output.trim().split('\n').at(-1)
      if (line) say?.(line)
    })
  }
  // A signal for us alone would leave the program running without us.
  const pass = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal)
  for (const signal of endings) process.on(signal, pass)
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', reject)
      child.once('close', (code, signal) => resolve({ code, signal, output: output.trim() }))
    })
  } finally {
    for (const signal of endings) process.off(signal, pass)
  }
}

/**
 * Runs a program that is expected to succeed, and shows its output only if it does not.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {Options & { what: string }} options `what` names it in the error: "The build"
 * @returns {Promise<void>}
 */
export async function run(program, args, { what, ...options }) {
  const { code, signal, output } = await capture(program, args, options)
  if (signal) throw new Error(`${what} was stopped.`)
  if (code === 0) return
  console.error(ends(output.split('\n')).join('\n'))
  throw new Error(`${what} failed (${program} ended with code ${code}).`)
}

/** The beginning and the end of a long output: either may hold the reason. */
function ends(/** @type {string[]} */ lines) {
  return lines.length <= 40 ? lines : [...lines.slice(0, 20), '…', ...lines.slice(-20)]
}
