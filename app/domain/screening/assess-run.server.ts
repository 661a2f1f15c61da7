import type { Ctx } from '../ctx.server.ts'
import { maskPersonalData } from '../posts/mask-personal-data.ts'
import { isAssessed, plainAdvice, tellingSpans, type Assessor, type SentenceToAssess } from './assessment.ts'
import { collectFindings } from './screen.ts'
import { screenedText } from './screened-text.ts'

/**
 * Asks an outside assessor about the claims that a run found and keeps its answer as advice: no status, case or finding
 * changes. Throws when there is no answer, so that the job is tried again; on the last try it keeps that there was none.
 * Runs outside a transaction, since it waits for somebody else.
 */
export async function assessRun(
  ctx: Ctx,
  input: { runId: string; assessor: Assessor; isLastTry: boolean },
): Promise<void> {
  const run = await loadRun(ctx, input.runId)
  // Decided, deleted or rewritten meanwhile: then nothing has to leave.
  if (!run?.post.cases.some(({ revisionId }) => revisionId === run.revisionId)) return
  const asked = toSentences(run)
  if (asked.length === 0) return
  const about = { runId: run.id, assessor: input.assessor.host, askedAt: ctx.now }
  try {
    const { advice, answeredAt } = await input.assessor.assess(asked.map(({ sentence }) => sentence))
    const data = asked.flatMap(({ findingId, sentence }) => {
      const given = advice.find(({ id }) => id === sentence.id)
      return given ? [{ ...about, findingId, opinion: given.opinion, text: plainAdvice(given.text), answeredAt }] : []
    })
    await ctx.db.assessment.createMany({ data, skipDuplicates: true })
  } catch (error) {
    if (!input.isLastTry) throw error
    ctx.log.warn({ runId: run.id, err: error }, 'the assessor gave no answer')
    const data = asked.map(({ findingId }) => ({ ...about, findingId, opinion: 'unavailable' }))
    await ctx.db.assessment.createMany({ data, skipDuplicates: true })
  }
}

function loadRun(ctx: Ctx, runId: string) {
  return ctx.db.screeningRun.findUnique({
    where: { id: runId },
    include: {
      revision: true,
      post: {
        select: {
          author: { select: { handle: true, displayName: true } },
          cases: { where: { status: { not: 'closed' } }, select: { revisionId: true } },
        },
      },
      findings: {
        orderBy: [{ startOffset: 'asc' }, { id: 'asc' }],
        include: { assessment: true, passages: { include: { passage: true }, orderBy: { rank: 'asc' } } },
      },
    },
  })
}

type LoadedRun = NonNullable<Awaited<ReturnType<typeof loadRun>>>

/** What leaves, and nothing else. Personal data is looked for in the whole text, since what tells it may stand before. */
function toSentences(run: LoadedRun): { findingId: string; sentence: SentenceToAssess }[] {
  const text = screenedText(run.revision)
  const { handle, displayName } = run.post.author
  const personal = [
    ...findPersonalData(text),
    ...run.findings
      .filter(({ label }) => label === 'personal_data')
      .map(({ startOffset, endOffset, rule }) => ({ start: startOffset, end: endOffset, rule })),
    ...tellingSpans(text, [handle, displayName]),
  ]
  return run.findings
    .filter((finding) => isAssessed(finding) && !finding.assessment)
    .map((finding, index) => ({
      findingId: finding.id,
      sentence: {
        id: String(index + 1),
        label: finding.label,
        text: maskWithin(text, { start: finding.startOffset, end: finding.endOffset }, personal),
        passages: finding.passages.map(({ passage: { anchor, heading, text } }) => ({ anchor, heading, text })),
      },
    }))
}

interface Span {
  start: number
  end: number
}

function maskWithin(text: string, { start, end }: Span, personal: readonly (Span & { rule: string })[]): string {
  return maskPersonalData(
    text.slice(start, end),
    personal.map((span) => ({ ...span, start: span.start - start, end: span.end - start })),
  )
}

/** Below the threshold too: a detail masked in vain costs nothing here. */
function findPersonalData(text: string) {
  const findings = collectFindings({
    text,
    author: { standing: 'trusted', publishedPosts: 0 },
    imported: false,
    article: { title: '', passages: [] },
    phrases: [],
  })
  return findings.filter(({ label }) => label === 'personal_data')
}
