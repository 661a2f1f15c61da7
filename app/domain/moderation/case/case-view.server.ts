import { authorize } from '../../accounts/authorize.server.ts'
import type { Ctx } from '../../ctx.server.ts'
import { markSpans } from '../../posts/mark-spans.ts'
import { sourceOf, stanceOf } from '../../posts/stance.ts'
import { Refusal } from '../../refusal.ts'
import { isAboutWhole } from '../../screening/about-whole.ts'
import { adviceOf } from '../../screening/assessment.ts'
import { screenedText } from '../../screening/screened-text.ts'
import { loadPosts } from '../../threads/load-posts.server.ts'
import { toNode } from '../../threads/to-node.ts'
import { listCannedTexts } from '../settings/canned-texts-view.server.ts'
import { loadCaseAppeals } from '../appeals/case-appeals.server.ts'
import { viewCaseBeside } from '../discussion/case-beside-view.server.ts'
import { loadHistory } from './author-past.server.ts'
import { loadDeskSettings } from '../settings/desk-settings.server.ts'
import type { CaseFinding, CasePage, DiffPart } from './case-page.ts'
import { loadEvents } from '../record/load-events.server.ts'
import { toEngineAnswer } from './engine-answer.ts'
import { viewConsequences } from '../sanctions/consequences-view.server.ts'
import { viewSecondReview } from '../second-review/second-review-view.server.ts'
import { markTerms } from './mark-terms.ts'
import { markSharedWords } from './shared-words.ts'
import { listArticles } from '../threads/thread-control-view.server.ts'
import { barringFacts, whyBarred } from '../why-barred.ts'
import { wordDiff } from './word-diff.ts'

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

const reporter = { displayName: true, reportsDecided: true, reportsAgreed: true } as const

/** Paragraphs and list items, and sections that have none. */
const citable = {
  where: { OR: [{ kind: { in: ['paragraph' as const, 'item' as const] } }, { parts: { none: {} } }] },
  orderBy: { position: 'asc' as const },
}

function loadCase(ctx: Ctx, caseId: string) {
  return ctx.db.case.findUnique({
    where: { id: caseId },
    include: {
      post: {
        include: {
          author: true,
          root: { select: { lockedAt: true } },
          article: { include: { currentRevision: { include: { passages: citable } } } },
        },
      },
      revision: true,
      flags: { include: { reporter: { select: reporter } }, orderBy: { createdAt: 'asc' } },
      ...barringFacts,
    },
  })
}

type LoadedCase = NonNullable<Awaited<ReturnType<typeof loadCase>>>

/** The last run that a moderator could have before them: a later one does not change why a closed case was opened. */
function loadRun(ctx: Ctx, found: LoadedCase) {
  return ctx.db.screeningRun.findFirst({
    where: { revisionId: found.revisionId, ...(found.closedAt && { createdAt: { lte: found.closedAt } }) },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    include: {
      setup: true,
      articleRevision: { select: { number: true } },
      findings: { include: { assessment: true, passages: { include: { passage: true }, orderBy: { rank: 'asc' } } } },
    },
  })
}

type LoadedRun = Awaited<ReturnType<typeof loadRun>>

function toFindings(run: LoadedRun): (CaseFinding & { start: number; end: number })[] {
  return (run?.findings ?? [])
    .toSorted(
      (a, b) =>
        Number(isAboutWhole(a.label)) - Number(isAboutWhole(b.label)) ||
        a.startOffset - b.startOffset ||
        b.score - a.score,
    )
    .map((finding, index) => {
      const passages = finding.passages.map(({ passage, terms }) => ({
        passageId: passage.id,
        anchor: passage.anchor,
        heading: passage.heading,
        html: markTerms(passage.text, terms),
      }))
      return {
        id: finding.id,
        number: index + 1,
        label: finding.label,
        quote: finding.quote,
        parts: markSharedWords(
          finding.quote,
          passages.map(({ html }) => html),
        ),
        score: finding.score,
        phase: finding.phase,
        rule: finding.rule,
        explanation: finding.explanation,
        start: finding.startOffset,
        end: finding.endOffset,
        passages,
        advice: adviceOf(finding.assessment),
      }
    })
}

/** The sentences that members reported, each once, but for those that were found as well. */
function toReported(found: LoadedCase, findings: CaseFinding[]) {
  const flagged = findings.filter(({ label }) => !isAboutWhole(label)).length
  const quoted = found.flags.flatMap(({ id, quote, startOffset, endOffset, revisionId }) =>
    quote !== null && startOffset !== null && endOffset !== null && revisionId === found.revisionId
      ? [{ key: id, quote, start: startOffset, end: endOffset }]
      : [],
  )
  return quoted
    .filter(
      ({ quote }, index) =>
        findings.every((finding) => finding.quote !== quote) &&
        quoted.findIndex((other) => other.quote === quote) === index,
    )
    .map((sentence, index) => ({ ...sentence, number: flagged + index + 1 }))
}

function htmlWithSentences(
  revision: LoadedCase['revision'],
  sentences: { number: number; start: number; end: number }[],
): string {
  const bodyStart = screenedText(revision).length - revision.markdown.length
  const spans = sentences
    .filter(({ end }) => end > bodyStart)
    .map(({ number, start, end }) => ({
      id: `finding-${number}`,
      label: String(number),
      start: Math.max(0, start - bodyStart),
      end: end - bodyStart,
    }))
  return markSpans({ html: revision.html, source: revision.markdown, spans })
}

async function loadContext(ctx: Ctx, post: LoadedCase['post']) {
  if (!post.parentId) return []
  const above = [...new Set([post.rootId, post.parentId])]
  const posts = await loadPosts(ctx, above)
  return posts.map((loaded) =>
    toNode(loaded, { actor: ctx.actor, now: ctx.now, topDepth: loaded.depth, topId: loaded.id }),
  )
}

/** What the last decision said of each sentence; whoever decides now is told nothing of it. */
async function loadVerdicts(ctx: Ctx, found: LoadedCase) {
  if (found.status === 'open') return []
  const last = await ctx.db.moderationEvent.findFirst({
    where: { caseId: found.id, revisionId: found.revisionId, kind: 'decided' },
    orderBy: { seq: 'desc' },
    select: { verdicts: { select: { findingId: true, quote: true, verdict: true } } },
  })
  return last?.verdicts ?? []
}

/** What the author changed since a moderator last returned or judged the post in this case. */
async function diffWithReturned(
  ctx: Ctx,
  input: { caseId: string; revision: LoadedCase['revision'] },
): Promise<DiffPart[] | null> {
  const judged = await ctx.db.moderationEvent.findFirst({
    where: { caseId: input.caseId, kind: 'decided', revisionId: { not: input.revision.id } },
    orderBy: { seq: 'desc' },
    select: { revision: { select: { title: true, markdown: true } } },
  })
  return judged ? wordDiff(screenedText(judged.revision), screenedText(input.revision)) : null
}

/** Why the post is not to be decided about now, though the case is open. */
function whyWaits({
  secondReview: review,
  consequences,
}: Pick<CasePage, 'secondReview' | 'consequences'>): string | null {
  if (consequences.appeal?.waits) return 'An appeal against a consequence waits here. Please answer that first.'
  if (review?.state !== 'waits') return null
  if (review.about === 'sanction') return 'All is decided about the post. What waits is a suspension of its author.'
  return review.isMine && review.isForTwo
    ? 'You have decided. It takes effect when another moderator has decided too.'
    : null
}
