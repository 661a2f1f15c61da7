import { writeFileSync } from 'node:fs'
import prettier from 'prettier'
import { unpack } from '../../app/domain/screening/model/trained.ts'
import { readCorpus } from './corpus.ts'
import { calibrations, heldOutSums, trainOn } from './cross-validate.ts'
import { corpusExample, sharedExamples } from './examples.ts'
import { pack, weightsModule } from './pack.ts'
import { parityRows } from './parity.ts'

/** Conditions are held out in this many groups to learn the calibration. */
const folds = 8
const modelFolder = 'app/domain/screening/model'

const started = Date.now()
const own = readCorpus('data/screening/corpus').map(corpusExample)
const shared = sharedExamples('../shared/screening')
console.log(`${own.length} posts of the corpus, ${shared.length} of the shared data`)
if (shared.length === 0) {
  console.log(
    'There is no ../shared/screening/train here: training on the corpus alone. The committed weights used both.',
  )
}
const scales = calibrations(heldOutSums(own, shared, { folds }))
const packed = pack(trainOn([...own, ...shared]), scales)
const options = { ...(await prettier.resolveConfig('app/x.ts')), parser: 'typescript' }
writeFileSync(`${modelFolder}/weights.ts`, await prettier.format(weightsModule(packed), options))
writeFileSync(`${modelFolder}/parity.json`, `${JSON.stringify(parityRows(unpack(packed)), null, 2)}\n`)
console.log(`weights ${packed.hash}, ${Math.round(packed.grams.length / 1024)} kB, ${Date.now() - started} ms`)
