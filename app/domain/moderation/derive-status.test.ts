import { describe, expect, it } from 'vitest'
import type { PostStatus } from '../vocabulary.ts'
import { postStatuses } from '../vocabulary.ts'
import { deriveStatus, nextStatus, type StatusEvent } from './derive-status.ts'

const event = (kind: StatusEvent['kind'], more: Partial<StatusEvent> = {}): StatusEvent => ({
  kind,
  decision: null,
  holds: null,
  ...more,
})
const clean = event('screened', { holds: false })
const held = event('screened', { holds: true })
const decided = (decision: StatusEvent['decision']) => event('decided', { decision })
const resubmitted = event('resubmitted', { holds: false })

describe('deriveStatus', () => {
  it.each<[string, StatusEvent[], PostStatus]>([
    ['nothing has happened yet', [], 'held'],
    ['clean at once', [clean], 'published'],
    ['held at once', [held], 'held'],
    ['published, reported, case opened', [clean, event('reported'), event('case_opened')], 'published'],
    ['held, then published by a person', [held, event('case_opened'), decided('publish')], 'published'],
    ['held, then published with a note', [held, event('case_opened'), decided('publish_with_note')], 'published'],
    ['returned', [held, decided('return_to_author')], 'returned'],
    ['returned, edited, screened clean', [held, decided('return_to_author'), event('edited'), clean], 'returned'],
    ['returned and sent again', [held, decided('return_to_author'), event('edited'), resubmitted], 'held'],
    [
      'returned, sent again, published',
      [held, decided('return_to_author'), event('edited'), resubmitted, decided('publish')],
      'published',
    ],
    ['hidden', [clean, event('reported'), decided('hide')], 'hidden'],
    ['hidden, edited clean', [clean, decided('hide'), event('edited'), clean], 'hidden'],
    ['removed, edited clean', [clean, decided('remove'), event('edited'), clean], 'removed'],
    ['removed, edited, screened as held', [clean, decided('remove'), event('edited'), held], 'removed'],
    ['held, edited clean: still waits for a person', [held, event('edited'), clean], 'held'],
    ['published, edited into a claim', [clean, event('edited'), held], 'held'],
    ['published by a person, edited clean', [held, decided('publish'), event('edited'), clean], 'published'],
    ['deleted', [clean, event('deleted')], 'deleted'],
    ['deleted while it waited', [held, event('deleted')], 'deleted'],
    ['deleted is final', [clean, event('deleted'), clean, decided('publish'), resubmitted], 'deleted'],
  ])('%s', (_scenario, events, expected) => {
    expect(deriveStatus(events)).toBe(expected)
  })
})

describe('nextStatus', () => {
  it('only a decision publishes a post that is not published', () => {
    const unseen = postStatuses.filter((status) => status !== 'published')
    const kinds = [clean, held, resubmitted, event('reported'), event('case_opened'), event('edited'), event('deleted')]
    for (const before of unseen)
      for (const next of kinds) expect(nextStatus(before, next), `${before} + ${next.kind}`).not.toBe('published')
  })

  it.each(['reported', 'case_opened', 'edited'] as const)('%s leaves every status as it is', (kind) => {
    for (const before of postStatuses) expect(nextStatus(before, event(kind))).toBe(before)
  })

  it('shows nobody a text that nothing has screened', () => {
    expect(nextStatus(null, event('edited'))).toBe('held')
    expect(nextStatus(null, event('screened'))).toBe('held')
  })
})
