import pg from 'pg'
import type { Ctx } from '../../app/domain/ctx.server.ts'
import { importArticle } from '../../app/domain/articles/import-article.server.ts'
import { findNextCaseIds } from '../../app/domain/moderation/queue/queue-order.server.ts'
import { viewQueue } from '../../app/domain/moderation/queue/queue-view.server.ts'
import { openDatabase } from '../../app/infra/db.ts'
import { createJobs } from '../../app/infra/jobs.ts'
import { withThrowawayDatabase } from './throwaway-database.ts'
import { percentile, summary } from './percentile.ts'
import { fillDesk } from './fill-desk.ts'
import { silentLog } from './silent-log.ts'

const article = `---
title: A measured desk
slug: measured
author: The bench
author_bio: Measures.
last_updated: 2026-01-01
---

A passage that nothing is about.
`

const rounds = 100

/** At 1,000 cases PostgreSQL may read all and sort them; with this it reads the index there as well. */
const byIndexOnly = '-c enable_sort=off -c enable_seqscan=off'

/**
 * The first page of the queue (lines, counts of the lanes, groups, articles) and "next case" at 1,000 open and 10,000
 * closed cases, and at a hundred times as many, each on a database of its own; and how many times as long it takes. The
 * small desk is measured as PostgreSQL plans it and by index only, and the faster of both is what is compared with.
 */
export async function benchQueue(): Promise<string[]> {
  const [planned, indexed] = await withThrowawayDatabase(async (url) => {
    const moderator = await fill(url, { open: 1_000, closed: 10_000 })
    return [
      await measure(url, moderator),
      await measure(`${url}?options=${encodeURIComponent(byIndexOnly)}`, moderator),
    ]
  })
  const large = await withThrowawayDatabase(async (url) => {
    return measure(url, await fill(url, { open: 100_000, closed: 1_000_000 }))
  })
  const names = Object.keys(large) as (keyof Measured)[]
  return names.flatMap((name) => {
    const small = percentile(planned[name], 0.5) < percentile(indexed[name], 0.5) ? planned[name] : indexed[name]
    return [
      `${name}, 1,000 open and 10,000 closed: ${summary(planned[name])}; by index only: ${summary(indexed[name])}`,
      `${name}, 100,000 open and 1,000,000 closed: ${summary(large[name])}`,
      `${name}: ${factor(small, large[name], 0.5)} times as long at the median, ${factor(small, large[name], 0.99)} at the 99th percentile`,
    ]
  })
}

interface Measured {
  'first page': number[]
  'first page of a lane': number[]
  'next case': number[]
}

async function measure(url: string, moderator: Moderator): Promise<Measured> {
  const { prisma, close } = openDatabase(url, { max: 5 })
  try {
    const asModerator: Ctx = { ...systemCtx(prisma), actor: { ...moderator, kind: 'member' } }
    return {
      'first page': await time(() => viewQueue(asModerator, { cursor: null })),
      'first page of a lane': await time(() =>
        viewQueue(asModerator, {
          cursor: null,
          filter: { lane: 'held', label: null, article: null, olderThan: null, share: null, search: '' },
        }),
      ),
      'next case': await time(() => findNextCaseIds(asModerator, { limit: 1 })),
    }
  } finally {
    await close()
  }
}

type Moderator = Awaited<ReturnType<typeof fillDesk>>

async function fill(url: string, size: { open: number; closed: number }): Promise<Moderator> {
  const { prisma, close } = openDatabase(url, { max: 1 })
  try {
    await importArticle(systemCtx(prisma), { source: article })
  } finally {
    await close()
  }
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await fillDesk(client, size)
  } finally {
    await client.end()
  }
}

function systemCtx(db: Ctx['db']): Ctx {
  const jobs = createJobs({ assessing: false })
  return { db, actor: { kind: 'system' }, now: new Date(), jobs, log: silentLog, embedder: null }
}

/** Milliseconds of each round, after some to warm up. */
async function time(work: () => Promise<unknown>): Promise<number[]> {
  const samples: number[] = []
  for (let round = -20; round < rounds; round += 1) {
    const start = performance.now()
    await work()
    if (round >= 0) samples.push(performance.now() - start)
  }
  return samples
}

function factor(small: number[], large: number[], share: number): string {
  return (percentile(large, share) / percentile(small, share)).toFixed(2)
}
