import type { Ctx } from '../../ctx.server.ts'
import { screenedText } from '../../screening/screened-text.ts'
import { sentenceKey } from '../case/sentence-key.ts'
import type { GivenVerdict } from './verdicts.ts'

interface Given {
  eventId: string
  caseId: string
  revisionId: string
  moderatorId: string
  verdicts: readonly GivenVerdict[]
}

/** Keeps what a moderator said of each sentence. A finding or a quotation that is not of this text counts for nothing. */
export async function writeVerdicts(ctx: Ctx, { verdicts, ...about }: Given): Promise<void> {
  if (verdicts.length === 0) return
  const revision = await ctx.db.postRevision.findUniqueOrThrow({ where: { id: about.revisionId } })
  const findings = await ctx.db.finding.findMany({
    where: { revisionId: about.revisionId, id: { in: verdicts.flatMap(({ findingId }) => findingId ?? []) } },
  })
  const text = screenedText(revision)
  await ctx.db.sentenceVerdict.createMany({
    data: verdicts.flatMap(({ verdict, findingId, quote }) => {
      const given = { ...about, verdict, createdAt: ctx.now }
      if (findingId) {
        const finding = findings.find(({ id }) => id === findingId)
        if (!finding) return []
        const { startOffset, endOffset, label } = finding
        const sentence = { quote: finding.quote, key: sentenceKey(finding.quote), label }
        return [{ ...given, findingId, startOffset, endOffset, ...sentence }]
      }
      const startOffset = quote ? text.indexOf(quote) : -1
      if (!quote) return [given]
      if (startOffset < 0) return []
      return [{ ...given, startOffset, endOffset: startOffset + quote.length, quote, key: sentenceKey(quote) }]
    }),
  })
}
