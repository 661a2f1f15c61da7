import { describe, expect, it } from 'vitest'
import { namedHandles, splitAtMentions } from './mentions.ts'

describe('mentions', () => {
  it('finds names behind an @, without the mark that ends the sentence', () => {
    expect(namedHandles('@Hazel, have you seen this? (@j.doe-2) Ask @hazel. And @hazel!')).toEqual(['hazel', 'j.doe-2'])
  })

  it('takes no mail address and no lone sign for one', () => {
    expect(namedHandles('write to me@hazel.example, or @ home, @x')).toEqual([])
  })

  it('cuts the text at those who are known and loses nothing', () => {
    const text = 'See @Hazel and @stranger.\nThanks'
    const parts = splitAtMentions(text, ['hazel'])
    expect(parts).toEqual([
      { text: 'See ', handle: null },
      { text: '@Hazel', handle: 'hazel' },
      { text: ' and @stranger.\nThanks', handle: null },
    ])
    expect(parts.map((part) => part.text).join('')).toBe(text)
  })

  it('leaves a text without mentions whole', () => {
    expect(splitAtMentions('Nothing here.', ['hazel'])).toEqual([{ text: 'Nothing here.', handle: null }])
  })
})
