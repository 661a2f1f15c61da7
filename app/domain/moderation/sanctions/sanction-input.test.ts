import { expect, it } from 'vitest'
import { z } from 'zod'
import { liftForm, sanctionBesideDecision, sanctionForm } from './sanction-input.ts'

const forms = z.discriminatedUnion('intent', [liftForm, sanctionForm])
const silence = {
  intent: 'impose',
  sanctionKind: 'silence',
  sanctionReason: 'abuse',
  sanctionDays: ' 7 ',
  sanctionPosts: '3',
  sanctionMessage: '  Please rest for a week.\r\nThank you.  ',
}

it('reads a consequence, and of its fields only those that the kind has', () => {
  expect(forms.parse(silence)).toEqual({
    intent: 'impose',
    sanction: {
      kind: 'silence',
      reason: 'abuse',
      days: 7,
      posts: null,
      message: 'Please rest for a week.\nThank you.',
    },
  })
  expect(forms.parse({ ...silence, sanctionKind: 'premoderation', sanctionDays: 'x' })).toMatchObject({
    sanction: { kind: 'premoderation', days: null, posts: 3 },
  })
})

it.each([
  [{ sanctionKind: '' }, ['sanctionKind']],
  [{ sanctionKind: 'exile' }, ['sanctionKind']],
  [{ sanctionReason: '' }, ['sanctionReason']],
  [{ sanctionDays: '0' }, ['sanctionDays']],
  [{ sanctionDays: '366' }, ['sanctionDays']],
  [{ sanctionDays: '2.5' }, ['sanctionDays']],
  [{ sanctionKind: 'premoderation', sanctionPosts: '51' }, ['sanctionPosts']],
  [{ sanctionMessage: ' \n ' }, ['sanctionMessage']],
  [{ sanctionMessage: 'x'.repeat(2001), sanctionReason: '' }, ['sanctionReason', 'sanctionMessage']],
])('says beside the field what is wrong with %o', (change, names) => {
  const { error } = forms.safeParse({ ...silence, ...change })
  expect(error?.issues.map(({ path }) => path[0])).toEqual(names)
})

it('takes "no consequence" for an answer, and nothing at all beside a decision', () => {
  expect(forms.parse({ intent: 'impose', sanctionKind: 'none' })).toEqual({ intent: 'impose', sanction: null })
  expect(sanctionBesideDecision.parse({})).toEqual({ sanction: null })
})

it('asks why something is lifted', () => {
  const lift = { intent: 'lift', sanctionId: '0192f4d2-7c1e-7a52-9d0b-4b0f5a1c2d3e' }
  expect(forms.safeParse({ ...lift, liftReason: '  ' }).error?.issues[0]?.path).toEqual(['liftReason'])
  expect(forms.parse({ ...lift, liftReason: ' It was my error. ' })).toMatchObject({ liftReason: 'It was my error.' })
})
