import type { Ctx } from '../../app/domain/ctx.server.ts'
import { decideCase } from '../../app/domain/moderation/decisions/decide-case.server.ts'
import { loadJudgedFindings } from '../../app/domain/moderation/decisions/judged-findings.server.ts'
import { reportPost } from '../../app/domain/moderation/reports/report-post.server.ts'
import { takeUpPost } from '../../app/domain/moderation/case/take-up-post.server.ts'
import { verdictOf, type GivenVerdict } from '../../app/domain/moderation/decisions/verdicts.ts'
import { deletePost } from '../../app/domain/posts/delete-post.server.ts'
import { editPost } from '../../app/domain/posts/edit-post.server.ts'
import type { PostInput } from '../../app/domain/posts/post-input.ts'
import { publishPost } from '../../app/domain/posts/publish-post.server.ts'
import { reactToPost } from '../../app/domain/posts/react-to-post.server.ts'
import type { Verdict } from '../../app/domain/vocabulary.ts'
import type { DemoDecision, DemoPost } from './demo-post.ts'

/** Something that one person did at one moment. `postIds` goes from the posts' keys to their ids. */
interface Step {
  by: string
  daysAgo: number
  run: (ctx: Ctx, postIds: Map<string, string>) => Promise<unknown>
}

const moderator = 'marlow'
const hour = 1 / 24
const minute = hour / 60

/** All that happens to the posts of one article, each thing at its time. */
export function planPosts(posts: DemoPost[], articleSlug: string): Step[] {
  return posts.flatMap((post): Step[] => {
    const later = (hours: number) => Math.max(post.daysAgo - hours * hour, 0)
    const idIn = (postIds: Map<string, string>) => {
      const id = postIds.get(post.key)
      if (!id) throw new Error(`nothing was written yet as ${post.key}`)
      return id
    }
    const reactions = (['helpful', 'sameHere'] as const).flatMap((field) =>
      (post[field] ?? []).map(
        (by, index) => ({ by, kind: field === 'helpful' ? 'helpful' : 'same_here', index }) as const,
      ),
    )
    return [
      { by: post.by, daysAgo: post.daysAgo, run: (ctx, ids) => write(ctx, { post, articleSlug, ids }) },
      ...(post.waits || post.decision
        ? []
        : [{ by: moderator, daysAgo: later(1), run: (ctx: Ctx, ids: Map<string, string>) => clear(ctx, idIn(ids)) }]),
      ...reactions.map(({ by, kind, index }): Step => ({
        by,
        // Some time after the moderator has looked, and never at the same minute.
        daysAgo: post.daysAgo > 0.5 ? later(14 + index * 1.3) : post.daysAgo - (index + 1) * minute,
        run: (ctx, ids) => reactToPost(ctx, { postId: idIn(ids), kind, on: true }),
      })),
      ...(post.reports ?? []).map(({ by, reason, note, quote }, index): Step => ({
        by,
        daysAgo: later(5 + index * 9),
        run: (ctx, ids) => reportPost(ctx, { postId: idIn(ids), reason, note, quote: quote ?? '' }),
      })),
      ...stepsAfter(post, later, idIn),
    ]
  })
}

function stepsAfter(
  { by, decision, edit, deletedHoursLater }: DemoPost,
  later: (hours: number) => number,
  idIn: (postIds: Map<string, string>) => string,
): Step[] {
  const steps: Step[] = []
  if (decision) {
    const run: Step['run'] = (ctx, ids) => decide(ctx, { postId: idIn(ids), decision })
    steps.push({ by: moderator, daysAgo: later(decision.hoursLater), run })
  }
  if (edit) {
    const run: Step['run'] = (ctx, ids) => rewrite(ctx, { postId: idIn(ids), markdown: edit.text })
    steps.push({ by, daysAgo: later(edit.hoursLater), run })
  }
  if (deletedHoursLater !== undefined) {
    steps.push({ by, daysAgo: later(deletedHoursLater), run: (ctx, ids) => deletePost(ctx, { postId: idIn(ids) }) })
  }
  return steps
}

async function write(
  ctx: Ctx,
  { post, articleSlug, ids }: { post: DemoPost; articleSlug: string; ids: Map<string, string> },
): Promise<void> {
  const { postId } = await publishPost(ctx, { ...inputOf(post, articleSlug, ids), sampled: false })
  ids.set(post.key, postId)
}

function inputOf(post: DemoPost, articleSlug: string, ids: Map<string, string>): PostInput {
  const common = { markdown: post.text, citing: post.citing ?? [] }
  const { to, title } = post
  if (title !== undefined) return { kind: 'question', articleSlug, title, ...common }
  if (to === undefined) return { kind: 'experience', articleSlug, ...common }
  const parentId = ids.get(to)
  if (!parentId) throw new Error(`${post.key} answers ${to}, which was not written yet`)
  return { kind: 'reply', parentId, ...common }
}

/** What screening laid aside and nobody needs to look at in the demo goes on the page. */
async function clear(ctx: Ctx, postId: string): Promise<void> {
  const open = await ctx.db.case.findFirst({ where: { postId, status: 'open' } })
  if (!open) return
  await decideCase(ctx, {
    caseId: open.id,
    revisionId: open.revisionId,
    decision: 'publish',
    reason: 'no_problem',
    message: '',
    noteText: '',
    passageIds: [],
    verdicts: await judge(ctx, { revisionId: open.revisionId, verdict: 'not_a_problem' }),
  })
}

async function decide(ctx: Ctx, { postId, decision }: { postId: string; decision: DemoDecision }): Promise<void> {
  const { caseId } = await takeUpPost(ctx, { postId })
  const { currentRevisionId, article } = await ctx.db.post.findUniqueOrThrow({
    where: { id: postId },
    select: { currentRevisionId: true, article: { select: { currentRevisionId: true } } },
  })
  const passages = await ctx.db.passage.findMany({
    where: { articleRevisionId: article.currentRevisionId!, anchor: { in: decision.note?.citing ?? [] } },
    select: { id: true },
  })
  const finding = await ctx.db.finding.findFirst({ where: { revisionId: currentRevisionId! }, select: { id: true } })
  await decideCase(ctx, {
    caseId,
    revisionId: currentRevisionId!,
    decision: decision.decision,
    reason: decision.reason,
    message: decision.message ?? '',
    noteText: decision.note?.text ?? '',
    passageIds: passages.map(({ id }) => id),
    findingId: decision.note ? finding?.id : undefined,
    verdicts: await judge(ctx, {
      revisionId: currentRevisionId!,
      verdict: verdictOf(decision.reason) ?? 'unsupported_claim',
    }),
  })
}

/** The same verdict on every sentence that needs one. */
async function judge(ctx: Ctx, input: { revisionId: string; verdict: Verdict }): Promise<GivenVerdict[]> {
  const { needed } = await loadJudgedFindings(ctx, { revisionId: input.revisionId })
  return needed.map(({ id }) => ({ findingId: id, verdict: input.verdict }))
}

async function rewrite(ctx: Ctx, { postId, markdown }: { postId: string; markdown: string }): Promise<void> {
  const { currentRevision } = await ctx.db.post.findUniqueOrThrow({
    where: { id: postId },
    select: { currentRevision: { select: { id: true, title: true } } },
  })
  await editPost(ctx, { postId, revisionId: currentRevision!.id, title: currentRevision!.title ?? undefined, markdown })
}
