/* The addresses of the desk. */

export const deskPath = '/moderation'
export const deskLogPath = '/moderation/log'
export const deskPhrasesPath = '/moderation/phrases'
export const deskPolicyPath = '/moderation/policy'
export const deskHelpLinesPath = '/moderation/help-lines'
export const changeHelpLinePath = (id: string) => `/moderation/help-lines?change=${id}`
export const casePath = (id: string) => `/moderation/cases/${id}`
export const caseCommentsPath = (id: string) => `/moderation/cases/${id}/comments`
export const caseOpinionsPath = (id: string) => `/moderation/cases/${id}/opinions`
export const caseNotesPath = (id: string) => `/moderation/cases/${id}/notes`
export const queueAfterPath = (cursor: string) => `/moderation?after=${encodeURIComponent(cursor)}`
export const logAfterPath = (cursor: string) => `/moderation/log?after=${encodeURIComponent(cursor)}`
