import { moderatedArticles } from '../../accounts/permissions.ts'
import type { Ctx } from '../../ctx.server.ts'
import type { Decision, FindingLabel, Verdict } from '../../vocabulary.ts'
import { sentenceKey } from './sentence-key.ts'
import { alikeFrom, likeness, tellingWords } from './sentence-likeness.ts'
import { summarise, type Ruling, type SentenceRulings } from './sentence-rulings.ts'

interface Sentence {
  /** The finding's id. */
  id: string
  label: FindingLabel
  quote: string
}

interface Row {
  sentence: string
  ruling: string
  quote: string
  verdict: Verdict
  decision: Decision
  at: Date
  case_id: string
}

/** Sentences of one case that are looked up, and rulings that are read for each, newest first. */
const mostSentences = 12
const sameRead = 200
const labelRead = 500
const candidates = 30

/**
 * What moderators said before, in other cases, of each sentence and of those like it, by finding. Decisions that were
 * undone or overturned on appeal are left out, and so are articles where the actor does not moderate. However many
 * cases are closed, a bounded number of rows is read: by the sentence, and by its label.
 */
export async function earlierRulings(
  ctx: Ctx,
  input: { caseId: string; sentences: Sentence[] },
): Promise<Record<string, SentenceRulings>> {
  const sentences = input.sentences
    .slice(0, mostSentences)
    .map((sentence) => ({ ...sentence, key: sentenceKey(sentence.quote) }))
    .filter(({ key }) => key !== '')
  if (sentences.length === 0) return {}
  const about = { caseId: input.caseId, sentences, articles: moderatedArticles(ctx.actor, ctx) }
  const [same, similar] = await Promise.all([loadSame(ctx, about), loadSimilar(ctx, about)])
  return Object.fromEntries(
    sentences.flatMap(({ id, quote }) => {
      const found = summarise([
        ...toRulings(same, id).map((ruling) => ({ ...ruling, same: true })),
        ...mostAlike(quote, toRulings(similar, id)),
      ])
      return found ? [[id, found]] : []
    }),
  )
}

interface About {
  caseId: string
  sentences: (Sentence & { key: string })[]
  articles: readonly string[] | null
}

function loadSame(ctx: Ctx, { caseId, sentences, articles }: About): Promise<Row[]> {
  const wanted = JSON.stringify(sentences.map(({ id, key }) => ({ id, key })))
  return ctx.db.$queryRaw<Row[]>`
    SELECT s.id AS sentence, r.* FROM jsonb_to_recordset(${wanted}::jsonb) AS s(id text, key text) CROSS JOIN LATERAL (
      SELECT coalesce(e.batch_id, e.id)::text AS ruling, v.quote, v.verdict::text AS verdict,
        e.decision::text AS decision, v.created_at AS at, v.case_id::text AS case_id
      FROM (
        SELECT * FROM sentence_verdict WHERE key = s.key ORDER BY created_at DESC LIMIT ${sameRead}::int
      ) v
      JOIN moderation_event e ON e.id = v.event_id
      JOIN moderation_case c ON c.id = v.case_id
      WHERE v.case_id <> ${caseId}::uuid AND e.kind = 'decided' AND e.decision IS NOT NULL
        AND NOT EXISTS (SELECT FROM moderation_event u WHERE u.undoes_id = e.id)
        AND NOT EXISTS (SELECT FROM appeal a WHERE a.post_id = e.post_id AND a.event_id = e.id AND a.outcome = 'overturned')
        AND (${articles}::uuid[] IS NULL OR c.article_id = ANY(${articles}::uuid[]))
      ORDER BY v.created_at DESC
    ) r ORDER BY r.at DESC`
}

function loadSimilar(ctx: Ctx, { caseId, sentences, articles }: About): Promise<Row[]> {
  const wanted = JSON.stringify(sentences.map(({ id, key, label }) => ({ id, key, label, words: tellingWords(key) })))
  return ctx.db.$queryRaw<Row[]>`
    SELECT s.id AS sentence, r.* FROM jsonb_to_recordset(${wanted}::jsonb) AS s(id text, key text, label text, words text[])
    CROSS JOIN LATERAL (
      SELECT coalesce(e.batch_id, e.id)::text AS ruling, v.quote, v.verdict::text AS verdict,
        e.decision::text AS decision, v.created_at AS at, v.case_id::text AS case_id
      FROM (
        SELECT n.*, (SELECT count(*) FROM unnest(s.words) w WHERE w = ANY(string_to_array(n.key, ' '))) AS shared
        FROM (
          SELECT * FROM sentence_verdict WHERE label = s.label::"FindingLabel"
          ORDER BY created_at DESC LIMIT ${labelRead}::int
        ) n
        WHERE n.key <> s.key
      ) v
      JOIN moderation_event e ON e.id = v.event_id
      JOIN moderation_case c ON c.id = v.case_id
      WHERE v.shared >= greatest(1, cardinality(s.words) / 3) AND v.case_id <> ${caseId}::uuid
        AND e.kind = 'decided' AND e.decision IS NOT NULL
        AND NOT EXISTS (SELECT FROM moderation_event u WHERE u.undoes_id = e.id)
        AND NOT EXISTS (SELECT FROM appeal a WHERE a.post_id = e.post_id AND a.event_id = e.id AND a.outcome = 'overturned')
        AND (${articles}::uuid[] IS NULL OR c.article_id = ANY(${articles}::uuid[]))
      ORDER BY v.shared DESC, v.created_at DESC LIMIT ${candidates}::int
    ) r`
}

/** One for each decision: one that was applied to a group of posts at once is one. */
function toRulings(rows: Row[], sentence: string): Omit<Ruling, 'same'>[] {
  const rulings = new Map<string, Omit<Ruling, 'same'>>()
  for (const { ruling, quote, verdict, decision, at, case_id: caseId, sentence: of } of rows) {
    if (of === sentence && !rulings.has(ruling)) rulings.set(ruling, { quote, verdict, decision, at, caseId })
  }
  return [...rulings.values()]
}

function mostAlike(quote: string, rulings: Omit<Ruling, 'same'>[]): Ruling[] {
  return rulings
    .map((ruling) => ({ ruling, alike: likeness(quote, ruling.quote) }))
    .filter(({ alike }) => alike >= alikeFrom)
    .toSorted((a, b) => b.alike - a.alike || b.ruling.at.getTime() - a.ruling.at.getTime())
    .map(({ ruling }) => ({ ...ruling, same: false }))
}
