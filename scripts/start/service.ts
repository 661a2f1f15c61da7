import { fork } from 'node:child_process'
import { CommandError } from '../command-error.ts'
import { projectRoot } from '../db/places.ts'

export interface Service {
  /** Resolves when the process ends, with what there is to say about it. */
  ended: Promise<string>
  /** Asks it to end and waits; after ten seconds it is made to. */
  stop: () => Promise<void>
}

/** Starts `server.ts` or `worker.ts` as a process of its own and resolves when it is ready. */
export async function startService(script: 'server.ts' | 'worker.ts', env: NodeJS.ProcessEnv): Promise<Service> {
  const child = fork(script, [], {
    cwd: projectRoot,
    env: { ...process.env, ...env },
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    // A Ctrl-C goes to the whole group of the terminal; it is for us to end these in their order.
    detached: true,
  })
  let errors = ''
  let isReady = false
  child.stderr!.on('data', (chunk: Buffer) => {
    if (isReady) process.stderr.write(chunk)
    else errors += chunk.toString()
  })
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('close', (code, signal) =>
      resolve(errorLine(errors) ?? `${script} ended (${signal ?? `code ${code}`}).`),
    )
  })
  const stop = async () => {
    child.kill('SIGTERM')
    const impatience = setTimeout(() => child.kill('SIGKILL'), 10_000)
    await ended
    clearTimeout(impatience)
  }
  const ready = new Promise<null>((resolve) => child.once('message', () => resolve(null)))
  const failure = await Promise.race([ready, ended])
  if (failure !== null) throw new CommandError(failure)
  isReady = true
  process.stderr.write(errors)
  return { ended, stop }
}

/** The line that says what went wrong, among a stack trace and warnings. */
export function errorLine(output: string): string | undefined {
  const lines = output.split('\n').filter((line) => line.trim() !== '')
  return lines.find((line) => /^(?:\w+: )?\w*Error\b.*: /.test(line)) ?? lines.find((line) => !/^\(|^\s/.test(line))
}
