import { readDocument } from '../../app/domain/screening/document.ts'
import type { ScreenedDocument } from '../../app/domain/screening/document.ts'
import { sentenceGrams } from '../../app/domain/screening/model/features.ts'
import { modelLabels } from '../../app/domain/screening/model/labels.ts'
import { documentSignals } from '../../app/domain/screening/model/signals.ts'
import type { Signals } from '../../app/domain/screening/model/signals.ts'
import { rulePhases } from '../../app/domain/screening/phases/pipeline.ts'
import type { Finding, ScreeningInput } from '../../app/domain/screening/types.ts'
import type { CorpusRow } from './corpus.ts'
import type { WeakRow } from './shared-data.ts'

/** What the trainer reads of one sentence. `targets` follow `modelLabels`: 1, 0, or -1 where nothing is known. */
export interface SentenceExample {
  start: number
  end: number
  quoted: boolean
  word: Int32Array
  character: Int32Array
  signals: Signals
  targets: Int8Array
}

export interface PostExample {
  id: string
  /** Posts of one group are held out together. */
  group: string
  weight: number
  document: ScreenedDocument
  ruleFindings: Finding[]
  sentences: SentenceExample[]
}

export function inputOf(text: string, title: string): ScreeningInput {
  return {
    text,
    author: { standing: 'established', publishedPosts: 10 },
    imported: false,
    article: { title, passages: [] },
    phrases: [],
  }
}

export function readPost(text: string, title: string): Pick<PostExample, 'document' | 'ruleFindings' | 'sentences'> {
  const document = readDocument(inputOf(text, title))
  const ruleFindings = rulePhases.flatMap((phase) => phase.run(document))
  const signals = documentSignals(document, ruleFindings)
  const sentences = document.sentences.map((sentence, index): SentenceExample => {
    const grams = sentenceGrams(sentence)
    return {
      start: sentence.start,
      end: sentence.end,
      quoted: sentence.quoted,
      word: grams.word.buckets,
      character: grams.character.buckets,
      signals: signals[index]!,
      targets: new Int8Array(modelLabels.length),
    }
  })
  return { document, ruleFindings, sentences }
}

/** A row of the corpus below an article on its condition. */
export function corpusExample(row: CorpusRow): PostExample {
  const post = readPost(row.text, titleOf(row.condition))
  for (const span of spansOf(row)) {
    const at = modelLabels.indexOf(span.label)
    for (const sentence of post.sentences) {
      const shared = Math.min(sentence.end, span.end) - Math.max(sentence.start, span.start)
      if (shared >= Math.min(8, span.end - span.start)) sentence.targets[at] = 1
    }
  }
  return { id: row.id, group: row.condition, weight: 1, ...post }
}

export function titleOf(condition: string): string {
  return condition.charAt(0).toUpperCase() + condition.slice(1)
}

export function spansOf(row: CorpusRow) {
  return row.spans.map(({ label, quote }) => {
    const start = row.text.indexOf(quote)
    return { label, start, end: start + quote.length }
  })
}

const weakWeight = 0.3

/** A weak negative, unknown for a label that a rule, or for a remedy claim the lexicon, sees in it. */
export function weakExample(row: WeakRow): PostExample {
  const post = readPost(row.text, '')
  const suspected = new Set<string>(post.ruleFindings.map(({ label }) => label))
  if (post.document.sentences.some(({ hits }) => hits.some(({ entry }) => entry.kind === 'remedy'))) {
    suspected.add('remedy_claim')
  }
  if (/\b(?:stop|quit|avoid|never|do not|don'?t|stay away|stay clear|get off)\b/i.test(row.text)) {
    suspected.add('stop_treatment')
  }
  for (const { targets } of post.sentences) {
    modelLabels.forEach((label, at) => {
      if (suspected.has(label) || !row.negativeFor.includes(label)) targets[at] = -1
    })
  }
  return { id: row.id, group: 'shared', weight: weakWeight, ...post }
}
