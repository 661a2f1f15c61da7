import { describe, expect, it } from 'vitest'
import { notificationKinds } from '../../domain/vocabulary.ts'
import { noticeLink } from './notice-link.ts'
import { noticeTitle } from './notice-title.ts'

const decision = { decision: 'hide', reason: 'spam', message: '', passages: [] } as const
const appeal = { state: 'answered', text: '', since: new Date(0), reply: '' } as const
const about = { decision: null, own: true, appeal: null, takenBack: false }

describe('noticeTitle', () => {
  it('has words of its own for every kind', () => {
    const titles = notificationKinds.map((kind) => noticeTitle({ ...about, kind }))
    expect(new Set(titles).size).toBe(notificationKinds.length)
  })

  it('tells the one who appealed how it ended, and others that something changed', () => {
    const title = (what: Partial<Parameters<typeof noticeTitle>[0]>) =>
      noticeTitle({ ...about, kind: 'appeal_decided', decision: { ...decision, passages: [] }, ...what })
    expect(title({ appeal: { ...appeal, outcome: 'upheld' } })).toContain('the decision stands')
    expect(title({ appeal: { ...appeal, outcome: 'overturned' } })).toContain('the decision was changed')
    expect(title({ takenBack: true })).toContain('taken back')
    expect(title({ own: true })).toContain('your post was changed')
    expect(title({ own: false })).toContain('that you reported was changed')
  })
})

describe('noticeLink', () => {
  const notice = {
    ...about,
    ...{ id: '', articleSlug: '', articleTitle: '', about: '', sanction: null, isNew: true, createdAt: new Date(0) },
    ...{ postId: 'post', caseId: 'case', postStatus: 'published' as const },
  }

  it('leads moderators to the case, clinicians to their opinion, members to the post', () => {
    expect(noticeLink({ ...notice, kind: 'case_mention' })).toBe('/moderation/cases/case')
    expect(noticeLink({ ...notice, kind: 'case_handed_over' })).toBe('/moderation/cases/case')
    expect(noticeLink({ ...notice, kind: 'opinion_given' })).toBe('/moderation/cases/case')
    expect(noticeLink({ ...notice, kind: 'opinion_asked' })).toBe('/opinions/case')
    expect(noticeLink({ ...notice, kind: 'post_decided' })).toBe('/posts/post')
  })

  it('leads nowhere where there is nothing to see', () => {
    expect(noticeLink({ ...notice, kind: 'report_decided', own: false, postStatus: 'hidden' })).toBeNull()
    expect(noticeLink({ ...notice, kind: 'post_decided', postStatus: 'deleted' })).toBeNull()
    expect(noticeLink({ ...notice, kind: 'post_decided', postStatus: 'removed' })).toBe('/posts/post')
  })
})
