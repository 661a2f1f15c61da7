/* The addresses of the desk. */

export const deskPath = '/moderation'
export const deskLogPath = '/moderation/log'
export const deskPhrasesPath = '/moderation/phrases'
export const deskPolicyPath = '/moderation/policy'
export const deskHelpLinesPath = '/moderation/help-lines'
export const changeHelpLinePath = (id: string) => `/moderation/help-lines?change=${id}`
export const casePath = (id: string) => `/moderation/cases/${id}`
export const deskSettingsPath = '/moderation/settings'
export const nextCasePath = '/moderation/next'
export const bulkPath = '/moderation/bulk'
export const groupPath = (caseId: string) => `/moderation/groups/${caseId}`
export const queuePath = (query: string) => (query ? `/moderation?${query}` : '/moderation')
export const logAfterPath = (cursor: string) => `/moderation/log?after=${encodeURIComponent(cursor)}`
