import { describe, expect, it } from 'vitest'
import { readAdvice, requestBody } from './assessor-format.ts'

const sentence = { id: '1', label: 'remedy_claim', text: 'Nettle soup cures it.', passages: [] }
const advice = [{ id: '1', opinion: 'unsupported' as const, text: 'No passage says so.' }]
const chat = (content: string) => JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] })

describe('requestBody', () => {
  it('is the plain contract and nothing more', () => {
    expect(JSON.parse(requestBody([sentence], { kind: 'json' }))).toEqual({ sentences: [sentence] })
  })

  it('is a chat with the fixed prompt first and the same JSON after it', () => {
    const body = JSON.parse(requestBody([sentence], { kind: 'openai', model: 'small' })) as {
      model: string
      messages: { role: string; content: string }[]
    }
    expect(body.model).toBe('small')
    expect(body.messages.map(({ role }) => role)).toEqual(['system', 'user'])
    expect(JSON.parse(body.messages[1]!.content)).toEqual({ sentences: [sentence] })
    expect(body.messages[0]!.content).not.toContain(sentence.text)
  })
})

describe('readAdvice', () => {
  it('reads both kinds, a fenced block too', () => {
    const body = JSON.stringify({ advice })
    expect(readAdvice(body, 'json')).toEqual(advice)
    expect(readAdvice(chat(body), 'openai')).toEqual(advice)
    expect(readAdvice(chat('```json\n' + body + '\n```'), 'openai')).toEqual(advice)
  })

  it.each([
    ['not JSON', '{"advice":[', 'not JSON'],
    ['another shape', '{"verdict":"remove it"}', 'another shape'],
    ['an unknown opinion', '{"advice":[{"id":"1","opinion":"remove","text":"x"}]}', 'another shape'],
    ['null', 'null', 'another shape'],
  ])('refuses %s without repeating it', (_, body, message) => {
    expect(() => readAdvice(body, 'json')).toThrow(message)
    expect(() => readAdvice(chat(body), 'openai')).toThrow(message)
    expect(() => readAdvice(body, 'openai')).toThrow('The assessor’s answer')
  })
})
