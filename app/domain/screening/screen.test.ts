import { describe, expect, it } from 'vitest'
import { indexPassages } from './evidence/bear-on.ts'
import { remedies } from './lexicon/remedies.ts'
import { isCardNumber, isNhsNumber } from './phases/checksums.ts'
import { vectorLength } from './model/embedding.ts'
import { pipeline } from './phases/pipeline.ts'
import { collectFindings, embeddingEngineVersion, engineVersion, screen } from './screen.ts'
import { screenedText } from './screened-text.ts'
import type { ScreeningInput } from './types.ts'

const passages = [
  { id: 'p1', anchor: 'food', heading: 'Food', text: 'No supplement is known to raise white blood cells.' },
  { id: 'p2', anchor: 'drugs', heading: 'Drugs', text: 'Carbamazepine may lower leukocytes.' },
]

function inputOf(text: string, given: Partial<ScreeningInput> = {}): ScreeningInput {
  return {
    text,
    author: { standing: 'established', publishedPosts: 10 },
    imported: false,
    article: { title: 'Leukopenia', passages },
    phrases: [],
    ...given,
  }
}

/** A generator with a fixed seed (mulberry32), so that a failure comes back. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const pieces = [
  'moringa',
  ' raised ',
  'my wbc',
  '.',
  '...',
  '\n',
  '> ',
  '- ',
  '"',
  '“',
  '”',
  ' stop taking ',
  'your meds',
  '?!',
  '🙂',
  'é',
  '\u0301',
  '\ud800',
  '\u200d',
  '𝒳',
  'https://a.example/b',
  ' I took 30 ',
  'tablets',
  ' 38.9 C ',
  'chemo',
  '\t',
  '\r\n',
  '**',
  'ANC 200',
  ' a@b.example ',
  '(',
  ')',
]

describe('screen', () => {
  it('flags the sentence that claims and lays the passages beside it', () => {
    const text = screenedText({ title: 'My story', markdown: 'Hello all.\n\nMoringa raised my white count. Bye.' })
    const [finding, ...others] = screen(inputOf(text)).findings
    expect(others).toEqual([])
    expect(finding).toMatchObject({ label: 'remedy_claim', quote: 'Moringa raised my white count.' })
    expect(finding?.passages[0]).toMatchObject({ passageId: 'p1', anchor: 'food', heading: 'Food' })
    expect(finding?.passages[0]?.terms).toContain('white blood cells')
  })

  it('takes an index that was made before', () => {
    const text = 'Moringa raised my white count.'
    expect(screen(inputOf(text), indexPassages(passages))).toEqual(screen(inputOf(text)))
  })

  it('names the engine and gives the same answer twice', () => {
    const input = inputOf('Stop taking your Tegretol. Moringa raised my white count!')
    expect(screen(input)).toEqual(screen(input))
    expect(screen(input).engineVersion).toBe(engineVersion)
  })

  it('ranks the passages by the embedding too, and says so', () => {
    const text = 'The bus was late. Moringa raised my white count.'
    const vector = (at: number) => Float32Array.from({ length: vectorLength }, (_, n) => (n === at ? 1 : 0))
    const vectors = [vector(0), vector(1)]
    const alike = (first: number, second: number) => ({ vectors, passageVectors: [vector(first), vector(second)] })
    const order = (given: Partial<ScreeningInput>) => {
      const { findings, engineVersion } = screen(inputOf(text, given))
      expect(findings.map(({ label }) => label)).toEqual(['remedy_claim'])
      return { engineVersion, passages: findings[0]!.passages.map(({ passageId }) => passageId) }
    }
    expect(order({})).toEqual({ engineVersion, passages: ['p1', 'p2'] })
    expect(order({ vectors })).toEqual({ engineVersion: embeddingEngineVersion, passages: ['p1', 'p2'] })
    expect(order(alike(1, 0)).passages).toEqual(['p1', 'p2'])
    // Both stand first once and second once; what counts is the sentence that the claim stands in, not the one before.
    const scores = (given: Partial<ScreeningInput>) => screen(inputOf(text, given)).findings[0]!.passages
    expect(scores(alike(0, 1)).map(({ score }) => score)).toEqual([1, 1])
    expect(scores(alike(1, 0)).map(({ score }) => score)).not.toEqual([1, 1])
  })

  it('narrows a run-on sentence to the clauses that count', () => {
    const text =
      'so we drove up to see the cousins last weekend with the dog in the back and it rained all the way and the children sang, moringa tea raised my white count, and then on the way home we stopped at the sea and ate chips in the car because of the wind'
    expect(screen(inputOf(text)).findings.map(({ quote }) => quote)).toEqual(['moringa tea raised my white count'])
  })

  it('keeps one finding where several rules of a label meet', () => {
    const text = 'Everybody should stop taking Tegretol, just stop taking Tegretol.'
    expect(screen(inputOf(text)).findings.filter(({ label }) => label === 'stop_treatment')).toHaveLength(1)
  })

  it('runs every phase', () => {
    const text = [
      'STOP TAKING YOUR TEGRETOL. MORINGA RAISED MY WHITE COUNT. YOU ARE AN IDIOT. I WANT TO DIE. MESSAGE ME PRIVATELY TODAY. ',
      'THE FLU JAB GIVES YOU THE FLU. MAIL ME AT ME.SELF@MAIL.EXAMPLE AND SEE HTTPS://BIT.LY/ABC WITH RAW WATER.',
    ].join('')
    const input = inputOf(text, {
      author: { standing: 'new', publishedPosts: 0, postsToReview: 1 },
      phrases: [{ list: 'watch', phrase: 'raw water', note: '' }],
    })
    const ran = new Set(collectFindings(input).map(({ phase }) => phase))
    expect([...ran].sort()).toEqual(pipeline.map(({ name }) => name).sort())
  })

  it('never throws, and every quote is its slice, whatever the text', () => {
    const random = generator(20_240_601)
    for (let round = 0; round < 400; round += 1) {
      const length = Math.floor(random() * 40)
      const text = Array.from({ length }, () =>
        random() < 0.75
          ? pieces[Math.floor(random() * pieces.length)]!
          : String.fromCharCode(Math.floor(random() * 65_536)),
      ).join('')
      for (const finding of screen(inputOf(text, { imported: round % 2 === 0 })).findings) {
        expect(text.slice(finding.start, finding.end)).toBe(finding.quote)
        expect(finding.quote.length).toBeGreaterThan(0)
        expect(finding.score).toBeGreaterThanOrEqual(0)
        expect(finding.score).toBeLessThanOrEqual(1)
      }
    }
  })

  it.each([
    ['one letter', 'a'.repeat(10_000)],
    ['digits', '1'.repeat(10_000)],
    ['digits and spaces', '12 '.repeat(3_400)],
    ['dots', '.'.repeat(10_000)],
    ['quotation marks', '"'.repeat(10_000)],
    ['open quotes', '“a b c d '.repeat(1_200)],
    ['at signs', 'a@'.repeat(5_000)],
    ['dotted names', 'a.'.repeat(5_000)],
    ['dashes', 'a-'.repeat(5_000)],
    ['links', 'http://'.repeat(1_400)],
    ['block quotes', '> '.repeat(5_000)],
    ['blank lines', '\n'.repeat(10_000)],
    ['spaces', ' '.repeat(10_000)],
    ['one endless sentence of names', 'stop taking moringa raised my wbc '.repeat(300)],
    ['capitals and a street', '12 Aaaa Bbbb Cccc '.repeat(550)],
    ['if and you', 'if you should '.repeat(700)],
  ])('comes to an end on 10,000 characters of %s', (_, text) => {
    // A pattern that backtracks without bound would run into the time limit of the test.
    for (const { start, end, quote } of screen(inputOf(text)).findings) expect(text.slice(start, end)).toBe(quote)
  })
})

describe('the lexicon', () => {
  it('knows at least 400 remedies, each once in its group', () => {
    const names = remedies.flatMap((group) => group.names)
    expect(new Set(names).size).toBeGreaterThanOrEqual(400)
  })
})

describe('checksums', () => {
  it.each([
    ['9434765919', true],
    ['9434765918', false],
    ['943476591', false],
  ])('NHS number %s', (digits, expected) => expect(isNhsNumber(digits)).toBe(expected))

  it.each([
    ['4111111111111111', true],
    ['4111111111111112', false],
    ['1111111111111117', false],
  ])('card number %s', (digits, expected) => expect(isCardNumber(digits)).toBe(expected))
})
