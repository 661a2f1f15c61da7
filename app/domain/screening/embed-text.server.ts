import { loadScreeningArticle } from '../articles/screening-passages.server.ts'
import type { Ctx, Embedder } from '../ctx.server.ts'
import { sentenceTexts } from './document.ts'
import { passageTexts } from './evidence/fused-ranking.ts'
import type { SentenceVectors } from './model/embedding.ts'
import { screenedText } from './screened-text.ts'
import type { ScreeningPassage } from './types.ts'

/** What the embedding makes of one text below one version of its article. */
export interface EmbeddedText {
  text: string
  articleRevisionId: string
  /** Of each of `sentenceTexts`. */
  sentences: SentenceVectors
  /** Of each of `passageTexts`. */
  passages: SentenceVectors
}

/** For so long may a post wait for the embedding, in ms. */
const patience = 3000

/**
 * Embeds a text that is to be screened. Null where the embedding is off, or gave no answer in time: then the text is
 * screened without it. Waits for a thread, so it is called before a transaction begins.
 */
export async function embedText(
  ctx: Ctx,
  input: { articleId: string; title: string | null; markdown: string },
): Promise<EmbeddedText | null> {
  const { embedder } = ctx
  if (!embedder) return null
  const started = performance.now()
  const count = (outcome: 'used' | 'failed') => embedder.observe(outcome, (performance.now() - started) / 1000)
  try {
    const article = await loadScreeningArticle(ctx, input)
    const text = screenedText(input)
    const signal = AbortSignal.timeout(patience)
    const [sentences, passages] = await Promise.all([
      embedder.embed(sentenceTexts(text), { signal }),
      unlessAborted(vectorsOf(embedder, article), signal),
    ])
    count('used')
    return { text, articleRevisionId: article.articleRevisionId, sentences, passages }
  } catch (error) {
    count('failed')
    ctx.log.warn({ err: error }, 'a text is screened without the embedding')
    return null
  }
}

/** Begins to embed an article's passages, so that a post that is being written need not wait for them. */
export async function embedArticleAhead(ctx: Ctx, input: { articleId: string }): Promise<void> {
  if (!ctx.embedder) return
  const article = await loadScreeningArticle(ctx, input)
  void vectorsOf(ctx.embedder, article).catch(() => undefined)
}

/**
 * The vectors of the last few article versions that somebody wrote below. A version never changes and takes a second or
 * two to embed, whichever process does it, so they are kept in memory (2 KB a passage) and not in the database.
 */
const kept = new WeakMap<Embedder, Map<string, Promise<SentenceVectors>>>()
const mostKept = 50

/** Goes on when whoever asked waits no longer: the next post finds it done. */
function vectorsOf(
  embedder: Embedder,
  article: { articleRevisionId: string; passages: ScreeningPassage[] },
): Promise<SentenceVectors> {
  const known = kept.get(embedder) ?? new Map<string, Promise<SentenceVectors>>()
  kept.set(embedder, known)
  const id = article.articleRevisionId
  const vectors = known.get(id) ?? embedder.embed(passageTexts(article.passages))
  known.delete(id)
  known.set(id, vectors)
  vectors.catch(() => {
    if (known.get(id) === vectors) known.delete(id)
  })
  const [oldest] = known.keys()
  if (known.size > mostKept && oldest !== undefined) known.delete(oldest)
  return vectors
}

function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
    work.then(resolve, reject)
  })
}
