import { readFileSync } from 'node:fs'
import path from 'node:path'
import { importArticle } from '../../app/domain/articles/import-article.server.ts'
import type { Ctx } from '../../app/domain/ctx.server.ts'
import { dayMs } from './demo-post.ts'
import { joinMembers, type ActAs } from './join-members.ts'
import { lowWhiteCellCount } from './posts/low-white-cell-count.ts'
import { ironDeficiency } from './posts/iron-deficiency.ts'
import { underactiveThyroid } from './posts/underactive-thyroid.ts'
import { planPosts } from './plan-posts.ts'

const conversations = {
  'low-white-cell-count': lowWhiteCellCount,
  'iron-deficiency': ironDeficiency,
  'underactive-thyroid': underactiveThyroid,
}

const articlesDaysAgo = 30

/** More than it takes on a slow machine, in ms. */
const longest = 120_000

/**
 * Fills an empty forum with a community, all or nothing: articles, people, and weeks of conversation,
 * each step by the same use cases that the site runs. Answers false where it is there already.
 */
export async function loadDemo(ctx: Ctx, say: (line: string) => void): Promise<boolean> {
  if (await isLoaded(ctx)) return false
  if (!('$transaction' in ctx.db)) throw new Error('the demo community is loaded in a transaction of its own')
  return ctx.db.$transaction(
    async (db) => {
      const inside = { ...ctx, db }
      // Two starts at once: the second waits and finds it loaded.
      await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('demo'))`
      if (await isLoaded(inside)) return false
      await fill(inside, say)
      return true
    },
    { timeout: longest, maxWait: longest },
  )
}

async function isLoaded(ctx: Ctx): Promise<boolean> {
  return (await ctx.db.member.count({ where: { importKey: { startsWith: 'demo:' } } })) > 0
}

async function fill(ctx: Ctx, say: (line: string) => void): Promise<void> {
  say('People')
  const actAs = await joinMembers(ctx)
  for (const slug of Object.keys(conversations)) {
    say(`Article: ${slug}`)
    const source = readFileSync(path.join(import.meta.dirname, 'articles', `${slug}.md`), 'utf8')
    await importArticle({ ...ctx, now: new Date(ctx.now.getTime() - articlesDaysAgo * dayMs) }, { source })
  }
  const steps = Object.entries(conversations).flatMap(([slug, posts]) => planPosts(posts, slug))
  steps.sort((a, b) => b.daysAgo - a.daysAgo)
  await runSteps(ctx, { steps, actAs, say })
}

async function runSteps(
  ctx: Ctx,
  { steps, actAs, say }: { steps: ReturnType<typeof planPosts>; actAs: ActAs; say: (line: string) => void },
): Promise<void> {
  const postIds = new Map<string, string>()
  for (const [index, { by, daysAgo, run }] of steps.entries()) {
    const now = new Date(ctx.now.getTime() - daysAgo * dayMs)
    await run(actAs({ ...ctx, now }, by), postIds)
    if ((index + 1) % 50 === 0) say(`Conversations: ${index + 1} of ${steps.length} steps`)
  }
}
