import { authorize, authorizeMember } from '../../accounts/authorize.server.ts'
import type { Ctx } from '../../ctx.server.ts'
import { markSpans } from '../../posts/mark-spans.ts'
import { Refusal } from '../../refusal.ts'
import { screenedText } from '../../screening/screened-text.ts'
import type { BesidePassage } from '../case/case-page.ts'
import { markTerms } from '../case/mark-terms.ts'
import type { OpinionPage } from './opinion-page.ts'

const passagesShown = 8

/**
 * What a clinician was asked, for that clinician alone. `id` is the question's, or that of a case about which they
 * were asked: then it is the question that waits, or the last one.
 */
export async function viewOpinion(ctx: Ctx, input: { id: string }): Promise<OpinionPage> {
  const clinician = authorizeMember(ctx, 'give_opinion')
  const request = await loadRequest(ctx, { id: input.id, clinicianId: clinician.id })
  if (!request) throw new Refusal('not_found', 'There is no such question to you.')
  const { post, revision, article, revisionId } = request.case
  authorize(ctx, 'give_opinion', { authorId: post.authorId })
  const shown = request.finding?.revision ?? revision
  return {
    requestId: request.id,
    question: request.question,
    askedBy: request.askedBy.displayName,
    askedAt: request.createdAt,
    quote: post.status === 'deleted' ? null : (request.finding?.quote ?? null),
    article: { slug: article.slug, title: article.currentRevision?.title ?? '' },
    post:
      post.status === 'deleted'
        ? null
        : { kind: post.kind, title: shown.title, html: htmlWithSentence(shown, request.finding) },
    changed: shown.id !== revisionId,
    passages: await loadPassages(ctx, request),
    decided: request.case.status === 'closed',
    answer: request.answer,
    answeredAt: request.answeredAt,
  }
}

const text = { id: true, title: true, markdown: true, html: true } as const

function loadRequest(ctx: Ctx, { id, clinicianId }: { id: string; clinicianId: string }) {
  return ctx.db.opinionRequest.findFirst({
    where: { clinicianId, OR: [{ id }, { caseId: id }] },
    orderBy: [{ answeredAt: { sort: 'desc', nulls: 'first' } }, { createdAt: 'desc' }],
    include: {
      askedBy: { select: { displayName: true } },
      finding: { include: { revision: { select: text } } },
      case: {
        select: {
          status: true,
          revisionId: true,
          revision: { select: text },
          post: { select: { authorId: true, kind: true, status: true } },
          article: { select: { slug: true, currentRevision: { select: { title: true } } } },
        },
      },
    },
  })
}

type Request = NonNullable<Awaited<ReturnType<typeof loadRequest>>>

function htmlWithSentence(
  revision: Request['case']['revision'],
  finding: { startOffset: number; endOffset: number } | null,
): string {
  const bodyStart = screenedText(revision).length - revision.markdown.length
  if (!finding || finding.endOffset <= bodyStart) return revision.html
  const span = {
    id: 'sentence',
    label: '',
    start: Math.max(0, finding.startOffset - bodyStart),
    end: finding.endOffset - bodyStart,
  }
  return markSpans({ html: revision.html, source: revision.markdown, spans: [span] })
}

/** What the article says to the sentence; to the whole post, what it says to all that was found in it. */
async function loadPassages(ctx: Ctx, request: Request): Promise<BesidePassage[]> {
  const rows = await ctx.db.findingPassage.findMany({
    where: { findingId: { in: request.findingId ? [request.findingId] : await findingsOf(ctx, request.case) } },
    orderBy: [{ score: 'desc' }, { rank: 'asc' }],
    include: { passage: { select: { id: true, anchor: true, heading: true, text: true } } },
  })
  const passages = new Map<string, BesidePassage>()
  for (const { passage, terms } of rows) {
    if (passages.has(passage.id)) continue
    const { id: passageId, anchor, heading } = passage
    passages.set(passageId, { passageId, anchor, heading, html: markTerms(passage.text, terms) })
  }
  return [...passages.values()].slice(0, passagesShown)
}

async function findingsOf(ctx: Ctx, { revisionId }: { revisionId: string }): Promise<string[]> {
  const run = await ctx.db.screeningRun.findFirst({
    where: { revisionId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { findings: { select: { id: true } } },
  })
  return run?.findings.map(({ id }) => id) ?? []
}
