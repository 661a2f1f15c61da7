/** Something the person at the terminal can act on: commands print its message alone, without a stack trace. */
export class CommandError extends Error {
  override name = 'CommandError'
}

/** The one line to print for whatever a command threw. */
export function lineFor(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  // An AggregateError (a refused connection, tried on several addresses) has an empty message of its own.
  const inner = error instanceof AggregateError ? error.errors.find((one) => one instanceof Error) : undefined
  const message = error.message || (inner ? lineFor(inner) : error.name)
  return error instanceof CommandError ? message : message.split('\n')[0]!
}

/** Runs a command to its end: exit code 0, or what is wrong on stderr, without a stack trace, and exit code 1. */
export async function runCommand(main: () => Promise<void>) {
  try {
    await main()
  } catch (error) {
    console.error(lineFor(error))
    if (process.env.DEBUG) console.error(error)
    process.exitCode = 1
  }
}
