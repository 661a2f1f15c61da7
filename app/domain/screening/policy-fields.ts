import type { Standing } from '../vocabulary.ts'
import type { PolicyLabel } from './policy.ts'

/* The names of a row's fields in the form. */

export const actionField = (label: PolicyLabel, standing: Standing) => `${label}-${standing}-action`
export const scoreField = (label: PolicyLabel, standing: Standing) => `${label}-${standing}-score`
