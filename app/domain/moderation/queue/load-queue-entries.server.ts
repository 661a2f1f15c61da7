import type { Ctx } from '../../ctx.server.ts'
import { screenedText } from '../../screening/screened-text.ts'
import type { FindingLabel } from '../../vocabulary.ts'
import { loadClaims } from '../claims/claims-view.server.ts'
import type { ClaimView } from '../claims/claim.ts'
import type { QueueEntry } from './queue-page.ts'
import { readRankReasons } from './rank-case.ts'
import { loadDeskSettings } from '../settings/desk-settings.server.ts'
import { barringFacts, barringPost, whyBarred } from '../why-barred.ts'

/** What a moderator sees of each of these cases, by the case's id. Whether they may see it is the caller's to know. */
export async function loadQueueEntries(ctx: Ctx, ids: string[]): Promise<Map<string, QueueEntry>> {
  const [cases, claims, settings] = await Promise.all([loadRows(ctx, ids), loadClaims(ctx, ids), loadDeskSettings(ctx)])
  return new Map(
    cases.map((row) => {
      const barred = whyBarred(ctx.actor, { now: ctx.now, settings, ...row })
      return [row.id, toEntry({ row, barred, claim: claims.get(row.id) ?? null })]
    }),
  )
}

function loadRows(ctx: Ctx, ids: string[]) {
  return ctx.db.case.findMany({
    where: { id: { in: ids } },
    include: {
      post: {
        select: {
          ...barringPost,
          kind: true,
          status: true,
          author: { select: { displayName: true } },
          article: { select: { slug: true, currentRevision: { select: { title: true } } } },
        },
      },
      revision: {
        select: {
          title: true,
          markdown: true,
          runs: {
            orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
            take: 1,
            select: { findings: { select: { label: true, quote: true, score: true }, orderBy: { score: 'desc' } } },
          },
        },
      },
      flags: { select: { quote: true, reporterId: true } },
      ...barringFacts,
      events: { where: { kind: 'resubmitted' }, select: { id: true }, take: 1 },
    },
  })
}

function toEntry({
  row,
  barred,
  claim,
}: {
  row: Awaited<ReturnType<typeof loadRows>>[number]
  barred: string | null
  claim: ClaimView | null
}): QueueEntry {
  const { post, revision } = row
  // The new-member rule marks the whole text; any other finding says more.
  const findings = revision.runs[0]?.findings ?? []
  const telling = findings.find(({ label }) => label !== 'first_posts')
  const reported = row.flags.find(({ quote }) => quote)
  return {
    caseId: row.id,
    revisionId: row.revisionId,
    caseStatus: row.status,
    lane: row.lane,
    openedAt: row.openedAt,
    dueAt: row.dueAt,
    reasons: readRankReasons(row.rankReasons),
    author: post.author.displayName,
    kind: post.kind,
    status: post.status,
    article: { slug: post.article.slug, title: post.article.currentRevision?.title ?? '' },
    labels: [...new Set<FindingLabel>(findings.map(({ label }) => label))],
    reports: row.flags.length,
    quote: telling?.quote ?? reported?.quote ?? beginning(revision.title ?? revision.markdown),
    text: screenedText(revision),
    resubmitted: row.events.length > 0,
    barred,
    claim,
  }
}

function beginning(text: string): string {
  return text.length > 160 ? `${text.slice(0, 160)}…` : text
}
