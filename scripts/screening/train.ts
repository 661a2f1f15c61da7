import { writeFileSync } from 'node:fs'
import prettier from 'prettier'
import { unpack } from '../../app/domain/screening/model/trained.ts'
import { readCorpus } from './corpus.ts'
import { heldOutSums, scaleOf, trainOn, writerFolds } from './cross-validate.ts'
import { withVectors } from './embed-examples.ts'
import { corpusExample } from './examples.ts'
import { fitEmbedding } from './fit-embedding.ts'
import { pack, weightsModule } from './pack.ts'
import { parityRows } from './parity.ts'
import { ruleExamples, sharedExamples } from './weak-examples.ts'

/** Writers are held out in this many groups, to learn what the first logistics' sums are worth. */
const folds = 6
const modelFolder = 'app/domain/screening/model'

const started = Date.now()
const own = await withVectors(readCorpus('data/screening/corpus').map(corpusExample))
const examples = ruleExamples()
const shared = sharedExamples('../shared/screening')
console.log(
  `${own.length} posts of the corpus, ${examples.length} examples of the rules, ${shared.length} shared posts`,
)
if (shared.length === 0) {
  console.log(
    'There is no ../shared/screening/train here. The committed weights were trained with it: these will differ.',
  )
}
const weak = [...examples, ...shared]
const summed = heldOutSums(own, { weak, foldOf: writerFolds(own, folds) })
const packed = pack(
  { model: trainOn(own, weak), scale: scaleOf(summed.words) },
  { model: fitEmbedding(own), scale: scaleOf(summed.embedded) },
)
const style = await prettier.resolveConfig('app/x.ts')
writeFileSync(
  `${modelFolder}/weights.ts`,
  await prettier.format(weightsModule(packed), { ...style, parser: 'typescript' }),
)
const parity = JSON.stringify(parityRows(unpack(packed)))
writeFileSync(`${modelFolder}/parity.json`, await prettier.format(parity, { ...style, parser: 'json' }))
console.log(`weights ${packed.hash}, ${Math.round(packed.grams.length / 1024)} kB, ${Date.now() - started} ms`)
