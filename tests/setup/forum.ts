import { randomBytes } from 'node:crypto'
import type { MemberActor } from '../../app/domain/accounts/actor.ts'
import { importArticle } from '../../app/domain/articles/import-article.server.ts'
import type { Ctx, Log } from '../../app/domain/ctx.server.ts'
import { defaultDeskSettings } from '../../app/domain/moderation/settings/desk-settings.ts'
import type { Role, Standing } from '../../app/domain/vocabulary.ts'
import { openDatabase } from '../../app/infra/db.ts'
import { createJobs, prepareJobs } from '../../app/infra/jobs.ts'
import { createTestDatabase } from './database.ts'

/** A forum on a database of its own, with one article; what a test file of the domain begins with. */
export interface Forum {
  url: string
  ctx: Ctx
  article: { slug: string }
  /** The same forum as somebody else, or at another time. */
  as(actor: MemberActor, now?: Date): Ctx
  guest: Ctx
  join(member?: { role?: Role; standing?: Standing; suspendedUntil?: Date; silencedUntil?: Date }): Promise<MemberActor>
  close(): Promise<void>
}

export const silentLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }

export const articleSource = `---
title: Low neutrophils
slug: low-neutrophils
author: Dr. Test Writer
author_bio: Writes what tests need.
last_updated: 2026-05-04
---

Neutrophils are the white blood cells that fight bacteria. When there are few of them, infections start more easily.

## What is normal

Most adults have between 1,500 and 8,000 neutrophils in a microlitre of blood.

## What lowers the count

Some medicines lower the white count:

- clozapine, used for schizophrenia
- carbamazepine, used for epilepsy

Chemotherapy slows the bone marrow for a time.
`

/** Which posts are sampled is a matter of their random ids, so nothing is unless a test asks for it. */
export async function createForum({ samplePerMille = 0 }: { samplePerMille?: number | null } = {}): Promise<Forum> {
  const database = await createTestDatabase()
  const { prisma, pool, close } = openDatabase(database.url, { max: 5 })
  await prepareJobs(pool, silentLog)
  const jobs = createJobs({ assessing: false })
  const ctx: Ctx = { db: prisma, actor: { kind: 'system' }, now: new Date(), jobs, log: silentLog, embedder: null }
  if (samplePerMille !== null) await prisma.deskSetting.create({ data: { ...defaultDeskSettings, samplePerMille } })
  const { slug } = await importArticle(ctx, { source: articleSource })
  return {
    url: database.url,
    ctx,
    article: { slug },
    as: (actor, now = new Date()) => ({ ...ctx, actor, now }),
    guest: { ...ctx, actor: { kind: 'guest' } },
    async join(member = {}) {
      const handle = `m-${randomBytes(5).toString('hex')}`
      const row = await prisma.member.create({
        data: { handle, displayName: handle, standing: 'established', ...member },
      })
      return {
        kind: 'member',
        id: row.id,
        handle,
        displayName: handle,
        role: row.role,
        standing: row.standing,
        suspendedUntil: row.suspendedUntil,
        silencedUntil: row.silencedUntil,
        moderates: [],
        warned: false,
      }
    },
    async close() {
      await close()
      await database.drop()
    },
  }
}
