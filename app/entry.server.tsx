import { PassThrough } from 'node:stream'
import { createReadableStreamFromReadable, type AppLoadContext, type EntryContext } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { pageHeaders } from './http/page-headers.server.ts'
import { NonceContext } from './http/nonce.tsx'

/** How long a page may take before it is given up, in ms. */
export const streamTimeout = 8_000

/**
 * Renders a whole page before it is sent: pages are small, nothing on them is deferred, and a page
 * that is complete can carry the right status and be kept by a cache.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { ctx, nonce, log }: AppLoadContext,
): Promise<Response> {
  const isGuest = ctx.actor.kind === 'guest'
  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer context={remixContext} url={request.url} nonce={nonce} />
      </NonceContext.Provider>,
      {
        nonce,
        onAllReady() {
          const body = new PassThrough()
          headers.set('Content-Type', 'text/html; charset=utf-8')
          for (const [name, value] of pageHeaders({ request, status, isGuest, nonce })) headers.set(name, value)
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status }))
          pipe(body)
        },
        onShellError: reject,
        onError: (error) => log.error({ err: error }, 'a page failed to render'),
      },
    )
    setTimeout(abort, streamTimeout).unref()
  })
}

/** Answers to client-side navigation are for one member alone. */
export function handleDataRequest(response: Response): Response {
  response.headers.set('Cache-Control', 'private, no-store')
  return response
}

export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }): void {
  // A refusal is an answer, not a failure, and it holds what somebody wrote.
  if (request.signal.aborted || isRouteErrorResponse(error)) return
  context.log.error({ err: error, path: new URL(request.url).pathname }, 'a request failed')
}
