import type { AppLoadContext } from '@remix-run/node'
import type { LimitName } from './load-context.server.ts'

/** For pages that cost more than most: refuses those who ask for them without end. */
export async function tooMany(context: AppLoadContext, name: LimitName): Promise<void> {
  const wait = await context.takeLimit(name)
  if (wait > 0) {
    throw new Response('That was a lot in a short time. Please wait a minute and try again.', {
      status: 429,
      headers: { 'Retry-After': String(wait) },
    })
  }
}
