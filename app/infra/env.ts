import { z } from 'zod'

const port = z.coerce
  .number('must be a number')
  .int('must be a whole number')
  .min(0)
  .max(65_535, 'must be 65535 at most')

const onOrOff = z.stringbool({ error: 'must be on or off' })

const common = {
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: port.default(3000),
  /** The address that people see, such as https://margin.example; writes must come from it. */
  ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  /** Mail is sent when this is set, for example smtp://user:password@mail.example:587. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().default('Margin <margin@localhost>'),
  /** How many proxies in front of us write X-Forwarded-For. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  /** Figures for Prometheus on this port of the loopback address. */
  METRICS_PORT: port.optional(),
  /** Multiplies every rate limit; automated tests of one machine need it. */
  RATE_LIMIT_FACTOR: z.coerce.number().min(1).max(1000).default(1),
  /** An outside assessor is asked for advice when this is set; see docs/decisions/0011. */
  ASSESSOR_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** The plain contract, or an OpenAI-compatible API: then the address is what `/chat/completions` is added to. */
  ASSESSOR_KIND: z.enum(['json', 'openai']).default('json'),
  ASSESSOR_MODEL: z.string().optional(),
  /** Signs what is sent. */
  ASSESSOR_SECRET: z.string().min(32, 'must be 32 characters or more').optional(),
  /** Sent as a bearer token. */
  ASSESSOR_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'must be plain letters and signs')
    .optional(),
  /** Seconds for one answer. */
  ASSESSOR_TIME_LIMIT: z.coerce.number().min(1).max(60).default(10),
  /** The offline sentence embedding has a say in screening, in a thread of its own; see docs/decisions/0015. */
  SCREENING_EMBEDDING: onOrOff.default(false),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgresql:// address' }),
}

const secret = z.string().min(32, 'must be 32 characters or more, for example from `openssl rand -hex 32`')

const environments = z.discriminatedUnion('NODE_ENV', [
  z.object({
    NODE_ENV: z.literal('production'),
    ...common,
    /** Keys the hashes under which rate limits remember addresses, so that none is stored. */
    SESSION_SECRET: secret,
    /** Set by `npm start` on one's own computer: plain http, and demo accounts may sign in. */
    DEMO: z.stringbool().default(false),
  }),
  z.object({
    NODE_ENV: z.enum(['development', 'test']),
    ...common,
    SESSION_SECRET: secret.default('only-for-one-computer-not-for-a-server'),
    DEMO: z.stringbool().default(true),
  }),
])

const schema = environments.superRefine(({ ASSESSOR_URL, ASSESSOR_KIND, ASSESSOR_MODEL }, context) => {
  if (ASSESSOR_URL === undefined) return
  if (ASSESSOR_KIND === 'openai' && !ASSESSOR_MODEL) {
    context.addIssue({ code: 'custom', path: ['ASSESSOR_MODEL'], message: 'is needed when ASSESSOR_KIND is openai' })
  }
  const { username, password } = new URL(ASSESSOR_URL)
  if (username || password) {
    context.addIssue({
      code: 'custom',
      path: ['ASSESSOR_URL'],
      message: 'must not carry a password; use ASSESSOR_TOKEN',
    })
  }
})

export type Env = z.infer<typeof schema>

/** What commands read of the environment besides the database. Throws as `readEnv` does. */
export function readEmbeddingSwitch({ SCREENING_EMBEDDING: given = '' }: NodeJS.ProcessEnv): boolean {
  const result = onOrOff.safeParse(given === '' ? 'off' : given)
  if (!result.success) throw new Error('The environment is not complete: SCREENING_EMBEDDING must be on or off.')
  return result.data
}

/** Reads the environment. Throws an `Error` whose message is one line that names every variable at fault. */
export function readEnv(source: NodeJS.ProcessEnv): Env {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = schema.safeParse({ NODE_ENV: 'development', ...filled })
  if (result.success) return result.data
  const faults = result.error.issues.map((issue) => {
    const name = issue.path.join('.')
    return issue.code === 'invalid_type' && filled[name] === undefined
      ? `${name} is not set`
      : `${name} ${issue.message}`
  })
  throw new Error(`The environment is not complete: ${faults.join('; ')}.`)
}
