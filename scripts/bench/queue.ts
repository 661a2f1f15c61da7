import pg from 'pg'
import type { Ctx, Log } from '../../app/domain/ctx.server.ts'
import { importArticle } from '../../app/domain/articles/import-article.server.ts'
import { findNextCaseIds } from '../../app/domain/moderation/queue/queue-order.server.ts'
import { viewQueue } from '../../app/domain/moderation/queue/queue-view.server.ts'
import { openDatabase } from '../../app/infra/db.ts'
import { createJobs } from '../../app/infra/jobs.ts'
import { withThrowawayDatabase } from './throwaway-database.ts'
import { percentile, summary } from './percentile.ts'
import { fillDesk } from './fill-desk.ts'

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
const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }

/**
 * The first page of the queue (lines, counts of the lanes, groups, articles) and "next case" at 1,000 open and 10,000
 * closed cases, and at a hundred times as many, each on a database of its own; and how many times as long it takes.
 */
export async function benchQueue(): Promise<string[]> {
  const small = await withThrowawayDatabase((url) => measure(url, { open: 1_000, closed: 10_000 }))
  const large = await withThrowawayDatabase((url) => measure(url, { open: 100_000, closed: 1_000_000 }))
  const names = Object.keys(small) as (keyof Measured)[]
  return names.flatMap((name) => [
    `${name}, 1,000 open and 10,000 closed: ${summary(small[name])}`,
    `${name}, 100,000 open and 1,000,000 closed: ${summary(large[name])}`,
    `${name}: ${factor(small[name], large[name], 0.5)} times as long at the median, ${factor(small[name], large[name], 0.99)} at the 99th percentile`,
  ])
}

interface Measured {
  'first page': number[]
  'first page of a lane': number[]
  'next case': number[]
}

async function measure(url: string, size: { open: number; closed: number }): Promise<Measured> {
  const { prisma, close } = openDatabase(url, { max: 5 })
  try {
    const ctx: Ctx = {
      db: prisma,
      actor: { kind: 'system' },
      now: new Date(),
      jobs: createJobs({ assessing: false }),
      log: silent,
    }
    await importArticle(ctx, { source: article })
    const moderator = await fill(url, size)
    const asModerator: Ctx = { ...ctx, actor: { ...moderator, kind: 'member' } }
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

async function fill(url: string, size: { open: number; closed: number }) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await fillDesk(client, size)
  } finally {
    await client.end()
  }
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
