import { modelRules } from './model/model-rules.ts'
import { weightsHash } from './model/trained.ts'
import { pipeline } from './phases/pipeline.ts'
import { engineVersion } from './screen.ts'

/** What the engine is, apart from what it is given: its version, its rules, and its model's weights. */
export interface Engine {
  version: string
  weightsHash: string | null
  rules: string[]
}

export function describeEngine(): Engine {
  const rules = [...modelRules, ...pipeline.flatMap((phase) => phase.rules)].map(({ id }) => id)
  return { version: engineVersion, weightsHash, rules: [...new Set(rules)].sort() }
}
