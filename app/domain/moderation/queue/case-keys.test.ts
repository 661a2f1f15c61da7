import { describe, expect, it } from 'vitest'
import { caseKeys } from './case-keys.ts'
import { textHash } from './text-hash.ts'

const story =
  'My count had been low for two years when a neighbour told me about fennel seed. I chew a spoon of it after ' +
  'breakfast and after supper. In spring the nurse said that the number was the best that she had seen from me.'

const keysOf = (text: string, quote?: string) =>
  caseKeys({ text, findings: quote ? [{ label: 'remedy_claim', quote }] : [] })
const shared = (one: string[], other: string[]) => one.filter((key) => other.includes(key)).length

describe('caseKeys', () => {
  it('are the same for the same words, however they are written', () => {
    const other = story.toUpperCase().replaceAll('. ', '!\n\n**') + '  '
    expect(keysOf(other)).toEqual(keysOf(story))
  })

  it.each([
    ['a word exchanged', story.replace('spoon', 'handful')],
    ['a number and a greeting added', `Hello all! ${story}`],
    ['the last words left out', story.replace(' from me', '')],
  ])('share something with %s', (_, other) => expect(shared(keysOf(story), keysOf(other))).toBeGreaterThan(0))

  it.each([
    [
      'another story',
      'I stopped counting the blood tests years ago. The clinic is kind and the coffee is not bad at all.',
    ],
    [
      'another story about the same',
      'A neighbour told me about fennel seed too, and I asked my nurse. She said to bring the bag to the next test, so that the doctor can look at what is in it before I try.',
    ],
  ])('share nothing with %s', (_, other) => expect(shared(keysOf(story), keysOf(other))).toBe(0))

  it('share the flagged sentence of otherwise different posts', () => {
    const sentence = 'Fennel seed raises the white cells.'
    const one = keysOf(`It was a long winter here. ${sentence}`, sentence)
    const other = keysOf(`${sentence} Ask anybody on my street, they all chew it now and nobody is ill.`, sentence)
    expect(shared(one, other)).toBe(1)
  })

  it('do not take a short flagged phrase or a short text for the same matter', () => {
    expect(
      shared(keysOf('Fennel helps. I am sure.', 'Fennel helps'), keysOf('Fennel helps, they say', 'Fennel helps')),
    ).toBe(0)
    expect(keysOf('…')).toEqual([])
  })

  it('finds nearly all texts with one word of forty exchanged, and next to none of unlike ones', () => {
    const word = (seed: number) =>
      textHash(String(seed))
        .toString(26)
        .replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]!)
    const texts = Array.from({ length: 200 }, (_, text) =>
      Array.from({ length: 40 }, (_, place) => word(text * 40 + place)).join(' '),
    )
    const found = texts.filter((text, index) => {
      const words = text.split(' ')
      words[index % 40] = 'otherword'
      return shared(keysOf(text), keysOf(words.join(' '))) > 0
    })
    expect(found.length).toBeGreaterThanOrEqual(194)
    const wrong = texts.filter((text, index) => index > 0 && shared(keysOf(text), keysOf(texts[index - 1]!)) > 0)
    expect(wrong.length).toBeLessThanOrEqual(2)
  })
})
