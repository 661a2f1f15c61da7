import { authorize } from '../../accounts/authorize.server.ts'
import type { Ctx } from '../../ctx.server.ts'
import { sourceOf, stanceOf } from '../../posts/stance.ts'
import { Refusal } from '../../refusal.ts'
import { isAboutWhole } from '../../screening/about-whole.ts'
import { loadCaseAppeals } from '../appeals/case-appeals.server.ts'
import { viewCaseBeside } from '../discussion/case-beside-view.server.ts'
import { loadEvents } from '../record/load-events.server.ts'
import { viewConsequences } from '../sanctions/consequences-view.server.ts'
import { viewSecondReview } from '../second-review/second-review-view.server.ts'
import { listCannedTexts } from '../settings/canned-texts-view.server.ts'
import { loadDeskSettings } from '../settings/desk-settings.server.ts'
import { listArticles } from '../threads/thread-control-view.server.ts'
import { whyBarred } from '../why-barred.ts'
import { loadHistory } from './author-past.server.ts'
import type { CasePage } from './case-page.ts'
import { diffWithReturned, loadContext, loadVerdicts } from './case-past.server.ts'
import { htmlWithSentences, toFindings, toReported } from './case-sentences.ts'
import { toEngineAnswer } from './engine-answer.ts'
import { loadCase, loadRun } from './load-case.server.ts'

/** Everything that one decision needs: the text with its marks, the passages beside them, the author's past. */
export async function viewCase(ctx: Ctx, input: { caseId: string }): Promise<CasePage> {
  authorize(ctx, 'moderate')
  const found = await loadCase(ctx, input.caseId)
  if (!found) throw new Refusal('not_found', 'There is no such case.')
  const { post, revision } = found
  authorize(ctx, 'moderate', { articleId: post.articleId })
  const article = post.article.currentRevision
  if (!article) throw new Error(`article ${post.articleId} has no revision`)
  const run = await loadRun(ctx, found)
  const findings = toFindings(run)
  const reported = toReported(found, findings)
  const [secondReview, consequences, beside] = await Promise.all([
    viewSecondReview(ctx, input),
    viewConsequences(ctx, input),
    viewCaseBeside(ctx, { caseId: found.id }),
  ])
  const [context, history, published, changes, events, cannedTexts, articles, verdicts, appeals, settings] =
    await Promise.all([
      loadContext(ctx, post),
      loadHistory(ctx, { authorId: post.authorId, butPostId: post.id }),
      ctx.db.post.count({ where: { authorId: post.authorId, status: 'published' } }),
      diffWithReturned(ctx, { caseId: found.id, revision }),
      loadEvents(ctx, { where: { OR: [{ postId: post.id }, { caseId: found.id }] }, take: 200 }),
      listCannedTexts(ctx, { uses: ['note', 'message'] }),
      listArticles(ctx, { articleId: post.articleId }),
      loadVerdicts(ctx, found),
      loadCaseAppeals(ctx, { caseId: found.id }),
      loadDeskSettings(ctx),
    ])
  const { handle, displayName, country, role, standing, createdAt: memberSince } = post.author
  return {
    caseId: found.id,
    status: found.status,
    priority: found.priority,
    openedAt: found.openedAt,
    article: { slug: post.article.slug, title: article.title, version: article.number, revisionId: article.id },
    revision: { id: revision.id, number: revision.number },
    post: {
      id: post.id,
      kind: post.kind,
      status: post.status,
      title: revision.title,
      html: htmlWithSentences(revision, [...findings.filter(({ label }) => !isAboutWhole(label)), ...reported]),
      createdAt: post.createdAt,
      stance: stanceOf(revision),
      source: sourceOf(revision),
    },
    author: { handle, displayName, country, role, standing, memberSince, published, ...history },
    context,
    findings: findings.map(({ start: _start, end: _end, ...finding }) => finding),
    flags: found.flags.map((flag) => ({
      id: flag.id,
      reporter: flag.reporter.displayName,
      reason: flag.reason,
      note: flag.note,
      quote: flag.quote,
      createdAt: flag.createdAt,
      decided: flag.reporter.reportsDecided,
      agreed: flag.reporter.reportsAgreed,
    })),
    reported: reported.map(({ start: _start, end: _end, ...sentence }) => sentence),
    verdicts,
    thread: { rootId: post.rootId, locked: post.root.lockedAt !== null, otherArticles: articles.others },
    cannedTexts,
    reasons: run?.reasons ?? [],
    answer: run && toEngineAnswer(run),
    passages: article.passages.map((passage) => ({
      passageId: passage.id,
      anchor: passage.anchor,
      heading: passage.heading,
      text: passage.text,
    })),
    changes,
    events,
    appeals,
    secondReview,
    consequences,
    beside,
    // A second review says more below than the shared words would.
    barred:
      whyBarred(ctx.actor, { ...found, reviews: [], settings, now: ctx.now }) ??
      whyWaits({ secondReview, consequences }),
  }
}

/** Why the post is not to be decided about now, though the case is open. */
function whyWaits({
  secondReview: review,
  consequences,
}: Pick<CasePage, 'secondReview' | 'consequences'>): string | null {
  if (consequences.appeal?.waits) {
    const who = consequences.mayHear ? 'Please answer that first.' : 'Another moderator answers that first.'
    return `An appeal against a consequence waits here. ${who}`
  }
  if (review?.state !== 'waits') return null
  if (review.about === 'sanction') return 'All is decided about the post. What waits is a suspension of its author.'
  return review.isMine && review.isForTwo
    ? 'You have decided. It takes effect when another moderator has decided too.'
    : null
}
