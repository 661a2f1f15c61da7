import { spawn } from 'node:child_process'
import { onEnding } from './ending.mjs'

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
  // A group of its own, so that what it started in turn can be ended with it.
  const detached = process.platform !== 'win32'
  const child = spawn(program, args, { cwd, env, detached, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (/** @type {Buffer} */ chunk) => {
      output += chunk.toString()
      const line = output.trim().split('\n').at(-1)
      if (line) say?.(line)
    })
  }
  const stopListening = onEnding((signal) => {
    if (child.exitCode !== null || child.signalCode !== null) return
    if (detached && child.pid) process.kill(-child.pid, signal)
    else child.kill(signal)
  })
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', reject)
      child.once('close', (code, signal) => resolve({ code, signal, output: output.trim() }))
    })
  } finally {
    stopListening()
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
