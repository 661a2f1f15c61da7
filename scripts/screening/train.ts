import { writeFileSync } from 'node:fs'
import prettier from 'prettier'
import { unpack } from '../../app/domain/screening/model/trained.ts'
import { readCorpus } from './corpus.ts'
import { calibrations, heldOutSums, trainOn } from './cross-validate.ts'
import { corpusExample } from './examples.ts'
import { pack, weightsModule } from './pack.ts'
import { parityRows } from './parity.ts'
import { ruleExamples, sharedExamples } from './weak-examples.ts'

/** Conditions are held out in this many groups to learn the calibration. */
const folds = 10
const modelFolder = 'app/domain/screening/model'

const started = Date.now()
const own = readCorpus('data/screening/corpus').map(corpusExample)
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
const scales = calibrations(heldOutSums(own, weak, { folds }))
const packed = pack(trainOn([...own, ...weak]), scales)
const options = { ...(await prettier.resolveConfig('app/x.ts')), parser: 'typescript' }
writeFileSync(`${modelFolder}/weights.ts`, await prettier.format(weightsModule(packed), options))
writeFileSync(`${modelFolder}/parity.json`, `${JSON.stringify(parityRows(unpack(packed)), null, 2)}\n`)
console.log(`weights ${packed.hash}, ${Math.round(packed.grams.length / 1024)} kB, ${Date.now() - started} ms`)
