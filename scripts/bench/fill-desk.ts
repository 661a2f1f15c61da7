import type pg from 'pg'
import type { MemberActor } from '../../app/domain/accounts/actor.ts'

/**
 * Fills an empty desk by SQL: posts with a text and findings of their own by 500 members, in all lanes but those that
 * need an earlier decision; a fifth of the open ones in groups of five, a tenth reported. Answers a moderator. For a
 * database that is thrown away: the rules of posts and of the record do not look at these rows.
 */
export async function fillDesk(
  client: pg.Client,
  { open, closed }: { open: number; closed: number },
): Promise<Omit<MemberActor, 'kind'>> {
  await client.query(`SET session_replication_role = replica`)
  await client.query(`
    INSERT INTO member (id, handle, display_name, standing)
    SELECT uuidv7(), 'bench-' || n, 'Bench ' || n, 'established' FROM generate_series(1, 500) n`)
  await client.query(`
    CREATE TEMP TABLE plan AS
    SELECT n, n <= ${open} AS is_open, uuidv7() AS post_id, uuidv7() AS revision_id,
      uuidv7() AS case_id, uuidv7() AS run_id,
      (SELECT array_agg(id) FROM member)[1 + n % 500] AS author_id, (SELECT id FROM article) AS article_id,
      (ARRAY['held', 'reported', 'flagged', 'sampled', 'resubmitted', 'held', 'flagged', 'held', 'reported', 'urgent'])
        [1 + n % 10]::"CaseLane" AS lane,
      now() - (n::bigint * 7919 % 100000) * interval '1 minute' AS opened_at
    FROM generate_series(1, ${open + closed}) n`)
  await client.query(`
    INSERT INTO post (id, article_id, author_id, kind, status, root_id, path, depth, current_revision_id, created_at)
    SELECT post_id, article_id, author_id, 'experience', CASE WHEN is_open THEN 'held' ELSE 'published' END::"PostStatus",
      post_id, uuid_send(post_id), 0, revision_id, opened_at FROM plan`)
  await client.query(`
    INSERT INTO post_revision (id, post_id, number, markdown, html, editor_id, created_at)
    SELECT revision_id, post_id, 1, 'Story ' || n || ' of a long winter with tablets, tests and tea.', '', author_id, opened_at
    FROM plan`)
  await client.query(`
    INSERT INTO screening_run (id, post_id, revision_id, engine_version, outcome, holds, reasons, created_at)
    SELECT run_id, post_id, revision_id, 'bench', 'hold', true, '{}', opened_at FROM plan`)
  await client.query(`
    INSERT INTO finding (id, run_id, post_id, revision_id, label, start_offset, end_offset, quote, score, phase, rule, explanation)
    SELECT uuidv7(), run_id, post_id, revision_id, 'remedy_claim', 0, 5, 'Story', 0.8, 'bench', 'bench', '' FROM plan`)
  await client.query(`
    INSERT INTO moderation_case
      (id, post_id, revision_id, article_id, status, lane, priority, due_at, labels, opened_at, closed_at, rank_reasons)
    SELECT case_id, post_id, revision_id, article_id, CASE WHEN is_open THEN 'open' ELSE 'closed' END::"CaseStatus", lane,
      'normal', opened_at + (n % 50) * interval '1 hour', '{remedy_claim}', opened_at,
      CASE WHEN NOT is_open THEN opened_at + interval '2 hours' END,
      '{"targetMinutes": 240, "severity": 0.8, "reporters": 0, "reach": 0, "label": "remedy_claim"}'
    FROM plan`)
  await client.query(`
    INSERT INTO flag (id, case_id, post_id, revision_id, reporter_id, reason, created_at)
    SELECT uuidv7(), case_id, post_id, revision_id, (SELECT array_agg(id) FROM member)[1 + (n + 7) % 500], 'other',
      opened_at FROM plan WHERE n % 10 = 1`)
  await client.query(`
    INSERT INTO case_key (case_id, key)
    SELECT case_id, 'band' || band || ':' || CASE WHEN n % 5 = 0 THEN 'g' || n / 25 ELSE 'n' || n END
    FROM plan, generate_series(0, 9) band WHERE is_open`)
  await client.query(`
    INSERT INTO moderation_event (id, post_id, case_id, revision_id, actor_id, kind, decision, reason, status_before, status_after, created_at)
    SELECT uuidv7(), post_id, case_id, revision_id, author_id, 'decided', 'publish', 'no_problem', 'held',
      'published', opened_at FROM plan WHERE NOT is_open`)
  await client.query(`SET session_replication_role = origin`)
  const { rows } = await client.query<{ id: string }>(`
    INSERT INTO member (id, handle, display_name, standing, role)
    VALUES (uuidv7(), 'bench', 'Bench', 'trusted', 'moderator') RETURNING id`)
  // What autovacuum does on a server that runs for a while.
  await client.query(`VACUUM ANALYZE`)
  return {
    id: rows[0]!.id,
    handle: 'bench',
    displayName: 'Bench',
    role: 'moderator',
    standing: 'trusted',
    suspendedUntil: null,
    silencedUntil: null,
    moderates: [],
    warned: false,
  }
}
