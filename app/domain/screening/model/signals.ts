import type { ScreenedDocument, Sentence } from '../document.ts'
import { hasHarmlessReading } from '../phases/dangerous-readings.ts'
import { modelLabels } from './labels.ts'
import { readingMoves, turnsOf } from './reading-moves.ts'
import type { Finding } from '../types.ts'

/** What the rules and the lexicon make of a sentence, by name: 1 for "is so", or a score from 0 to 1. */
export type Signals = Map<string, number>

/** Signals of every sentence, in order. `findings` are those of the rules, whether or not they weigh. */
export function documentSignals(document: ScreenedDocument, findings: readonly Finding[]): Signals[] {
  const { sentences, input } = document
  const own = sentences.map((sentence, at) => ownSignals({ sentence, before: sentences[at - 1] }, findings, input.text))
  const whole = wholeSignals(document, findings)
  return own.map((signals, index) => {
    const all: Signals = new Map([...signals, ...whole])
    if (index === 0) all.set('shape opens', 1)
    if (index === own.length - 1) all.set('shape closes', 1)
    for (const [name, value] of own[index - 1] ?? []) if (crosses(name)) all.set(`before ${name}`, value)
    for (const [name, value] of own[index + 1] ?? []) if (crosses(name)) all.set(`after ${name}`, value)
    for (const name of farther) {
      if (own.slice(Math.max(0, index - farthest), Math.max(0, index - 1)).some((each) => each.has(name))) {
        all.set(`earlier ${name}`, 1)
      }
    }
    return all
  })
}

/** What is named up to so many sentences before, and then only spoken of as "it". */
const [farthest, farther] = [4, ['has remedy', 'has treatment']] as const

/** What a rule said of the sentence, of those beside it, or of the post. */
export function isRuleSignal(name: string): boolean {
  return /^(?:before |after )?(?:rule|label) /.test(name) || modelLabels.some((label) => name === `post ${label}`)
}

const crosses = (name: string) => !name.startsWith('rule ') && !name.startsWith('shape ')

const first = new Set(['i', 'my', 'me', 'mine', 'we', 'our', 'us', 'myself'])
const second = new Set(['you', 'your', 'yourself', 'everyone', 'everybody', 'people', 'lady', 'girl', 'guy'])
const third = new Set([
  'he',
  'she',
  'his',
  'her',
  'him',
  'they',
  'their',
  'son',
  'daughter',
  'mum',
  'dad',
  'mom',
  'wife',
  'husband',
])

function ownSignals(
  { sentence, before }: { sentence: Sentence; before: Sentence | undefined },
  findings: readonly Finding[],
  text: string,
): Signals {
  const signals: Signals = new Map()
  const most = (name: string, value: number) => signals.set(name, Math.max(signals.get(name) ?? 0, value))
  for (const { label, start, end, score, rule } of findings) {
    if (start >= sentence.end || end <= sentence.start) continue
    most(`label ${label}`, score)
    most(`rule ${rule}`, 1)
  }
  for (const { value } of sentence.cues) signals.set(`cue ${value}`, 1)
  for (const { entry, from } of sentence.hits) {
    if (sentence.tokens[from]!.inQuote) continue
    signals.set(`has ${entry.kind}`, 1)
    if (entry.kind !== 'effect') continue
    signals.set(`effect ${entry.direction}`, 1)
    if (entry.direction !== 'up' && entry.direction !== 'down') continue
    for (const turn of turnsOf(entry.direction, sentence.hits)) signals.set(`effect ${turn}`, 1)
  }
  const has = (kind: string) => signals.has(`has ${kind}`)
  if (has('remedy') && has('effect')) signals.set('pair remedy effect', 1)
  if (has('remedy') && has('condition')) signals.set('pair remedy condition', 1)
  if (has('remedy') && has('effect') && has('condition')) signals.set('triple', 1)
  if (has('remedy') && has('treatment')) signals.set('pair remedy treatment', 1)
  if (sentence.question) signals.set('question', 1)
  if (sentence.quoted) signals.set('quoted', 1)
  for (const { key } of sentence.tokens) {
    if (first.has(key)) signals.set('person first', 1)
    if (second.has(key)) signals.set('person second', 1)
    if (third.has(key)) signals.set('person third', 1)
  }
  if (hasHarmlessReading(sentence)) signals.set('reading harmless', 1)
  for (const move of readingMoves(sentence, before)) signals.set(`move ${move}`, 1)
  const raw = text.slice(sentence.start, sentence.end)
  signals.set('shape words', Math.min(1, sentence.tokens.length / 40))
  if (sentence.tokens.length <= 4) signals.set('shape short', 1)
  if (raw.endsWith('!')) signals.set('shape exclaims', 1)
  if (/\d{6}|\d{3,}[ -]\d{3,}/.test(raw)) signals.set('shape digits', 1)
  return signals
}

function wholeSignals({ sentences, titleHits }: ScreenedDocument, findings: readonly Finding[]): Signals {
  const signals: Signals = new Map()
  for (const label of modelLabels) {
    const scores = findings.filter((finding) => finding.label === label).map(({ score }) => score)
    if (scores.length > 0) signals.set(`post ${label}`, Math.max(...scores))
  }
  if (titleHits.some(({ entry }) => entry.kind === 'condition')) signals.set('title condition', 1)
  if (sentences.length === 1) signals.set('post single', 1)
  for (const kind of ['remedy', 'treatment', 'condition'] as const) {
    if (sentences.some(({ hits }) => hits.some(({ entry }) => entry.kind === kind))) signals.set(`post has ${kind}`, 1)
  }
  return signals
}
