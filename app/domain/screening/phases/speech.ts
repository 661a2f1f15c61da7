import { abuseRules, spamRules } from '../rules/speech-rules.ts'
import { patternPhase } from './pattern-phase.ts'

export const spam = patternPhase('spam', spamRules)
export const abuse = patternPhase('abuse', abuseRules)
