import type { PostKind } from '../domain/vocabulary.ts'

/* Every address that the components link to, so that a link and its route cannot drift apart unseen. */

export const articlePath = (slug: string) => `/articles/${slug}`
export const versionPath = (slug: string, version: number) => `/articles/${slug}/v/${version}`
export const foldedPath = (slug: string) => `/articles/${slug}?article=folded`
export const unfoldedPath = (slug: string) => `/articles/${slug}?article=full`

/** A passage as a reader reaches it from anywhere: unfolded, at its place. */
export const passagePath = (slug: string, anchor: string) => `/articles/${slug}?article=full#${anchor}`
export const passagePostsPath = (slug: string, anchor: string) => `/articles/${slug}?passage=${anchor}#conversation`

export function composePath(slug: string, kind: Exclude<PostKind, 'reply'>, passage?: string): string {
  return `/articles/${slug}/new?kind=${kind}${passage ? `&passage=${passage}` : ''}`
}

export const postPath = (id: string) => `/posts/${id}`
export const replyPath = (id: string) => `/posts/${id}/reply`
export const reactPath = (id: string) => `/posts/${id}/react`
export const editPath = (id: string) => `/posts/${id}/edit`
export const deletePath = (id: string) => `/posts/${id}/delete`
export const reportPath = (id: string) => `/posts/${id}/report`
export const historyPath = (id: string) => `/posts/${id}/history`
/** Where a moderator takes up a post: its open case, or a new one. */
export const judgePath = (id: string) => `/moderation/posts/${id}`
/** Where a moderator locks, unlocks or moves the thread of a post. */
export const threadControlPath = (postId: string) => `/moderation/threads/${postId}`
/** Where a clinician gives an opinion on a case. */
export const opinionPath = (caseId: string) => `/opinions/${caseId}`
export const appealPath = (eventId: string) => `/events/${eventId}/appeal`
/** What moderators have decided about the reader, in their settings. */
export const ownAccountPath = '/settings#account'
export const acknowledgePath = (sanctionId: string) => `/warnings/${sanctionId}`
