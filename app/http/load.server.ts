import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { isRefusal, type RefusalCode } from '../domain/refusal.ts'

export const statusOf: Record<RefusalCode, number> = {
  not_signed_in: 401,
  forbidden: 403,
  not_found: 404,
  invalid: 400,
  stale: 409,
  too_many: 429,
}

/** Runs a loader's one domain call. A refusal becomes the page that says so; who must sign in is sent there. */
export async function load<T>({ request }: LoaderFunctionArgs, view: () => Promise<T>): Promise<T> {
  try {
    return await view()
  } catch (error) {
    if (!isRefusal(error)) throw error
    if (error.code === 'not_signed_in') throw redirect(`/login?next=${encodeURIComponent(pathOf(request))}`)
    throw new Response(error.message, { status: statusOf[error.code] })
  }
}

/** Path and query, without the `.data` and `_routes` of a client-side navigation. */
export function pathOf(request: Request): string {
  const url = new URL(request.url)
  url.searchParams.delete('_routes')
  return url.pathname.replace(/\.data$/, '').replace(/^\/_root$/, '/') + url.search
}
