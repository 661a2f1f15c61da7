import { describe, expect, it } from 'vitest'
import { bulkInput, bulkLimit } from './bulk-input.ts'

const id = (number: number) => `01890a5d-ac96-774b-bcce-${String(number).padStart(12, '0')}`
const item = (number: number) => `${id(number)}:${id(number + 5000)}`
const hide = { intent: 'decide', decision: 'hide', reason: 'off_topic', message: ' Not here. ' }

function errorsOf(fields: Record<string, unknown>): string[] {
  const read = bulkInput.safeParse(fields)
  return read.success ? [] : read.error.issues.map(({ path }) => String(path[0]))
}

describe('bulkInput', () => {
  it('is one decision about several texts, each case once', () => {
    expect(bulkInput.parse({ ...hide, items: [item(1), item(2), item(1)] })).toEqual({
      intent: 'decide',
      items: [1, 2].map((number) => ({ caseId: id(number), revisionId: id(number + 5000) })),
      decision: { decision: 'hide', reason: 'off_topic', message: 'Not here.', noteText: '', passageIds: [] },
    })
  })

  it('shows first, unless it is said otherwise', () => {
    expect(bulkInput.parse({ ...hide, intent: 'anything', items: [item(1)] }).intent).toBe('preview')
  })

  it('keeps to the rules of a single decision', () => {
    const items = [item(1)]
    expect(errorsOf({ ...hide, reason: 'own_experience', items })).toEqual(['reason'])
    expect(errorsOf({ ...hide, decision: '', items })).toEqual(['decision'])
    expect(errorsOf({ ...hide, decision: 'return_to_author', message: '', items })).toEqual(['message'])
    expect(errorsOf({ ...hide, decision: 'publish_with_note', items })).toEqual(['noteText', 'passageIds'])
  })

  it('needs some posts, and takes no more than can be looked at', () => {
    const many = (count: number) => Array.from({ length: count }, (_, number) => item(number))
    expect(errorsOf(hide)).toEqual(['items'])
    expect(errorsOf({ ...hide, items: [] })).toEqual(['items'])
    expect(errorsOf({ ...hide, items: ['nothing'] })).toEqual(['items'])
    expect(errorsOf({ ...hide, items: many(bulkLimit) })).toEqual([])
    expect(errorsOf({ ...hide, items: many(bulkLimit + 1) })).toEqual(['items'])
  })
})
