import { readDocument } from '../../app/domain/screening/document.ts'
import type { ScreenedDocument } from '../../app/domain/screening/document.ts'
import type { SentenceVectors } from '../../app/domain/screening/model/embedding.ts'
import { documentGrams } from '../../app/domain/screening/model/features.ts'
import type { SentenceGrams } from '../../app/domain/screening/model/features.ts'
import { modelLabels } from '../../app/domain/screening/model/labels.ts'
import type { ModelLabel } from '../../app/domain/screening/model/labels.ts'
import { documentSignals } from '../../app/domain/screening/model/signals.ts'
import type { Signals } from '../../app/domain/screening/model/signals.ts'
import { pipeline } from '../../app/domain/screening/phases/pipeline.ts'
import type { Finding, ScreeningInput } from '../../app/domain/screening/types.ts'
import type { CorpusRow } from './corpus.ts'

/** What the trainer reads of one sentence. `targets` follow `modelLabels`: 1, 0, or -1 where nothing is known. */
export interface SentenceExample {
  start: number
  end: number
  quoted: boolean
  grams: SentenceGrams
  signals: Signals
  targets: Int8Array
}

export interface PostExample {
  id: string
  /** Posts of one group are held out together. */
  group: string
  /** The part of the corpus that it stands in. */
  writer: string
  weight: number
  document: ScreenedDocument
  ruleFindings: Finding[]
  sentences: SentenceExample[]
  spans: Span[]
  /** Of each sentence, where the embedding is on. */
  vectors?: SentenceVectors
}

interface Span {
  label: ModelLabel
  start: number
  end: number
}

function inputOf(text: string, title: string): ScreeningInput {
  return {
    text,
    author: { standing: 'established', publishedPosts: 10 },
    imported: false,
    article: { title, passages: [] },
    phrases: [],
  }
}

export function readPost(
  text: string,
  title: string,
): Pick<PostExample, 'document' | 'ruleFindings' | 'sentences' | 'spans'> {
  const document = readDocument(inputOf(text, title))
  const ruleFindings = pipeline.flatMap((phase) => phase.run(document))
  const signals = documentSignals(document, ruleFindings)
  const grams = documentGrams(document.sentences)
  const sentences = document.sentences.map((sentence, index): SentenceExample => ({
    start: sentence.start,
    end: sentence.end,
    quoted: sentence.quoted,
    grams: grams[index]!,
    signals: signals[index]!,
    targets: new Int8Array(modelLabels.length),
  }))
  return { document, ruleFindings, sentences, spans: [] }
}

/** A row of the corpus below an article on its condition. */
export function corpusExample(row: CorpusRow): PostExample {
  const post = readPost(row.text, titleOf(row.condition))
  const spans = spansOf(row)
  for (const span of spans) {
    const at = modelLabels.indexOf(span.label)
    for (const sentence of post.sentences) {
      const shared = Math.min(sentence.end, span.end) - Math.max(sentence.start, span.start)
      if (shared >= Math.min(8, span.end - span.start)) sentence.targets[at] = 1
    }
  }
  return { id: row.id, group: row.condition, writer: row.part, weight: 1, ...post, spans }
}

function titleOf(condition: string): string {
  return condition.charAt(0).toUpperCase() + condition.slice(1)
}

function spansOf(row: CorpusRow): Span[] {
  return row.spans.map(({ label, quote }) => {
    const start = row.text.indexOf(quote)
    return { label, start, end: start + quote.length }
  })
}
