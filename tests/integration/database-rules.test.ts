import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { v7 as uuidv7 } from 'uuid'
import { takeUpPost } from '../../app/domain/moderation/case/take-up-post.server.ts'
import { publishPost } from '../../app/domain/posts/publish-post.server.ts'
import { reactToPost } from '../../app/domain/posts/react-to-post.server.ts'
import { createForum, type Forum } from '../setup/forum.ts'

let forum: Forum
let postId: string
let caseId: string
let authorId: string

beforeAll(async () => {
  forum = await createForum()
  const author = await forum.join()
  authorId = author.id
  ;({ postId } = await publishPost(forum.as(author), {
    kind: 'experience',
    articleSlug: forum.article.slug,
    markdown: 'My count is low and nobody knows why yet.',
    citing: [],
  }))
  ;({ caseId } = await takeUpPost(forum.as(await forum.join({ role: 'moderator' })), { postId }))
})
afterAll(() => forum.close())

const sql = (text: string) => forum.ctx.db.$executeRawUnsafe(text)

describe('what is written stays written', () => {
  it.each(['moderation_event', 'post_revision', 'article_revision', 'passage', 'screening_run', 'finding'])(
    '%s refuses update, delete and truncate',
    async (table) => {
      await expect(sql(`UPDATE ${table} SET id = id`)).rejects.toThrow('append-only')
      await expect(sql(`DELETE FROM ${table}`)).rejects.toThrow('append-only')
      await expect(sql(`TRUNCATE ${table} CASCADE`)).rejects.toThrow('append-only')
    },
  )
})

describe('posts', () => {
  it('has no status that its events did not leave', async () => {
    await expect(sql(`UPDATE post SET status = 'removed' WHERE id = '${postId}'`)).rejects.toThrow(
      'its last event left it',
    )
  })

  it('stands where its parent says', async () => {
    await expect(sql(`UPDATE post SET depth = 3 WHERE id = '${postId}'`)).rejects.toThrow('does not move')
    const id = uuidv7()
    await expect(
      sql(`INSERT INTO post (id, article_id, author_id, kind, status, parent_id, root_id, branch_id, path, depth)
        SELECT '${id}', article_id, author_id, 'reply', 'published', id, id, id, uuid_send('${id}'::uuid), 2 FROM post WHERE id = '${postId}'`),
    ).rejects.toThrow('does not follow from its parent')
  })

  it('is a reply if and only if it has a parent', async () => {
    const id = uuidv7()
    await expect(
      sql(`INSERT INTO post (id, article_id, author_id, kind, status, root_id, path, depth)
        SELECT '${id}', article_id, author_id, 'reply', 'published', '${id}', uuid_send('${id}'::uuid), 0 FROM post WHERE id = '${postId}'`),
    ).rejects.toThrow('post_reply_has_parent')
  })

  it('shows no text of another post', async () => {
    const other = await publishPost(forum.as(await forum.join()), {
      kind: 'experience',
      articleSlug: forum.article.slug,
      markdown: 'Another story, quite a different one.',
      citing: [],
    })
    await expect(
      sql(
        `UPDATE post SET current_revision_id = (SELECT current_revision_id FROM post WHERE id = '${other.postId}') WHERE id = '${postId}'`,
      ),
    ).rejects.toThrow()
    await expect(
      sql(
        `UPDATE moderation_case SET revision_id = (SELECT current_revision_id FROM post WHERE id = '${other.postId}') WHERE id = '${caseId}'`,
      ),
    ).rejects.toThrow('moderation_case_revision_id_post_id_fkey')
  })

  it('counts reactions and answers itself', async () => {
    const [reader, answerer] = [await forum.join(), await forum.join({ role: 'clinician' })]
    await reactToPost(forum.as(reader), { postId, kind: 'helpful', on: true })
    await reactToPost(forum.as(reader), { postId, kind: 'helpful', on: true })
    await reactToPost(forum.as(reader), { postId, kind: 'same_here', on: true })
    const answer = await publishPost(forum.as(answerer), {
      kind: 'reply',
      parentId: postId,
      markdown: 'Ask for a repeat test.',
      citing: [],
    })
    const row = () => forum.ctx.db.post.findUniqueOrThrow({ where: { id: postId } })
    expect(await row()).toMatchObject({
      helpfulCount: 1,
      sameHereCount: 1,
      replyCount: 1,
      clinicianCount: 1,
      childCount: 1,
      score: 4 + 2 + 1 + 6,
    })
    await reactToPost(forum.as(reader), { postId, kind: 'same_here', on: false })
    expect(await row()).toMatchObject({ sameHereCount: 0, score: 4 + 1 + 6 })
    expect(answer.status).toBe('published')
  })
})

describe('cases and events', () => {
  it('has one case at most that is not closed', async () => {
    await expect(
      sql(
        `INSERT INTO moderation_case (id, post_id, revision_id, article_id, lane, due_at, priority) SELECT '${uuidv7()}', post_id, revision_id, article_id, lane, due_at, 'high' FROM moderation_case WHERE id = '${caseId}'`,
      ),
    ).rejects.toThrow(/moderation_case_one_open|post_id/)
  })

  const decide = (actorId: string, decision: string, reason: string) =>
    sql(`INSERT INTO moderation_event (id, post_id, case_id, revision_id, actor_id, kind, decision, reason, status_after)
      SELECT '${uuidv7()}', post_id, id, revision_id, '${actorId}', 'decided', '${decision}', ${reason}, 'published' FROM moderation_case WHERE id = '${caseId}'`)

  it('lets nobody decide on their own post', async () => {
    await expect(decide(authorId, 'publish', 'NULL')).rejects.toThrow('nobody decides on their own post')
  })

  it('takes no experience away as misinformation, and nothing without a reason', async () => {
    const { id } = await forum.join({ role: 'moderator' })
    await expect(decide(id, 'remove', `'own_experience'`)).rejects.toThrow('event_experience_stays')
    await expect(decide(id, 'remove', 'NULL')).rejects.toThrow('event_refusal_has_reason')
    await expect(decide(id, 'publish_with_note', 'NULL')).rejects.toThrow('event_note_iff_with_note')
  })
})

describe('members', () => {
  it('has one holder of a name, whatever its case', async () => {
    const { handle } = await forum.join()
    await expect(
      sql(`INSERT INTO member (id, handle, display_name) VALUES ('${uuidv7()}', '${handle.toUpperCase()}', 'x')`),
    ).rejects.toThrow(/member_handle_key|lower/)
  })
})
