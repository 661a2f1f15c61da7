import type { Ctx } from '../ctx.server.ts'

export interface SearchHit {
  kind: 'passage' | 'post'
  /** Where it stands. */
  href: string
  title: string
  /** Plain text pieces, the words that were found at odd places. */
  pieces: string[]
}

export interface SearchPage {
  query: string
  passages: SearchHit[]
  posts: SearchHit[]
}

const hitsShown = 20
const [begin, end] = ['\u0001', '\u0002']
const headline = `StartSel=${begin}, StopSel=${end}, MaxFragments=1, MaxWords=32, MinWords=14`

/** Finds passages of the articles' current versions and published posts. */
export async function viewSearch(ctx: Ctx, input: { query: string }): Promise<SearchPage> {
  const query = input.query.replace(/\s+/g, ' ').trim().slice(0, 200)
  if (query.length < 2) return { query, passages: [], posts: [] }
  const [passages, posts] = await Promise.all([
    ctx.db.$queryRaw<{ slug: string; anchor: string; title: string; heading: string; found: string }[]>`
      SELECT a.slug, p.anchor, r.title, p.heading,
        ts_headline('english', p.text, websearch_to_tsquery('english', ${query}), ${headline}) AS found
      FROM passage p
      JOIN article_revision r ON r.id = p.article_revision_id
      JOIN article a ON a.current_revision_id = r.id
      WHERE to_tsvector('english', p.heading || ' ' || p.text) @@ websearch_to_tsquery('english', ${query})
        AND (p.kind <> 'section' OR NOT EXISTS (SELECT FROM passage part WHERE part.section_id = p.id))
      ORDER BY ts_rank(to_tsvector('english', p.heading || ' ' || p.text), websearch_to_tsquery('english', ${query})) DESC, p.id
      LIMIT ${hitsShown}::int`,
    ctx.db.$queryRaw<{ id: string; title: string | null; article: string; found: string }[]>`
      SELECT p.id, r.title, ar.title AS article,
        ts_headline('english', r.markdown, websearch_to_tsquery('english', ${query}), ${headline}) AS found
      FROM post_revision r
      JOIN post p ON p.current_revision_id = r.id AND p.status = 'published'
      JOIN article a ON a.id = p.article_id
      JOIN article_revision ar ON ar.id = a.current_revision_id
      WHERE to_tsvector('english', coalesce(r.title, '') || ' ' || r.markdown) @@ websearch_to_tsquery('english', ${query})
      ORDER BY ts_rank(to_tsvector('english', coalesce(r.title, '') || ' ' || r.markdown), websearch_to_tsquery('english', ${query})) DESC, p.id DESC
      LIMIT ${hitsShown}::int`,
  ])
  return {
    query,
    passages: passages.map((hit) => ({
      kind: 'passage',
      href: `/articles/${hit.slug}#${hit.anchor}`,
      title: hit.title === hit.heading ? hit.title : `${hit.title} · ${hit.heading}`,
      pieces: pieces(hit.found),
    })),
    posts: posts.map((hit) => ({
      kind: 'post',
      href: `/posts/${hit.id}`,
      title: hit.title ?? hit.article,
      pieces: pieces(hit.found),
    })),
  }
}

function pieces(found: string): string[] {
  return found.split(new RegExp(`[${begin}${end}]`))
}
