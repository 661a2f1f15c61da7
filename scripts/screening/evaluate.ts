import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { isRuleSignal } from '../../app/domain/screening/model/signals.ts'
import { trainedModel, weightsHash } from '../../app/domain/screening/model/trained.ts'
import { runCommand } from '../command-error.ts'
import { bearingLine, measureBearing } from './bearing.ts'
import { readCorpus } from './corpus.ts'
import type { CorpusRow } from './corpus.ts'
import { assessedBy, conditionFolds, heldOut, heldOutSums, sumsOfPost, writerFolds } from './cross-validate.ts'
import type { HeldOut } from './cross-validate.ts'
import { withVectors } from './embed-examples.ts'
import { corpusExample, readPost } from './examples.ts'
import type { PostExample } from './examples.ts'
import { byBoth, byModel, byRules } from './judge.ts'
import { briefTable, measure, table } from './report.ts'
import type { JudgedPost, Source } from './report.ts'
import { readDev } from './shared-data.ts'
import { ruleExamples, sharedExamples } from './weak-examples.ts'

const usage = `Measures the screener: rules alone, model alone, both together, and both with the embedding.

  npm run screen:eval -- [--folds N] [--json]

- data/screening/test and ../shared/screening/dev.jsonl, which nothing is trained on, by the committed weights;
- our own corpus by cross-validation in N folds (6) of whole conditions: none is both trained on and measured;
- the same in N folds of whole parts: each part was written by somebody else than all that was trained on.`

const shared = '../shared/screening'

const devLabels: Partial<Record<string, JudgedPost['labels']>> = {
  remedy_claim: ['remedy_claim'],
  contradiction_or_false: ['contradiction'],
  stop_treatment: ['stop_treatment'],
}

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      folds: { type: 'string', default: '6' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) return console.log(usage)
  const note = existsSync(shared) ? null : `There is no ${shared} here: measured on and trained with the corpus alone.`
  const sources = [...(await testSources()), ...(await devSource()), ...(await corpusSources(Number(values.folds)))]
  const measured = sources.map(measure)
  const bearing = await measureBearing('data/screening/bearing', {
    articleFile: '../shared/seed/article.md',
    rows: readCorpus('data/screening/corpus'),
  })
  if (values.json)
    return console.log(JSON.stringify({ weights: weightsHash, note, sources: measured, bearing }, null, 2))
  console.log(`Weights ${weightsHash}.${note ? ` ${note}` : ''}\n`)
  for (const each of measured.filter(({ brief }) => !brief)) console.log(`${table(each)}\n`)
  console.log(`${briefTable(measured.filter(({ brief }) => brief))}\n`)
  for (const each of bearing) console.log(bearingLine(each))
})

/** Its posts have one label each, so that what counts as a false flag may be a second label. */
async function devSource(): Promise<Source[]> {
  const rows = readDev(shared)
  if (rows.length === 0) return []
  const read = rows.map(({ id, text }): PostExample => ({
    id,
    group: 'dev',
    writer: 'dev',
    weight: 0,
    ...readPost(text, ''),
  }))
  const verdicts = await byCommittedWeights(read)
  const posts = rows.map(({ text, label }, index): JudgedPost => ({
    text,
    labels: devLabels[label] ?? [],
    hard: false,
    spans: [],
    verdicts: verdicts[index]!,
  }))
  return [{ name: 'dev.jsonl, committed weights', posts, only: ['remedy_claim', 'contradiction', 'stop_treatment'] }]
}

/** Posts that nothing was ever trained on. */
async function testSources(): Promise<Source[]> {
  const rows = readCorpus('data/screening/test')
  const read = rows.map(corpusExample)
  const verdicts = await byCommittedWeights(read)
  const posts = rows.map((row, index) => judgedPost(row, { post: read[index]!, verdicts: verdicts[index]! }))
  return [
    { name: 'data/screening/test, committed weights', posts },
    ...partsOf(rows).map((part) => ({
      name: `test ${part}`,
      posts: posts.filter((_, index) => rows[index]!.part === part),
      brief: true,
    })),
  ]
}

async function byCommittedWeights(read: readonly PostExample[]): Promise<JudgedPost['verdicts'][]> {
  const model = trainedModel()
  return (await withVectors(read)).map((post) => {
    const { embedding } = model
    return {
      rules: byRules(post),
      both: byBoth(post, assessedBy(post, { model, first: sumsOfPost(post, model), scale: model })),
      embedding: byBoth(post, assessedBy(post, { model, first: sumsOfPost(post, model, embedding), scale: embedding })),
    }
  })
}

async function corpusSources(folds: number): Promise<Source[]> {
  const rows = readCorpus('data/screening/corpus')
  const own = await withVectors(rows.map(corpusExample))
  const weak = [...ruleExamples(), ...sharedExamples(shared)]
  const judge = (foldOf: (post: PostExample) => string): JudgedPost[] => {
    const { words, embedded } = heldOutSums(own, { weak, foldOf })
    const bare = heldOutSums(own.map(wordsOnly), { weak, foldOf, uses: isNotRules }).words
    return judged(rows, { both: heldOut(words), embedding: heldOut(embedded), model: heldOut(bare, isNotRules) })
  }
  const parts = partsOf(rows)
  const byPart = judge(writerFolds(own, folds))
  return [
    {
      name: `corpus, ${new Set(rows.map(({ condition }) => condition)).size} conditions held out in ${folds} folds`,
      posts: judge(conditionFolds(own, folds)),
    },
    { name: `corpus, ${parts.length} writers held out in ${folds} folds`, posts: byPart },
    ...parts.map((part) => ({
      name: `part ${part}, its writer held out`,
      posts: byPart.filter((_, index) => rows[index]!.part === part),
      brief: true,
    })),
  ]
}

function judged(rows: readonly CorpusRow[], by: Record<'both' | 'embedding' | 'model', HeldOut[]>): JudgedPost[] {
  const [both, embedding, model] = [byId(by.both), byId(by.embedding), byId(by.model)]
  return rows.map((row) => {
    const { post, assessed } = both.get(row.id)!
    const verdicts = {
      rules: byRules(post),
      model: byModel(post, model.get(row.id)!.assessed),
      both: byBoth(post, assessed),
      embedding: byBoth(post, embedding.get(row.id)!.assessed),
    }
    return judgedPost(row, { post, verdicts })
  })
}

function judgedPost(
  { text, labels, kind }: CorpusRow,
  { post, verdicts }: { post: PostExample; verdicts: JudgedPost['verdicts'] },
): JudgedPost {
  return { text, labels, hard: labels.length === 0 && kind === 'hard_negative', spans: post.spans, verdicts }
}

function partsOf(rows: readonly CorpusRow[]): string[] {
  return [...new Set(rows.map(({ part }) => part))]
}

function isNotRules(signal: string): boolean {
  return !isRuleSignal(signal)
}

function wordsOnly({ vectors: _, ...post }: PostExample): PostExample {
  return post
}

function byId(held: readonly HeldOut[]): Map<string, HeldOut> {
  return new Map(held.map((each) => [each.post.id, each]))
}
