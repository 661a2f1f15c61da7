/**
 * Whether a page is asked for by somebody who opens it, as a document or by a navigation within the site, and not by a
 * browser that fetches it in case it is opened, nor by what only wants its headers.
 */
export function isOpening(request: Request): boolean {
  const purpose = request.headers.get('sec-purpose') ?? request.headers.get('purpose') ?? ''
  return request.method === 'GET' && !/prefetch|prerender|preview/i.test(purpose)
}
