import type { Ctx } from '../../ctx.server.ts'
import { barringFacts } from '../why-barred.ts'

const reporter = { displayName: true, reportsDecided: true, reportsAgreed: true } as const

/** Paragraphs and list items, and sections that have none. */
const citable = {
  where: { OR: [{ kind: { in: ['paragraph' as const, 'item' as const] } }, { parts: { none: {} } }] },
  orderBy: { position: 'asc' as const },
}

export function loadCase(ctx: Ctx, caseId: string) {
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

export type LoadedCase = NonNullable<Awaited<ReturnType<typeof loadCase>>>

/** The last run that a moderator could have before them: a later one does not change why a closed case was opened. */
export function loadRun(ctx: Ctx, found: LoadedCase) {
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

export type LoadedRun = Awaited<ReturnType<typeof loadRun>>
