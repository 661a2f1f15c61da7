/* The addresses of the desk. */

export const deskPath = '/moderation'
export const deskLogPath = '/moderation/log'
export const deskPhrasesPath = '/moderation/phrases'
export const deskPolicyPath = '/moderation/policy'
export const deskHelpLinesPath = '/moderation/help-lines'
export const changeHelpLinePath = (id: string) => `/moderation/help-lines?change=${id}`
export const casePath = (id: string) => `/moderation/cases/${id}`
export const queueAfterPath = (cursor: string) => `/moderation?after=${encodeURIComponent(cursor)}`
export const logAfterPath = (cursor: string) => `/moderation/log?after=${encodeURIComponent(cursor)}`
export const deskCannedTextsPath = '/moderation/canned-texts'
export const changeCannedTextPath = (id: string) => `/moderation/canned-texts?change=${id}`
/** Posting here leads to the next case that nobody has. */
export const nextCasePath = '/moderation/next'

/** Fields that stand elsewhere on a case's page belong to its form by this id. */
export const decisionFormId = 'decide'
