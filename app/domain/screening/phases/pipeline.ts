import { contradiction } from './contradiction.ts'
import { emergency } from './emergency.ts'
import { firstPosts } from './first-posts.ts'
import { form } from './form.ts'
import { links } from './links.ts'
import type { Phase } from './phase.ts'
import { personalData } from './personal-data.ts'
import { listedPhrases } from './phrases.ts'
import { premoderation } from './premoderation.ts'
import { remedyClaim } from './remedy-claim.ts'
import { abuse, spam } from './speech.ts'
import { stopTreatment } from './stop-treatment.ts'

/** Every phase runs, whatever the one before it found; `decide.ts` weighs what they found together. */
export const pipeline: readonly Phase[] = [
  form,
  links,
  listedPhrases,
  firstPosts,
  premoderation,
  emergency,
  stopTreatment,
  remedyClaim,
  contradiction,
  personalData,
  spam,
  abuse,
]
