import { useEffect, useState } from 'react'

const everyMs = 15_000

/** The loader's moment, and from then on the time that has passed since, so that timers run. */
export function useNow(loaded: Date): Date {
  const from = loaded.getTime()
  const [passed, setPassed] = useState({ from, ms: 0 })
  useEffect(() => {
    const started = performance.now()
    const timer = setInterval(() => setPassed({ from, ms: performance.now() - started }), everyMs)
    return () => clearInterval(timer)
  }, [from])
  return new Date(from + (passed.from === from ? passed.ms : 0))
}
