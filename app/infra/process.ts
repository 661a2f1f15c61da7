/** Runs `work`; when it throws, says why in one line and ends the process. A stack trace helps nobody here. */
export function exitOn<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    console.error(error instanceof Error ? error.message.split('\n')[0] : String(error))
    process.exit(1)
  }
}

/** Calls `stop` once at SIGINT, SIGTERM or when the parent goes away, then ends the process. */
export function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false
  const handle = () => {
    if (stopping) return
    stopping = true
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', handle)
  process.on('SIGTERM', handle)
  if (process.channel) process.on('disconnect', handle)
}
