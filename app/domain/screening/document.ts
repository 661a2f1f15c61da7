import { cues } from './cues.ts'
import type { CueKind } from './cues.ts'
import { lexiconHits } from './lexicon/lexicon.ts'
import type { Hit, LexiconKind } from './lexicon/lexicon.ts'
import { PatternSet } from './text/pattern.ts'
import type { Matchable, PatternMatch } from './text/pattern.ts'
import { inlineQuotes, withoutLinks } from './text/ranges.ts'
import { segment } from './text/segment.ts'
import { tokenise } from './text/words.ts'
import type { Token } from './text/words.ts'
import type { ScreeningInput } from './types.ts'

export interface Sentence {
  index: number
  start: number
  end: number
  /** In a block quote. */
  quoted: boolean
  /** Asks, with or without a question mark; "did you know" does not. */
  question: boolean
  tokens: Token[]
  hits: Hit[]
  hitsAt: (Hit[] | undefined)[]
  cues: PatternMatch<CueKind>[]
}

/** The post as every phase sees it, read once. */
export interface ScreenedDocument {
  input: ScreeningInput
  sentences: Sentence[]
  /** What the article's title names: the condition that a post leaves out. */
  titleHits: Hit[]
}

const cueSet = new PatternSet<CueKind>()
for (const [kind, patterns] of Object.entries(cues)) {
  for (const pattern of patterns) cueSet.add(pattern, kind as CueKind)
}

export function readDocument(input: ScreeningInput): ScreenedDocument {
  const words = withoutLinks(input.text)
  const quotes = inlineQuotes(words)
  const sentences = segment(words).map((span, index): Sentence => {
    const tokens = tokenise(words, span.start, span.end, quotes)
    const hits = lexiconHits(tokens)
    const hitsAt: (Hit[] | undefined)[] = []
    for (const hit of hits) (hitsAt[hit.from] ??= []).push(hit)
    const { start, end, quoted } = span
    const question = isQuestion({ tokens, hitsAt }, span.asks)
    return { index, start, end, quoted, question, tokens, hits, hitsAt, cues: cueSet.match({ tokens, hitsAt }) }
  })
  const title = tokenise(input.article.title, 0, input.article.title.length)
  return { input, sentences, titleHits: lexiconHits(title) }
}

/** The sentences of a text as they are read; what the embedding is made of. */
export function sentenceTexts(text: string): string[] {
  return sentenceSpans(text).map(({ start, end }) => text.slice(start, end))
}

/** Where each of them stands. */
export function sentenceSpans(text: string): { start: number; end: number }[] {
  return segment(withoutLinks(text))
}

const asking = new PatternSet<'asks' | 'tells'>()
for (const pattern of [
  '^ (does|do|did|can|could|is|are|was|will|would|should|has|have|may|might) (anyone|anybody|any|it|this|that|there|you|i|we|the|a|he|she|they|my|your|{remedy}|eating|drinking|taking|{treatment})',
  '^ (does|can|could|will|would|should|has|is) {remedy}',
  '^ (anyone|anybody|any one) (else|know|knows|tried|had|heard|with|on|taking|here|got|use|used|using|find|found)',
  '(does|has|did|can|could|would) (anyone|anybody|someone|somebody)',
  '^ (what|which|who|when|where|how) (is|are|was|do|does|did|should|can|could|would|about|long|much|many|often|if|helps|works|else|will)',
  '^ (any) (advice|ideas|thoughts|tips|suggestions|experience|experiences|recommendations|opinions|one)',
  '(wondering|wonder) (if|whether|about)',
  '(want|like|love|need|trying) to (know|ask|find out)',
  '(is|if) it true',
  '^ (opinions|thoughts) on',
]) {
  asking.add(pattern, 'asks')
}
for (const pattern of [
  'did you know',
  '(who|why) needs',
  '^ why (take|bother|suffer|poison|pay|put|not just|would you|would anyone|go on|stay on|waste|dont you just|not stop|not try)',
  '^ why (dont you|not) (just)? (stop|quit|ditch|try|skip|take|drop)',
  '(isnt|wouldnt) it time (you|we)',
  '(need|want) (help|relief|a cure)',
  '(sick|tired) of',
]) {
  asking.add(pattern, 'tells')
}

function isQuestion(sentence: Matchable, asks: boolean): boolean {
  const found = asking.match(sentence)
  if (found.some(({ value }) => value === 'tells')) return false
  return asks || found.some(({ value, from }) => value === 'asks' && from <= 3)
}

export function has(sentence: Sentence | undefined, kind: CueKind): boolean {
  return sentence?.cues.some((cue) => cue.value === kind) ?? false
}

export function hitsOf(sentence: Sentence, kind: LexiconKind): Hit[] {
  return sentence.hits.filter((hit) => hit.entry.kind === kind && !sentence.tokens[hit.from]!.inQuote)
}
