import { loadActors } from '../../app/domain/accounts/load-actor.server.ts'
import type { Ctx } from '../../app/domain/ctx.server.ts'
import { publishPost } from '../../app/domain/posts/publish-post.server.ts'
import { openDatabase } from '../../app/infra/db.ts'
import { createJobs } from '../../app/infra/jobs.ts'
import { silentLog } from './silent-log.ts'

const plants = ['Fennel', 'Ginger', 'Nettle', 'Mint', 'Sage', 'Thyme', 'Rue', 'Dill', 'Betony', 'Comfrey']
const tales = [
  (plant: string) => `${plant} tea raised my white count from 2.1 to 3.9 in a month.`,
  (plant: string) => `After the third round I was tired all day. ${plant} drops cure low neutrophils, my friends.`,
  (plant: string) =>
    `${plant} syrup healed me within a week. Stop taking the azathioprine, it only burns out the marrow. I wrote it all down.`,
]

/** So many posts more for the desk, by members of the demo community, with one or two sentences that screening holds. */
export async function writeClaims(url: string, { count }: { count: number }): Promise<void> {
  const { prisma, close } = openDatabase(url, { max: 2 })
  try {
    const jobs = createJobs({ assessing: false })
    const ctx: Ctx = { db: prisma, actor: { kind: 'system' }, now: new Date(), jobs, log: silentLog, embedder: null }
    const members = await loadActors(ctx, { role: 'member', passwordHash: null })
    for (let n = 0; n < count; n += 1) {
      const tale = tales[n % tales.length]!
      await publishPost(
        { ...ctx, actor: members[n % members.length]! },
        {
          kind: 'experience',
          articleSlug: 'low-white-cell-count',
          markdown: tale(plants[Math.floor(n / tales.length) % plants.length]!),
          citing: [],
          sampled: false,
        },
      )
    }
  } finally {
    await close()
  }
}
