import type { ThreadFilter, ThreadOrder } from '../../domain/threads/post-node.ts'

interface Shown {
  slug: string
  order: ThreadOrder
  filter: ThreadFilter
  passage: string | null
}

/** The address of a conversation as it is shown; what is usual is left out, so that one page has one address. */
export function threadAddress({ slug, order, filter, passage }: Shown, after?: string): string {
  const query = new URLSearchParams()
  if (order !== 'best') query.set('order', order)
  if (filter !== 'all') query.set('filter', filter)
  if (passage) query.set('passage', passage)
  if (after) query.set('after', after)
  const search = query.toString()
  return `/articles/${slug}${search ? `?${search}` : ''}#conversation`
}
