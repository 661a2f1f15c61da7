/** An id in an address. One that cannot exist is answered like one that does not. */
export function routeId(id: string | undefined): string {
  if (id && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) return id
  throw new Response('There is no such page.', { status: 404 })
}
