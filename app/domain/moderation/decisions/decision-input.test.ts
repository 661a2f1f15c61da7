import { describe, expect, it } from 'vitest'
import { decisionReasons } from '../../vocabulary.ts'
import { caseForm, decisionInput } from './decision-input.ts'

const caseId = '0198c0de-0000-7000-8000-000000000001'
const revisionId = '0198c0de-0000-7000-8000-000000000002'
const passage = (n: number) => `0198c0de-0000-7000-8000-00000000010${n}`
const findingId = '0198c0de-0000-7000-8000-000000000201'
type Fields = Record<string, string | string[]>

/** The error of each field, by name. */
function errorsOf(fields: Fields): Record<string, string> {
  const parsed = decisionInput.safeParse({ caseId, revisionId, ...fields })
  if (parsed.success) return {}
  return Object.fromEntries(parsed.error.issues.map(({ path, message }) => [path.join('.'), message]))
}
const read = (fields: Fields) => decisionInput.parse({ caseId, revisionId, ...fields })

const note = { decision: 'publish_with_note', noteText: 'The article names no tea.', passageIds: passage(1) }
const back = {
  decision: 'return_to_author',
  reason: 'unsupported_claim',
  message: 'Please say that it is your own case.',
}

describe('decisionInput: what is missing or wrong', () => {
  it.each<[string, Fields, string[]]>([
    ['no decision', {}, ['decision']],
    ['an unknown decision', { decision: 'burn' }, ['decision']],
    ['publish needs nothing more', { decision: 'publish' }, []],
    ['publish with an unknown reason', { decision: 'publish', reason: 'mood' }, ['reason']],
    ['publish with a blank reason', { decision: 'publish', reason: '' }, []],
    ['an incomplete form', { decision: 'publish', caseId: '12' }, ['caseId']],
    ['a note', note, []],
    ['a note without words and passages', { decision: 'publish_with_note' }, ['noteText', 'passageIds']],
    ['a note of nine characters', { ...note, noteText: '123456789' }, ['noteText']],
    ['a note of blanks', { ...note, noteText: ' '.repeat(40) }, ['noteText']],
    ['a note of 1,000 characters', { ...note, noteText: 'x'.repeat(1000) }, []],
    ['a note of 1,001 characters', { ...note, noteText: 'x'.repeat(1001) }, ['noteText']],
    ['a note on five passages', { ...note, passageIds: [1, 2, 3, 4, 5].map(passage) }, []],
    ['a note on six passages', { ...note, passageIds: [1, 2, 3, 4, 5, 6].map(passage) }, ['passageIds']],
    ['a note on something else', { ...note, passageIds: ['section-2'] }, ['passageIds.0']],
    ['a note about a sentence', { ...note, findingId }, []],
    ['a note about no real sentence', { ...note, findingId: 'one' }, ['findingId']],
    ['a return', back, []],
    ['a return with a passage', { ...back, passageIds: passage(2) }, []],
    ['a return without reason and message', { decision: 'return_to_author' }, ['reason', 'message']],
    ['a return with a blank message', { ...back, message: ' \r\n ' }, ['message']],
    ['a return with a long message', { ...back, message: 'x'.repeat(2001) }, ['message']],
    ['hide without a reason', { decision: 'hide' }, ['reason']],
    ['hide with a reason', { decision: 'hide', reason: 'private_data' }, []],
    ['remove without a reason', { decision: 'remove', reason: '' }, ['reason']],
    ['remove with a reason', { decision: 'remove', reason: 'dangerous_advice' }, []],
    ['remove with a long message', { decision: 'remove', reason: 'spam', message: 'x'.repeat(2001) }, ['message']],
  ])('%s', (_scenario, fields, expected) => {
    const errors = errorsOf(fields)
    expect(Object.keys(errors).sort()).toEqual([...expected].sort())
    for (const words of Object.values(errors)) expect(words).toMatch(/^(Please|This|Nothing) .+\.$/)
  })

  it.each(['hide', 'remove'])('%s: never for a reason that speaks for the post', (decision) => {
    const refused = decisionReasons.filter((reason) => 'reason' in errorsOf({ decision, reason }))
    expect(refused).toEqual(['own_experience', 'question', 'no_problem'])
  })
})

describe('decisionInput: what it reads', () => {
  it('leaves empty what the decision has no use for', () => {
    const typed = { reason: 'spam', message: 'Sold things.', noteText: 'ab', passageIds: 'x', findingId: 'y' }
    expect(read({ decision: 'remove', ...typed })).toEqual({
      caseId,
      revisionId,
      decision: 'remove',
      reason: 'spam',
      message: 'Sold things.',
      noteText: '',
      passageIds: [],
    })
  })

  it('takes one passage or several, each once', () => {
    expect(read(note).passageIds).toEqual([passage(1)])
    expect(read({ ...note, passageIds: [passage(2), passage(1), passage(2)] }).passageIds).toEqual([
      passage(2),
      passage(1),
    ])
    expect(read(back).passageIds).toEqual([])
  })

  it('keeps the sentence that the note is about, if any', () => {
    expect(read({ ...note, findingId }).findingId).toBe(findingId)
    expect(read({ ...note, findingId: '' }).findingId).toBeUndefined()
  })

  it('trims, and counts a line end as the browser does', () => {
    const lines = Array.from({ length: 500 }, () => 'x').join('\r\n')
    expect(read({ ...note, noteText: `  ${lines}\r\n` }).noteText).toHaveLength(999)
  })
})

describe('decisionInput: verdicts', () => {
  const publish = { decision: 'publish' }
  const other = '0198c0de-0000-7000-8000-000000000202'

  it('reads a verdict on each flagged sentence, and on others by their words', () => {
    const { verdicts } = read({
      ...publish,
      [`verdict-${findingId}`]: 'question',
      [`verdict-${other}`]: '',
      'quote-one': 'I was told so.',
      'quote-verdict-one': 'own_experience',
      'quote-two': 'Nobody asked about this one.',
    })
    expect(verdicts).toEqual([
      { findingId, verdict: 'question' },
      { quote: 'I was told so.', verdict: 'own_experience' },
    ])
    expect(read(publish).verdicts).toBeUndefined()
  })

  it('says beside the sentence what is wrong with its verdict', () => {
    expect(errorsOf({ ...publish, [`verdict-${findingId}`]: 'nonsense' })).toEqual({
      [`verdict-${findingId}`]: 'Please choose what the sentence is.',
    })
    expect(Object.keys(errorsOf({ ...publish, 'verdict-12': 'question' }))).toEqual(['verdict-12'])
    expect(Object.keys(errorsOf({ ...publish, 'quote-own': 'Words.' }))).toEqual(['quote-verdict-own'])
    expect(Object.keys(errorsOf({ ...publish, 'quote-verdict-own': 'question' }))).toEqual(['quote-own'])
  })

  it('takes the reason from the gravest verdict where none was chosen', () => {
    const given = { [`verdict-${findingId}`]: 'own_experience', [`verdict-${other}`]: 'dangerous_advice' }
    expect(read({ decision: 'remove', ...given }).reason).toBe('dangerous_advice')
    expect(read({ decision: 'remove', reason: 'spam', ...given }).reason).toBe('spam')
    expect(read({ ...publish, ...given }).reason).toBeUndefined()
    expect(Object.keys(errorsOf({ decision: 'hide', [`verdict-${findingId}`]: 'question' }))).toEqual(['reason'])
  })

  it('knows a note about a sentence that was not flagged, and a thread that is locked', () => {
    const about = { ...note, findingId: 'quote-own', 'quote-own': 'My aunt says so.', 'quote-verdict-own': 'question' }
    const parsed = read({ ...about, lockThread: 'on' })
    expect(parsed).toMatchObject({ noteQuote: 'My aunt says so.', lockThread: true })
    expect(parsed.findingId).toBeUndefined()
    expect(read(publish).lockThread).toBeUndefined()
  })
})

it('caseForm: a preview decides nothing, whatever else is filled in', () => {
  expect(caseForm.parse({ caseId, revisionId, decision: 'remove', reason: 'spam', intent: 'preview' })).toBeNull()
  expect(caseForm.parse({ intent: 'search' })).toBeNull()
  expect(caseForm.parse({ caseId, revisionId, decision: 'publish' })).toMatchObject({ decision: 'publish' })
  expect(caseForm.safeParse({ caseId, revisionId, intent: 'nonsense' }).success).toBe(false)
})
