import { authorize } from '../../accounts/authorize.server.ts'
import { inTransaction, type Ctx } from '../../ctx.server.ts'
import { loadSetup } from '../../screening/load-setup.server.ts'
import type { ScreeningSetup } from '../../screening/load-setup.server.ts'
import { embedNext } from '../embed-before.server.ts'
import { rescreenPost } from './rescreen-post.server.ts'

export const postsPerBatch = 200

/**
 * Takes the next posts of a rescreening, each in a transaction with the cursor, and queues the job that goes on. So it
 * can be cut off anywhere, run twice, or run in two processes at once, and every post is taken once. Answers whether
 * the end is reached.
 */
export async function rescreenBatch(
  ctx: Ctx,
  input: { rescreenId: string; posts?: number },
): Promise<{ finished: boolean }> {
  authorize(ctx, 'edit_policy')
  const setup = await loadSetup(ctx)
  for (let taken = 0; taken < (input.posts ?? postsPerBatch); taken += 1) {
    if (!(await takeNext(ctx, { ...input, setup }))) return { finished: true }
  }
  await ctx.jobs.add(ctx.db, 'rescreen', { rescreenId: input.rescreenId }, { key: 'rescreen' })
  return { finished: false }
}

async function takeNext(ctx: Ctx, input: { rescreenId: string; setup: ScreeningSetup }): Promise<boolean> {
  let stuckAt: string | null = null
  const embedded = await embedNext(ctx, input)
  try {
    return await inTransaction(ctx, async (ctx) => {
      const postId = await findNext(ctx, input)
      if (!postId) return false
      stuckAt = postId
      const { screened, opened, held } = await rescreenPost(ctx, { postId, setup: input.setup, embedded })
      await pass(ctx, { ...input, postId, screened, opened, held, failed: false })
      return true
    })
  } catch (error) {
    if (stuckAt === null) throw error
    // One post that cannot be read must not keep all later ones from being read; it is counted and told.
    const postId: string = stuckAt
    ctx.log.error({ postId, err: error }, 'a post could not be screened again')
    await inTransaction(ctx, async (ctx) => {
      if ((await findNext(ctx, input)) !== postId) return
      await pass(ctx, { ...input, postId, screened: false, opened: false, held: false, failed: true })
    })
    return true
  }
}

/** The post after the cursor; without one, the rescreening is finished. Others wait until this transaction ends. */
async function findNext(ctx: Ctx, input: { rescreenId: string }): Promise<string | null> {
  const [state] = await ctx.db.$queryRaw<{ cursor: string | null; finished: boolean }[]>`
    SELECT cursor, finished_at IS NOT NULL AS finished FROM rescreen WHERE id = ${input.rescreenId}::uuid FOR UPDATE`
  if (!state || state.finished) return null
  const next = await ctx.db.post.findFirst({
    where: { status: { in: ['published', 'held'] }, ...(state.cursor && { id: { gt: state.cursor } }) },
    orderBy: { id: 'asc' },
    select: { id: true },
  })
  if (next) return next.id
  await ctx.db.rescreen.update({ where: { id: input.rescreenId }, data: { finishedAt: ctx.now } })
  return null
}

async function pass(
  ctx: Ctx,
  input: { rescreenId: string; postId: string; screened: boolean; opened: boolean; held: boolean; failed: boolean },
): Promise<void> {
  const one = (counts: boolean) => ({ increment: counts ? 1 : 0 })
  await ctx.db.rescreen.update({
    where: { id: input.rescreenId },
    data: {
      cursor: input.postId,
      passed: one(true),
      screened: one(input.screened),
      opened: one(input.opened),
      held: one(input.held),
      failed: one(input.failed),
    },
  })
}
