import { authorize } from '../../accounts/authorize.server.ts'
import type { Ctx } from '../../ctx.server.ts'
import { maskPersonalData } from '../../posts/mask-personal-data.ts'
import { collectFindings } from '../../screening/screen.ts'
import { screenedText } from '../../screening/screened-text.ts'
import { trainingRow, type TrainingRow } from './training-row.ts'

const rowsAtOnce = 200

/**
 * What moderators said of each sentence, oldest first, in the shape that training reads; verdicts of a decision that
 * was undone are left out, and personal data in the sentence is masked.
 */
export async function* exportDecisions(ctx: Ctx, input: { since?: Date | undefined }): AsyncGenerator<TrainingRow> {
  authorize(ctx, 'moderate_everywhere')
  let after: string | null = null
  for (;;) {
    const verdicts = await loadVerdicts(ctx, { after, since: input.since })
    for (const { id, verdict, quote, finding, case: judged, event } of verdicts) {
      yield trainingRow({
        id,
        condition: judged.article.currentRevision?.title ?? judged.article.slug,
        sentence: masked(quote ?? screenedText(event.revision)),
        label: finding?.label ?? null,
        verdict,
      })
    }
    if (verdicts.length < rowsAtOnce) return
    after = verdicts.at(-1)?.id ?? null
  }
}

function loadVerdicts(ctx: Ctx, { after, since }: { after: string | null; since: Date | undefined }) {
  return ctx.db.sentenceVerdict.findMany({
    where: {
      ...(after && { id: { gt: after } }),
      ...(since && { createdAt: { gte: since } }),
      event: { undoneBy: null },
    },
    // Ids are made in the order of time.
    orderBy: { id: 'asc' },
    take: rowsAtOnce,
    include: {
      finding: { select: { label: true } },
      case: { select: { article: { select: { slug: true, currentRevision: { select: { title: true } } } } } },
      event: { select: { revision: { select: { title: true, markdown: true } } } },
    },
  })
}

function masked(text: string): string {
  const findings = collectFindings({
    text,
    author: { standing: 'established', publishedPosts: 0 },
    imported: false,
    article: { title: '', passages: [] },
    phrases: [],
  })
  return maskPersonalData(
    text,
    findings.filter(({ label }) => label === 'personal_data'),
  )
}
