import { describe, expect, it } from 'vitest'
import { deskSettingsInput } from './desk-settings-input.ts'

const plain = { samplePerMille: '20', secondRemovalReach: '10', secondSuspensionDays: '14' }

function errorsOf(fields: Partial<typeof plain>): string[] {
  const read = deskSettingsInput.safeParse({ ...plain, ...fields })
  return read.success ? [] : read.error.issues.map(({ path }) => String(path[0]))
}

describe('deskSettingsInput', () => {
  it('reads numbers, and nothing as never', () => {
    expect(deskSettingsInput.parse(plain)).toEqual({
      samplePerMille: 20,
      secondRemovalReach: 10,
      secondSuspensionDays: 14,
    })
    expect(deskSettingsInput.parse({ samplePerMille: '0', secondRemovalReach: ' ' })).toEqual({
      samplePerMille: 0,
      secondRemovalReach: null,
      secondSuspensionDays: null,
    })
  })

  it.each([
    [{ samplePerMille: '' }, 'samplePerMille'],
    [{ samplePerMille: '1001' }, 'samplePerMille'],
    [{ samplePerMille: '2.5' }, 'samplePerMille'],
    [{ secondRemovalReach: '-1' }, 'secondRemovalReach'],
    [{ secondRemovalReach: 'many' }, 'secondRemovalReach'],
    [{ secondSuspensionDays: '0' }, 'secondSuspensionDays'],
  ])('refuses %o', (fields, name) => expect(errorsOf(fields)).toEqual([name]))
})
