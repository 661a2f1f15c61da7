const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
const parent = process.ppid

/**
 * Calls `act` when we are asked to end: by a signal, or because the npm that started us is gone. A
 * killed npm cannot pass the signal on, and nobody would be left to end us.
 *
 * @param {(signal: NodeJS.Signals) => void} act
 * @returns {() => void} stops listening; until then a signal does not end the process by itself
 */
export function onEnding(act) {
  for (const signal of signals) process.on(signal, act)
  const watch = process.env.npm_lifecycle_event
    ? setInterval(() => process.ppid !== parent && act('SIGTERM'), 500).unref()
    : undefined
  return () => {
    clearInterval(watch)
    for (const signal of signals) process.off(signal, act)
  }
}
