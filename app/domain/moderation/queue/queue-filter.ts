import { caseLanes, findingLabels, type CaseLane, type FindingLabel } from '../../vocabulary.ts'

/** Whose cases: those that I may decide and nobody else has before them, or those that I have before me. */
export const queueShares = ['free', 'mine'] as const
export type QueueShare = (typeof queueShares)[number]

/** Hours that a case has waited at least. */
export const queueAges = [1, 8, 24, 72, 168] as const

/** What part of the queue is shown; null and '' for all of it. */
export interface QueueFilter {
  lane: CaseLane | null
  label: FindingLabel | null
  /** The article's slug. */
  article: string | null
  /** Hours. */
  olderThan: number | null
  share: QueueShare | null
  /** Words of the text, as one types them into a search. */
  search: string
}

export const wholeQueue: QueueFilter = {
  lane: null,
  label: null,
  article: null,
  olderThan: null,
  share: null,
  search: '',
}

/** Reads the filter from an address; anything unknown is as if it were not there. */
export function readQueueFilter(query: URLSearchParams): QueueFilter {
  const article = query.get('article')
  return {
    lane: caseLanes.find((lane) => lane === query.get('lane')) ?? null,
    label: findingLabels.find((label) => label === query.get('label')) ?? null,
    article: article && /^[a-z0-9-]{1,120}$/.test(article) ? article : null,
    olderThan: queueAges.find((hours) => String(hours) === query.get('older')) ?? null,
    share: queueShares.find((share) => share === query.get('show')) ?? null,
    search: (query.get('q') ?? '').trim().slice(0, 200),
  }
}

/** The filter as the address has it; what is not set is left out. */
export function queueQuery(filter: Partial<QueueFilter>): string {
  const given = {
    lane: filter.lane,
    label: filter.label,
    article: filter.article,
    older: filter.olderThan,
    show: filter.share,
    q: filter.search,
  }
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(given)) if (value) query.set(name, String(value))
  return query.toString()
}

/** Whether more than a lane was chosen. */
export function isFiltered({ label, article, olderThan, share, search }: QueueFilter): boolean {
  return Boolean(label ?? article ?? olderThan ?? share) || search !== ''
}
