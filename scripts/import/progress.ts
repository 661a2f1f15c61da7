import cliProgress from 'cli-progress'

interface Progress {
  at(done: number): void
  stop(): void
}

const everyMs = 2000

/** A bar where somebody watches; a line now and then where the output goes to a file. Both on stderr. */
export function startProgress(total: number, what: string): Progress {
  return process.stderr.isTTY ? bar(total, what) : plainLines(total, what)
}

function bar(total: number, what: string): Progress {
  const bar = new cliProgress.SingleBar(
    { format: `{bar} {value} of {total} ${what}`, stream: process.stderr, hideCursor: true },
    cliProgress.Presets.shades_classic,
  )
  bar.start(total, 0)
  return { at: (done) => bar.update(done), stop: () => bar.stop() }
}

function plainLines(total: number, what: string): Progress {
  let next = Date.now() + everyMs
  return {
    at(done) {
      if (Date.now() < next) return
      next = Date.now() + everyMs
      console.error(`${done} of ${total} ${what}`)
    },
    stop: () => undefined,
  }
}
