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

/** The ids that stand under a name in the address, each once; what cannot be one is as if it were not there. */
export function queryIds(request: Request, name: string): string[] {
  const given = new URL(request.url).searchParams.getAll(name)
  return [...new Set(given.filter((id) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)))]
}

export function anchorOf(text: string | null): string | null {
  return text && /^[a-z0-9-]{1,120}$/.test(text) ? text : null
}

function oneOf<T extends string>(known: readonly T[], text: string | null): T | null {
  return known.find((word) => word === text) ?? null
}
