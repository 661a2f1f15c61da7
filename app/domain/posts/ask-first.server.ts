import { createHash } from 'node:crypto'
import { loadScreeningArticle } from '../articles/screening-passages.server.ts'
import type { MemberActor } from '../accounts/actor.ts'
import type { Ctx } from '../ctx.server.ts'
import { Refusal } from '../refusal.ts'
import { findingsToAsk, wantsAsking } from '../screening/ask-author.ts'
import { embedText, type EmbeddedText } from '../screening/embed-text.server.ts'
import { loadPolicy } from '../screening/load-policy.server.ts'
import { screenText } from '../screening/screen-revision.server.ts'
import { screenedText } from '../screening/screened-text.ts'
import { segment } from '../screening/text/segment.ts'
import type { Finding } from '../screening/types.ts'
import { excerpt } from '../threads/excerpt.ts'
import type { AskedFirst } from './asked-first.ts'
import { maskPersonalData, privateThing } from './mask-personal-data.ts'
import { maxMarkdown, maxTitle } from './post-limits.ts'

interface TextToAsk {
  author: MemberActor
  postId: string | null
  articleId: string
  articleSlug: string
  title: string | null
  markdown: string
  /** The digests that the form brought back. */
  askedAbout: string | undefined
  /** Sentences that stood in the text before this change. */
  stood?: { label: string; quote: string }[]
  /** Personal data is masked in what is sent. */
  hide: boolean
}

interface TextToSend {
  title: string | null
  markdown: string
}

/** `embedded` is of the text to send, made here since no transaction is open yet. */
type Answer = { asked: AskedFirst } | (TextToSend & { asked?: undefined; embedded: EmbeddedText | null })

const claimsShown = 4
const passagesShown = 2

/**
 * Asks the author about what screening finds, unless they were asked about those words already; else
 * gives back the text to send. The digests only say what was asked: whatever is sent is screened.
 */
export async function askFirst(ctx: Ctx, input: TextToAsk): Promise<Answer> {
  const { title, markdown } = input
  const embedded = await embedText(ctx, input)
  const screening = await screenText(ctx, { ...input, embedded, authorId: input.author.id, imported: false })
  const asking = { standing: input.author.standing, policy: await loadPolicy(ctx) }
  if (!input.hide && !wantsAsking(screening, asking)) return { title, markdown, embedded }
  const findings = findingsToAsk(screening, asking)
  const known = new Set([...(input.askedAbout ?? '').split(' '), ...(input.stood ?? []).map(digestOf)])
  const open = findings.filter(
    (finding) => !known.has(digestOf(finding)) && !(input.hide && finding.label === 'personal_data'),
  )
  if (open.length > 0) return { asked: await describe(ctx, input, findings) }
  if (!input.hide) return { title, markdown, embedded }
  const masked = hidden(
    input,
    screening.findings.filter(({ label }) => label === 'personal_data'),
  )
  return { ...masked, embedded: embedded && (await embedText(ctx, { ...input, ...masked })) }
}

/** Keyless and short: it tells texts apart and guards nothing. */
function digestOf({ label, quote }: { label: string; quote: string }): string {
  return createHash('sha256').update(`${label} ${quote}`).digest('base64url').slice(0, 8)
}

function hidden({ title, markdown }: TextToAsk, findings: readonly Finding[]): TextToSend {
  const bodyStart = screenedText({ title, markdown }).length - markdown.length
  const inBody = findings.map(({ start, end, rule }) => ({ start: start - bodyStart, end: end - bodyStart, rule }))
  const answer = { title: title && maskPersonalData(title, findings), markdown: maskPersonalData(markdown, inBody) }
  if (answer.markdown.length > maxMarkdown || (answer.title ?? '').length > maxTitle) {
    const message = 'With the private details replaced this is too long. Please shorten it a little.'
    throw new Refusal('invalid', message, { markdown: message })
  }
  return answer
}

async function describe(ctx: Ctx, input: TextToAsk, findings: readonly Finding[]): Promise<AskedFirst> {
  const { passages } = await loadScreeningArticle(ctx, { articleId: input.articleId })
  const passageOf = new Map(passages.map((passage) => [passage.id, passage]))
  const text = screenedText(input)
  const sentences = segment(text)
  const claims = findings.filter(({ label }) => label !== 'personal_data')
  return {
    askedAbout: [...new Set(findings.map(digestOf))].join(' '),
    articleSlug: input.articleSlug,
    urgesRemedy: claims.some(({ label }) => label === 'remedy_claim'),
    claims: claims.slice(0, claimsShown).map(({ start, end, quote, passages: bearing }) => {
      const around = sentences.filter((sentence) => sentence.start < end && sentence.end > start)
      return {
        before: text.slice(Math.min(start, around[0]?.start ?? start), start),
        quote,
        after: text.slice(end, Math.max(end, around.at(-1)?.end ?? end)),
        passages: bearing.slice(0, passagesShown).flatMap(({ passageId }) => {
          const passage = passageOf.get(passageId)
          return passage ? [excerpt(passage)] : []
        }),
      }
    }),
    moreClaims: Math.max(0, claims.length - claimsShown),
    privateThings: findings
      .filter(({ label }) => label === 'personal_data')
      .map(({ rule, quote }) => ({ what: privateThing(rule), quote })),
  }
}
