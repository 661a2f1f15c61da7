import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { v7 as uuidv7 } from 'uuid'
import { publishPost } from '../../app/domain/posts/publish-post.server.ts'
import { deletePost } from '../../app/domain/posts/delete-post.server.ts'
import { placeBelow, type PlaceInThread } from '../../app/domain/threads/place.ts'
import { viewThreadList } from '../../app/domain/threads/thread-list-view.server.ts'
import { repliesPerPage, viewThread } from '../../app/domain/threads/thread-view.server.ts'
import type { ThreadOrder } from '../../app/domain/threads/post-node.ts'
import { createForum, type Forum } from '../setup/forum.ts'

let forum: Forum
let articleId: string
beforeAll(async () => {
  forum = await createForum()
  articleId = (await forum.ctx.db.article.findUniqueOrThrow({ where: { slug: forum.article.slug } })).id
})
afterAll(() => forum.close())

const tell = async (markdown: string) =>
  publishPost(forum.as(await forum.join()), {
    kind: 'experience',
    articleSlug: forum.article.slug,
    markdown,
    citing: [],
  })
const answer = async (parentId: string, markdown: string) =>
  publishPost(forum.as(await forum.join()), { kind: 'reply', parentId, markdown, citing: [] })

describe('a deep thread', () => {
  it('reads in order and goes on on a page of its own below every sixth level', async () => {
    const { postId: root } = await tell('The first of a long line of talk.')
    const chain = [root]
    for (let level = 1; level <= 14; level++) {
      chain.push((await answer(chain.at(-1)!, `Level ${level} speaks here.`)).postId)
    }
    await answer(root, 'A second answer to the first, later.')
    const top = await viewThread(forum.guest, { postId: root, cursor: null })
    expect(top.replies.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5, 6, 1])
    expect(top.replies[5]).toMatchObject({ id: chain[6], continues: { answers: 1 } })
    const next = await viewThread(forum.guest, { postId: chain[6]!, cursor: null })
    expect(next.replies.map(({ id }) => id)).toEqual(chain.slice(7, 13))
    expect(next.ancestors.map(({ id }) => id)).toEqual([root, ...chain.slice(2, 6)])
    const last = await viewThread(forum.guest, { postId: chain[13]!, cursor: null })
    expect(last.replies.map(({ id }) => id)).toEqual([chain[14]])
  })

  it('keeps the place of a deleted post that was answered, and only then', async () => {
    const author = await forum.join()
    const { postId } = await publishPost(forum.as(author), {
      kind: 'experience',
      articleSlug: forum.article.slug,
      markdown: 'I will take this back in a moment.',
      citing: [],
    })
    const { postId: answerId } = await answer(postId, 'I have read it already.')
    await deletePost(forum.as(author), { postId })
    const page = await viewThread(forum.guest, { postId, cursor: null })
    expect(page.post).toMatchObject({ gap: { reason: 'deleted' }, html: '', author: null, title: null })
    expect(page.replies.map(({ id }) => id)).toEqual([answerId])

    const lone = await forum.join()
    const { postId: loneId } = await publishPost(forum.as(lone), {
      kind: 'experience',
      articleSlug: forum.article.slug,
      markdown: 'Nobody will have answered this one.',
      citing: [],
    })
    await deletePost(forum.as(lone), { postId: loneId })
    await expect(viewThread(forum.guest, { postId: loneId, cursor: null })).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('the lists of a conversation', () => {
  it.each<ThreadOrder>(['best', 'newest', 'oldest', 'unanswered'])(
    'pages %s by key without loss or repeat',
    async (order) => {
      for (let i = 0; i < 20; i++) {
        await publishPost(forum.as(await forum.join()), {
          kind: 'question',
          articleSlug: forum.article.slug,
          title: `Question ${order} ${i}: what did you ask?`,
          markdown: 'I would like to know what others asked their doctor.',
          citing: [],
        })
      }
      const seen: string[] = []
      let cursor: string | null = null
      do {
        const page = await viewThreadList(forum.guest, {
          articleId,
          order,
          filter: 'question',
          passageAnchor: null,
          cursor,
        })
        seen.push(...page.threads.map(({ root }) => root.id))
        cursor = page.nextCursor
      } while (cursor)
      const expected = await forum.ctx.db.post.count({ where: { articleId, kind: 'question', parentId: null } })
      expect(seen).toHaveLength(expected)
      expect(new Set(seen).size).toBe(expected)
    },
  )
})

describe('a thread of 100,000 posts', () => {
  it('reads only the rows that its page shows', async () => {
    const root = await buildThread(100_000)
    const page = await viewThread(forum.guest, { postId: root, cursor: null })
    expect(page.replies).toHaveLength(repliesPerPage)
    const second = await viewThread(forum.guest, { postId: root, cursor: page.nextCursor })
    expect(second.replies).toHaveLength(repliesPerPage)
    expect(new Set([...page.replies, ...second.replies].map(({ id }) => id)).size).toBe(2 * repliesPerPage)

    // What the page's own query reads, as PostgreSQL counts it.
    const [plan] = await forum.ctx.db.$queryRaw<{ 'QUERY PLAN': Plan[] }[]>`
      EXPLAIN (ANALYZE, FORMAT JSON) SELECT id, path FROM post
      WHERE branch_id = ${root}::uuid AND path > ''::bytea AND path < '\\xff'::bytea
        AND (status = 'published' OR child_count > 0)
      ORDER BY path LIMIT 51`
    const scans = leaves(plan!['QUERY PLAN'][0]!.Plan)
    expect(scans).toHaveLength(1)
    expect(scans[0]).toMatchObject({ 'Index Name': 'post_branch_visible' })
    expect(scans[0]!['Actual Rows']).toBeLessThanOrEqual(repliesPerPage + 1)
    expect(scans[0]!['Rows Removed by Filter'] ?? 0).toBe(0)
  })
})

interface Node {
  'Index Name'?: string
  'Actual Rows': number
  'Rows Removed by Filter'?: number
  Plans?: Node[]
}
interface Plan {
  Plan: Node
}

function leaves(node: Node): Node[] {
  return node.Plans?.length ? node.Plans.flatMap(leaves) : [node]
}

/** A thread of `size` answers at varied depths, written as rows at once; triggers are off, rules are kept. */
async function buildThread(size: number): Promise<string> {
  const { db } = forum.ctx
  const author = await forum.join()
  const { postId: root } = await tell('A thread that everybody answers.')
  const revision = await db.postRevision.findFirstOrThrow({ where: { postId: root } })
  const places: ({ id: string; parentId: string | null } & PlaceInThread)[] = [
    { id: root, parentId: null, ...placeBelow(null, root) },
  ]
  const rows = []
  for (let i = 0; i < size; i++) {
    const parent = places[i % 3 === 0 ? 0 : Math.floor(places.length * ((i * 0.618) % 1))]!
    const id = uuidv7()
    const place = placeBelow(parent, id)
    places.push({ id, parentId: parent.id, ...place })
    rows.push({
      id,
      parent_id: parent.id,
      branch_id: place.branchId,
      path: Buffer.from(place.path).toString('hex'),
      depth: place.depth,
    })
  }
  for (let i = 0; i < rows.length; i += 10_000) {
    const chunk = JSON.stringify(rows.slice(i, i + 10_000))
    if (!('$transaction' in db)) throw new Error('the test needs a database, not a transaction')
    await db.$transaction([
      db.$executeRaw`SET LOCAL session_replication_role = replica`,
      db.$executeRaw`
          WITH given AS (SELECT * FROM json_to_recordset(${chunk}::json) AS x (id uuid, parent_id uuid, branch_id uuid, path text, depth int))
          INSERT INTO post (id, article_id, author_id, kind, status, parent_id, root_id, branch_id, path, depth)
          SELECT id, ${articleId}::uuid, ${author.id}::uuid, 'reply', 'published', parent_id, ${root}::uuid, branch_id, decode(path, 'hex'), depth FROM given`,
      db.$executeRaw`
          WITH given AS (SELECT * FROM json_to_recordset(${chunk}::json) AS x (id uuid))
          INSERT INTO post_revision (id, post_id, number, markdown, html, editor_id)
          SELECT gen_random_uuid(), id, 1, ${revision.markdown}, ${revision.html}, ${author.id}::uuid FROM given`,
      db.$executeRaw`
          UPDATE post SET current_revision_id = r.id FROM post_revision r
          WHERE r.post_id = post.id AND post.current_revision_id IS NULL AND post.root_id = ${root}::uuid`,
    ])
  }
  await db.$executeRaw`ANALYZE post`
  return root
}
