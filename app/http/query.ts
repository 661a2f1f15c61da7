import { threadFilters, threadOrders, type ThreadFilter, type ThreadOrder } from '../domain/threads/post-node.ts'

/** What the address of an article's page asks for; anything unknown is as if it were not there. */
export function readConversationQuery(request: Request) {
  const query = new URL(request.url).searchParams
  const fold = query.get('article')
  return {
    order: oneOf<ThreadOrder>(threadOrders, query.get('order')) ?? 'best',
    filter: oneOf<ThreadFilter>(threadFilters, query.get('filter')) ?? 'all',
    passageAnchor: anchorOf(query.get('passage')),
    cursor: query.get('after'),
    fold: oneOf(['folded', 'full'] as const, fold),
  }
}

export function queryParam(request: Request, name: string): string | null {
  return new URL(request.url).searchParams.get(name)
}

export function anchorOf(text: string | null): string | null {
  return text && /^[a-z0-9-]{1,120}$/.test(text) ? text : null
}

function oneOf<T extends string>(known: readonly T[], text: string | null): T | null {
  return known.find((word) => word === text) ?? null
}
