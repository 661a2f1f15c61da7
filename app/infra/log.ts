import { pino, type Logger } from 'pino'

/** One JSON line an event on standard output. What members write and who they are is never logged. */
export function createLog(level: string): Logger {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: ['password', '*.password', 'email', '*.email', 'cookie', '*.cookie'], remove: true },
  })
}
