import { findOrCreateUnclaimedMember } from '../accounts/unclaimed-member.server.ts'
import type { Ctx } from '../ctx.server.ts'
import { Refusal } from '../refusal.ts'
import { importPost } from './import-post.server.ts'
import { orderComments, type ImportedComment } from './imported-comment.ts'

interface ImportedComments {
  /** Posts written now. */
  created: number
  /** Comments that an earlier import had brought. */
  known: number
  /** Of those written now, the ones that screening laid before a moderator. */
  flagged: number
  /** Accounts made now. */
  members: number
}

/** Every comment is screened, so a long thread takes its time: in ms. */
const longest = 60 * 60 * 1000
const minute = 60 * 1000

/**
 * Writes the comments of another system below an article, all or none. `source` names where they come
 * from: the same comment of the same source is written once, however often it is imported.
 * @throws FileProblems when the comments do not fit together.
 */
export async function importComments(
  ctx: Ctx,
  input: { slug: string; comments: ImportedComment[]; source: string; onProgress?: (done: number) => void },
): Promise<ImportedComments> {
  if (ctx.actor.kind !== 'system') throw new Refusal('forbidden', 'Comments are imported by a command on the server.')
  const comments = orderComments(input.comments)
  const article = await ctx.db.article.findUnique({ where: { slug: input.slug }, select: { id: true } })
  if (!article) throw new Refusal('not_found', `There is no article “${input.slug}”. Import the article first.`)
  const write = (ctx: Ctx) => writeComments(ctx, { ...input, comments, articleId: article.id })
  if (!('$transaction' in ctx.db)) return write(ctx)
  return ctx.db.$transaction((db) => write({ ...ctx, db }), { timeout: longest, maxWait: minute })
}

async function writeComments(
  ctx: Ctx,
  input: { articleId: string; comments: ImportedComment[]; source: string; onProgress?: (done: number) => void },
): Promise<ImportedComments> {
  const { articleId, comments, source } = input
  const importKey = (key: string) => `${source}:${key}`
  // Two imports of one source at a time would both find nothing there.
  await ctx.db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('import:' || ${source}))`
  const result: ImportedComments = { created: 0, known: 0, flagged: 0, members: 0 }
  const countries = countryOfEach(comments)
  const memberIds = new Map<string, string>()
  const postIds = new Map<string, string>()
  for (const [index, comment] of comments.entries()) {
    const { key, name } = comment.author
    if (!memberIds.has(key)) {
      const country = countries.get(key) ?? null
      const member = await findOrCreateUnclaimedMember(ctx, { name, country, importKey: importKey(`author:${key}`) })
      memberIds.set(key, member.memberId)
      result.members += Number(member.created)
    }
    const post = await importPost(ctx, {
      articleId,
      importKey: importKey(comment.key),
      parentId: comment.parentKey === null ? null : postIds.get(comment.parentKey)!,
      authorId: memberIds.get(key)!,
      markdown: comment.markdown,
      // Without times, the order of the file still shows which came first.
      createdAt: comment.createdAt ?? new Date(ctx.now.getTime() - (comments.length - index) * minute),
    })
    postIds.set(comment.key, post.postId)
    result[post.created ? 'created' : 'known'] += 1
    result.flagged += Number(post.flagged)
    input.onProgress?.(index + 1)
  }
  return result
}

function countryOfEach(comments: ImportedComment[]): Map<string, string> {
  const countries = new Map<string, string>()
  for (const { author, country } of comments) {
    if (country && !countries.has(author.key)) countries.set(author.key, country)
  }
  return countries
}
