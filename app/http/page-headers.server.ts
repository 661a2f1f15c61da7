import { securityHeaders } from './security-headers.ts'

/** Pages that are about the person who asks, even when a guest does. */
const personal = /^\/(login|signup|logout|settings|notices|moderation|search)(\/|$)|\/(new|reply|edit|delete|report)$/

/**
 * A guest's page is the same for every guest: no cookie, no script, nothing personal. Shared caches
 * may keep it for a minute and serve it while they fetch a new one.
 */
export function pageHeaders(input: {
  request: Request
  status: number
  isGuest: boolean
  nonce: string
}): Iterable<[string, string]> {
  const { pathname, protocol } = new URL(input.request.url)
  const cacheable =
    input.isGuest && input.status === 200 && ['GET', 'HEAD'].includes(input.request.method) && !personal.test(pathname)
  return Object.entries({
    ...securityHeaders({
      nonce: input.isGuest ? null : input.nonce,
      secure: protocol === 'https:',
      dev: import.meta.env.DEV,
    }),
    'Cache-Control': cacheable ? 'public, max-age=0, s-maxage=60, stale-while-revalidate=300' : 'private, no-store',
    Vary: 'Cookie',
  })
}
