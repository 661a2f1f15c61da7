import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { isRuleSignal } from '../../app/domain/screening/model/signals.ts'
import { trainedModel, weightsHash } from '../../app/domain/screening/model/trained.ts'
import { runCommand } from '../command-error.ts'
import { readCorpus } from './corpus.ts'
import { assessedBy, heldOut, heldOutSums } from './cross-validate.ts'
import type { HeldOut } from './cross-validate.ts'
import { corpusExample, readPost } from './examples.ts'
import { byBoth, byModel, byRules } from './judge.ts'
import { measure, table } from './report.ts'
import type { JudgedPost, Source } from './report.ts'
import { readDev } from './shared-data.ts'
import { ruleExamples, sharedExamples } from './weak-examples.ts'

const usage = `Measures the screener: rules alone, model alone, both together.

  npm run screen:eval -- [--folds N] [--json]

Our own corpus by cross-validation that leaves one condition out at a time (--folds N: N groups of conditions, faster),
and ../shared/screening/dev.jsonl, which nothing is trained on, with the committed weights.`

const shared = '../shared/screening'

await runCommand(async () => {
  const { values } = parseArgs({
    options: { folds: { type: 'string' }, json: { type: 'boolean', default: false }, help: { type: 'boolean' } },
  })
  if (values.help) return console.log(usage)
  const sources = [...devSource(values.json), ...corpusSources(values.folds ? Number(values.folds) : undefined)]
  const measured = sources.map(measure)
  if (values.json) return console.log(JSON.stringify({ weights: weightsHash, sources: measured }, null, 2))
  console.log(`Weights ${weightsHash}.\n`)
  for (const each of measured) console.log(`${table(each)}\n`)
})

/** The committed weights on posts read by hand. They have one label each, so a false flag may be a second label. */
function devSource(quiet: boolean): Source[] {
  if (!existsSync(`${shared}/dev.jsonl`)) {
    if (!quiet) console.log(`There is no ${shared} here: measuring the corpus alone, trained on the corpus alone.\n`)
    return []
  }
  const labels = {
    remedy_claim: ['remedy_claim'],
    contradiction_or_false: ['contradiction'],
    stop_treatment: ['stop_treatment'],
  } as const
  const model = trainedModel()
  const posts = readDev(shared).map(({ id, text, label }): JudgedPost => {
    const post = { id, group: 'dev', weight: 0, ...readPost(text, '') }
    const both = byBoth(post, assessedBy(post, { model, scales: model.calibrations }))
    const known = label in labels ? labels[label as keyof typeof labels] : []
    return { text, labels: known, hard: false, spans: [], verdicts: { rules: byRules(post), both } }
  })
  return [{ name: 'dev.jsonl, committed weights', posts, only: ['remedy_claim', 'contradiction', 'stop_treatment'] }]
}

function corpusSources(folds: number | undefined): Source[] {
  const rows = readCorpus('data/screening/corpus')
  const own = rows.map(corpusExample)
  const weak = [...ruleExamples(), ...sharedExamples(shared)]
  const both = byId(heldOut(heldOutSums(own, weak, { folds })))
  const bare = byId(heldOut(heldOutSums(own, weak, { folds, uses: (name) => !isRuleSignal(name) })))
  const posts = rows.map((row): JudgedPost & { part: string } => {
    const { post, assessed } = both.get(row.id)!
    return {
      part: row.part,
      text: row.text,
      labels: row.labels,
      hard: row.labels.length === 0 && row.kind === 'hard_negative',
      spans: post.spans,
      verdicts: {
        rules: byRules(post),
        model: byModel(post, bare.get(row.id)!.assessed),
        both: byBoth(post, assessed),
      },
    }
  })
  const parts = [...new Set(rows.map(({ part }) => part))]
  const conditions = new Set(rows.map(({ condition }) => condition)).size
  const how = folds
    ? `${conditions} conditions held out in ${folds} groups`
    : `each of ${conditions} conditions held out`
  return [
    ...parts.map((part) => ({
      name: `corpus, part ${part}, ${how}`,
      posts: posts.filter((post) => post.part === part),
    })),
    { name: `corpus, all, ${how}`, posts },
  ]
}

function byId(held: readonly HeldOut[]): Map<string, HeldOut> {
  return new Map(held.map((each) => [each.post.id, each]))
}
