import { modelRules } from './model/model-rules.ts'
import { weightsHash } from './model/trained.ts'
import { pipeline } from './phases/pipeline.ts'
import { embeddingEngineVersion, engineVersion } from './screen.ts'

/** What the engine is, apart from what it is given: its version, its rules, and its model's weights. */
export interface Engine {
  version: string
  weightsHash: string | null
  rules: string[]
}

/** `embedding`: whether the sentence embedding has a say. */
export function describeEngine({ embedding }: { embedding: boolean }): Engine {
  const rules = [...modelRules, ...pipeline.flatMap((phase) => phase.rules)].map(({ id }) => id)
  return { version: embedding ? embeddingEngineVersion : engineVersion, weightsHash, rules: [...new Set(rules)].sort() }
}
