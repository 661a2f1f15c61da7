import type { CueKind } from '../../app/domain/screening/cues.ts'
import { has } from '../../app/domain/screening/document.ts'
import { isModelLabel, modelLabels } from '../../app/domain/screening/model/labels.ts'
import type { ModelLabel } from '../../app/domain/screening/model/labels.ts'
import { isRuleSignal } from '../../app/domain/screening/model/signals.ts'
import type { Signals } from '../../app/domain/screening/model/signals.ts'
import type { Example, Rule } from '../../app/domain/screening/phases/phase.ts'
import { pipeline } from '../../app/domain/screening/phases/pipeline.ts'
import { readPost } from './examples.ts'
import type { PostExample, SentenceExample } from './examples.ts'
import { readSharedRows } from './shared-data.ts'
import type { SharedRow } from './shared-data.ts'

const exampleWeight = 0.5

/** The examples that the rules are tested by: what fires teaches the words around it, without the rule's own signals. */
export function ruleExamples(): PostExample[] {
  return pipeline
    .flatMap((phase) => phase.rules)
    .flatMap((rule) => [
      ...rule.fires.map((example) => ruleExample(rule, example, 1)),
      ...rule.silent.map((example) => ruleExample(rule, example, 0)),
    ])
    .filter((example) => example !== null)
}

function ruleExample(rule: Rule, example: Example, target: 0 | 1): PostExample | null {
  const {
    text,
    articleTitle = '',
    article,
    author,
    phrases,
  } = typeof example === 'string' ? { text: example } : example
  if (!isModelLabel(rule.label) || article || author || phrases) return null
  const post = readPost(text, articleTitle)
  const marks = post.ruleFindings.filter((each) => each.rule === rule.id)
  const own = modelLabels.indexOf(rule.label)
  const sentences = post.sentences.map((sentence) => ({
    ...sentence,
    signals: target === 1 ? wordSignals(sentence.signals) : sentence.signals,
    targets: Int8Array.from(modelLabels, (label, at) => {
      const marked = marks.some((each) => each.start < sentence.end && sentence.start < each.end)
      if (at === own) return target === 0 ? 0 : marked ? 1 : -1
      return post.ruleFindings.some((each) => each.label === label) ? -1 : 0
    }),
  }))
  return { id: rule.id, group: 'examples', writer: 'examples', weight: exampleWeight, ...post, sentences }
}

/** What the trainer takes from the shared data; nothing where its folder is not there. */
export function sharedExamples(folder: string): PostExample[] {
  const { plain, told } = readSharedRows(folder)
  return [...plain.map(plainExample), ...told.map(toldExample).filter((example) => example !== null)]
}

/** Weights of the shared data, of which nobody told us what it bears. */
const [plainWeight, toldWeight] = [0.1, 0.1]

/** A weak negative, unknown for a label that a rule, or for a remedy claim the lexicon, sees in it. */
function plainExample(row: SharedRow): PostExample {
  const post = readPost(row.text, '')
  const suspected = new Set<string>(post.ruleFindings.map(({ label }) => label))
  if (hasRemedy(post)) suspected.add('remedy_claim')
  if (/\b(?:stop|quit|avoid|never|do not|don'?t|stay away|stay clear|get off)\b/i.test(row.text)) {
    suspected.add('stop_treatment')
  }
  for (const { targets } of post.sentences) {
    modelLabels.forEach((label, at) => {
      if (suspected.has(label)) targets[at] = -1
    })
  }
  return { id: row.id, group: 'shared', writer: 'shared', weight: plainWeight, ...post }
}

const taught: readonly ModelLabel[] = ['remedy_claim', 'contradiction', 'stop_treatment']
const sureRule = 0.65
const silencing: readonly CueKind[] = ['noEffect', 'warns', 'sarcasm', 'hypothetical']

/**
 * A weak positive for what a rule is sure of, without the rule's own signals: so the words around a claim are learnt
 * from posts that nobody labelled. A weak negative where a remedy is asked about, found useless or warned against, and
 * where none is named at all. Null for the rest.
 */
function toldExample(row: SharedRow, index: number): PostExample | null {
  const post = readPost(row.text, '')
  const sure = post.ruleFindings.filter(({ label, score }) => score >= sureRule && isTaught(label))
  const unsure = post.ruleFindings.length > 0
  if (sure.length > 0) {
    return teaching(row, post, ({ start, end }, label) =>
      sure.some((each) => each.label === label && each.start < end && start < each.end) ? 1 : -1,
    )
  }
  if (unsure) return null
  if (hasRemedy(post)) {
    const silenced = post.document.sentences.every(
      (sentence) => sentence.question || silencing.some((cue) => has(sentence, cue)),
    )
    return silenced ? teaching(row, post, (_, label) => (label === 'remedy_claim' ? 0 : -1)) : null
  }
  return index % 8 === 0 ? { ...teaching(row, post, () => 0), weight: plainWeight } : null
}

function teaching(
  { id }: SharedRow,
  post: ReturnType<typeof readPost>,
  target: (sentence: SentenceExample, label: ModelLabel) => number,
): PostExample {
  const sentences = post.sentences.map((sentence) => ({
    ...sentence,
    signals: wordSignals(sentence.signals),
    targets: Int8Array.from(modelLabels, (label) => target(sentence, label)),
  }))
  return { id, group: 'shared', writer: 'shared', weight: toldWeight, ...post, sentences }
}

function wordSignals(signals: Signals): Signals {
  return new Map([...signals].filter(([name]) => !isRuleSignal(name)))
}

/** The same post as a model sees it that knows nothing of the rules. */
export function withoutRules(post: PostExample): PostExample {
  return { ...post, sentences: post.sentences.map((each) => ({ ...each, signals: wordSignals(each.signals) })) }
}

function hasRemedy({ document }: Pick<PostExample, 'document'>): boolean {
  return document.sentences.some(({ hits }) => hits.some(({ entry }) => entry.kind === 'remedy'))
}

function isTaught(label: string): boolean {
  return (taught as readonly string[]).includes(label)
}
