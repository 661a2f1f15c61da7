import { z } from 'zod'
import { authorize } from '../accounts/authorize.server.ts'
import type { Ctx } from '../ctx.server.ts'
import { isAboutWhole } from '../screening/about-whole.ts'
import { casePriorities, type CasePriority, type FindingLabel } from '../vocabulary.ts'
import type { QueueEntry, QueuePage } from './case-page.ts'

const casesPerPage = 50

/** Open cases: most urgent first, then those that wait longest. */
export async function viewQueue(ctx: Ctx, input: { cursor: string | null }): Promise<QueuePage> {
  authorize(ctx, 'moderate')
  const after = readCursor(input.cursor)
  const limit = casesPerPage + 1
  const keys = await ctx.db.$queryRaw<{ id: string; priority: CasePriority; opened_at: Date }[]>`
    SELECT id, priority::text AS priority, opened_at FROM moderation_case
    WHERE status = 'open' AND (${after === null}::boolean
      OR priority < ${after?.priority ?? 'urgent'}::"CasePriority"
      OR (priority = ${after?.priority ?? 'urgent'}::"CasePriority"
        AND (opened_at, id) > (${after?.openedAt ?? new Date(0)}::timestamptz, ${after?.id ?? null}::uuid)))
    ORDER BY priority DESC, opened_at, id LIMIT ${limit}::int`
  const page = keys.slice(0, casesPerPage)
  const last = page.at(-1)
  const [waiting, oldest, cases] = await Promise.all([
    ctx.db.case.count({ where: { status: 'open' } }),
    ctx.db.case.findFirst({ where: { status: 'open' }, orderBy: { openedAt: 'asc' }, select: { openedAt: true } }),
    loadCases(
      ctx,
      page.map(({ id }) => id),
    ),
  ])
  return {
    entries: page.flatMap(({ id }) => cases.get(id) ?? []),
    waiting,
    oldest: oldest?.openedAt ?? null,
    nextCursor:
      keys.length > casesPerPage && last ? [last.priority, last.opened_at.toISOString(), last.id].join('_') : null,
  }
}

async function loadCases(ctx: Ctx, ids: string[]): Promise<Map<string, QueueEntry>> {
  const cases = await ctx.db.case.findMany({
    where: { id: { in: ids } },
    include: {
      post: {
        select: {
          kind: true,
          author: { select: { displayName: true } },
          article: { select: { currentRevision: { select: { title: true } } } },
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
      flags: { select: { quote: true } },
      events: { where: { kind: 'resubmitted' }, select: { id: true }, take: 1 },
    },
  })
  return new Map(
    cases.map((entry) => {
      // The new-member rule marks the whole text; any other finding says more.
      const findings = entry.revision.runs[0]?.findings ?? []
      const telling = findings.find(({ label }) => !isAboutWhole(label))
      const reported = entry.flags.find(({ quote }) => quote)
      return [
        entry.id,
        {
          caseId: entry.id,
          priority: entry.priority,
          openedAt: entry.openedAt,
          author: entry.post.author.displayName,
          kind: entry.post.kind,
          articleTitle: entry.post.article.currentRevision?.title ?? '',
          labels: [...new Set<FindingLabel>(findings.map(({ label }) => label))],
          reports: entry.flags.length,
          quote: telling?.quote ?? reported?.quote ?? beginning(entry.revision.title ?? entry.revision.markdown),
          resubmitted: entry.events.length > 0,
        },
      ]
    }),
  )
}

function beginning(text: string): string {
  return text.length > 160 ? `${text.slice(0, 160)}…` : text
}

const cursorParts = z.tuple([z.enum(casePriorities), z.iso.datetime(), z.uuid()])

function readCursor(text: string | null): { priority: CasePriority; openedAt: Date; id: string } | null {
  const read = cursorParts.safeParse(text?.split('_'))
  return read.success ? { priority: read.data[0], openedAt: new Date(read.data[1]), id: read.data[2] } : null
}
