import { createHmac } from 'node:crypto'
import {
  readAdvice,
  requestBody,
  type AssessorKind,
  type GivenAdvice,
  type SentenceToAssess,
} from './assessor-format.ts'
import { createBreaker } from './circuit-breaker.ts'

export interface Assessor {
  /** The host that is asked, as moderators are told. */
  host: string
  /** Throws when there is no answer that can be read, or when it is given a rest. */
  assess(sentences: SentenceToAssess[]): Promise<{ advice: GivenAdvice; answeredAt: Date }>
}

export interface AssessorOptions {
  /** For `json` the address itself, for `openai` what `/chat/completions` is added to. */
  url: string
  kind: AssessorKind
  model?: string | undefined
  /** Signs each request. */
  secret?: string | undefined
  token?: string | undefined
  /** In ms, for the whole answer. */
  timeLimit: number
  clock?: () => number
}

const maxAnswer = 64 * 1024
const breakerFailures = 5
const breakerRest = 60_000

/**
 * Asks an outside assessor over HTTP. With a secret, `X-Margin-Signature` is the HMAC-SHA256, in hex, of
 * `X-Margin-Timestamp` (seconds since 1970), a full stop and the body. Redirects are not followed: what is sent was
 * meant for this host.
 */
export function createAssessor(options: AssessorOptions): Assessor {
  const clock = options.clock ?? Date.now
  const breaker = createBreaker({ failures: breakerFailures, rest: breakerRest, clock })
  const url = options.kind === 'openai' ? `${options.url.replace(/\/+$/, '')}/chat/completions` : options.url
  return {
    host: new URL(url).host,
    assess: (sentences) =>
      breaker.run(async () => {
        const body = requestBody(sentences, options)
        const response = await fetch(url, {
          method: 'POST',
          headers: headersFor(body, options, clock()),
          body,
          redirect: 'error',
          signal: AbortSignal.timeout(options.timeLimit),
        })
        if (!response.ok) {
          await response.body?.cancel()
          throw new Error(`The assessor answered ${response.status}.`)
        }
        return { advice: readAdvice(await readLimited(response), options.kind), answeredAt: new Date(clock()) }
      }),
  }
}

function headersFor(body: string, { secret, token }: AssessorOptions, now: number): Record<string, string> {
  const timestamp = String(Math.floor(now / 1000))
  return {
    'Content-Type': 'application/json',
    Accept: 'application/json',
    ...(token && { Authorization: `Bearer ${token}` }),
    ...(secret && {
      'X-Margin-Timestamp': timestamp,
      'X-Margin-Signature': createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex'),
    }),
  }
}

/** Stops reading where an answer is longer than any honest one. */
async function readLimited(response: Response): Promise<string> {
  const reader = response.body?.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.length
    if (size > maxAnswer) {
      await reader?.cancel()
      throw new Error('The assessor’s answer is too long.')
    }
    chunks.push(part.value)
  }
  return Buffer.concat(chunks).toString('utf8')
}
