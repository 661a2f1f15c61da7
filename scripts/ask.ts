import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { CommandError } from './command-error.ts'

/** Asks for one line on the terminal. */
export async function ask(question: string): Promise<string> {
  return askOn(process.stdout, question)
}

/** Asks for a line that does not appear on the screen, nor in the shell's history. */
export async function askHidden(question: string): Promise<string> {
  requireTerminal()
  process.stdout.write(question)
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const answer = await askOn(nowhere, '')
  process.stdout.write('\n')
  return answer
}

/** The password that a script pipes in; the line end that `echo` adds is not part of it. */
export async function readPassword(): Promise<string> {
  return (await text(process.stdin)).replace(/\r?\n$/, '')
}

function requireTerminal() {
  if (process.stdin.isTTY) return
  throw new CommandError('There is no terminal to ask on: give --handle, --display-name and --password-stdin.')
}

async function askOn(output: NodeJS.WritableStream, question: string) {
  requireTerminal()
  const lines = createInterface({ input: process.stdin, output, terminal: true })
  const gone = new Promise<never>((_resolve, reject) => {
    lines.once('close', () => reject(new CommandError('Stopped: nothing was changed.')))
  })
  try {
    return await Promise.race([lines.question(question), gone])
  } finally {
    gone.catch(() => undefined)
    lines.close()
  }
}
