import { abuseRules } from '../rules/abuse-rules.ts'
import { spamRules } from '../rules/spam-rules.ts'
import { patternPhase } from './pattern-phase.ts'

export const spam = patternPhase('spam', spamRules)
export const abuse = patternPhase('abuse', abuseRules)
