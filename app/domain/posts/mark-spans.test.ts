import { describe, expect, it } from 'vitest'
import { parseHtml, writeHtml } from './html-tree.ts'
import { markSpans } from './mark-spans.ts'
import { renderPost } from './render-markdown.ts'

function marked(source: string, ...quotes: string[]): string {
  const spans = quotes.map((quote, index) => {
    const start = source.indexOf(quote)
    return { start, end: start + quote.length, id: `finding-${index + 1}` }
  })
  return markSpans({ html: renderPost(source), source, spans })
}

const markedText = (html: string) => [...html.matchAll(/<mark[^>]*>([^<]*)<\/mark>/g)].map(([, text]) => text)

describe('markSpans', () => {
  it('marks a sentence and numbers it', () => {
    expect(marked('First. Then this. Last.', 'Then this.')).toBe(
      '<p>First. <mark id="finding-1" data-number="1">Then this.</mark><sup>1</sup> Last.</p>',
    )
  })

  it('splits at elements; the id stands first and the number last', () => {
    expect(marked('Take **two spoons** daily.', 'two spoons** daily.')).toBe(
      '<p>Take <strong><mark id="finding-1" data-number="1">two spoons</mark></strong> ' +
        '<mark data-number="1">daily.</mark><sup>1</sup></p>',
    )
  })

  it.each([
    ['over paragraphs', 'One two.\n\nThree four.', 'two.\n\nThree', ['two.', 'Three']],
    ['over list items', 'I take:\n- tea\n- honey\n', 'tea\n- honey', ['tea', 'honey']],
    ['over quoted lines', '> one *two\n> three* four', 'two\n> three* four', ['two', 'three', 'four']],
    ['over table cells', '| a | b |\n|---|---|\n| c | d |', 'b |\n|---|---|\n| c', ['b', 'c']],
    ['after a link', 'See [here](https://example.org/tea%20cures) tea cures me', 'tea cures me', ['tea cures me']],
    ['in code', '`a&amp;b c` c', 'b c`', ['b c']],
    ['with entities', 'x &lt; y &amp; z', 'y &amp; z', ['y &#x26; z']],
    ['with escapes', '2 \\* 3 \\_ 4 and 4', '3 \\_ 4', ['3 _ 4']],
    ['with hidden characters', 'a\u202Eb c\u0007d e', 'c\u0007d', ['cd']],
    ['with two kinds of line ends', 'one\r\ntwo three', 'two', ['two']],
  ])('%s', (_, source, quote, texts) => expect(markedText(marked(source, quote))).toEqual(texts))

  it('marks the target of no link and the syntax of no emphasis', () => {
    const source = 'See [here](https://example.org/tea) now'
    expect(marked(source, 'https://example.org/tea')).toBe(renderPost(source))
  })

  it('lets spans overlap', () => {
    const html = marked('one two three', 'one two', 'two three')
    expect(html).toContain('id="finding-1"')
    expect(html).toContain('id="finding-2"')
    expect(html.match(/<sup>\d<\/sup>/g)).toEqual(['<sup>1</sup>', '<sup>2</sup>'])
    expect(html.replace(/<sup>\d<\/sup>|<[^>]+>/g, '')).toBe('one two three')
  })

  it('clips spans to the text and uses the given label and class', () => {
    const source = 'one two'
    const spans = [
      { start: -9, end: 3, id: 'note-7', label: '7' },
      { start: 90, end: 99, id: 'x' },
    ]
    expect(markSpans({ html: renderPost(source), source, spans, className: 'finding' })).toBe(
      '<p><mark id="note-7" data-number="7" class="finding">one</mark><sup>7</sup> two</p>',
    )
  })

  it('escapes what it is given', () => {
    const html = markSpans({
      html: '<p>a &#x3C;b></p>',
      source: 'a <b>',
      spans: [{ start: 0, end: 5, id: '"><script>' }],
    })
    expect(html).toBe('<p><mark id="&#x22;><script>" data-number="1">a &#x3C;b></mark><sup>1</sup></p>')
  })
})

/** Small repeatable randomness (mulberry32). */
function randomOf(seed: number) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

describe('any sentence of any post', () => {
  const wordings = [
    (w: string) => w,
    (w: string) => `**${w}**`,
    (w: string) => `*${w}*`,
    (w: string) => `[${w}](https://example.org/${w}/w1/w2)`,
    (w: string) => `\`${w}\``,
    (w: string) => `${w} &amp;`,
    (w: string) => `${w} 3 \\* 4`,
    (w: string) => `~~${w}~~ <i>`,
    (w: string) => `${w} https://example.org/w1`,
  ]
  const joints = [' ', ' ', ' ', '\n', '\n\n', '\n\n- ', '\n\n> ', '\n\n1. ', '\n\n## ']

  it.each(Array.from({ length: 150 }, (_, seed) => seed))('seed %i', (seed) => {
    const random = randomOf(seed)
    const pick = <T>(list: T[]) => list[Math.floor(random() * list.length)]!
    // Few different words, so that a wrong place would often look right to a careless search.
    const words = Array.from({ length: 5 + Math.floor(random() * 40) }, () => `w${Math.floor(random() * 3)}`)
    let source = ''
    const places = words.map((word) => {
      source += source && pick(joints)
      const text = pick(wordings)(word)
      const start = source.length + text.indexOf(word)
      source += text
      return { word, start, end: start + word.length }
    })
    const first = Math.floor(random() * places.length)
    const last = first + Math.floor(random() * (places.length - first))
    const span = { start: places[first]!.start, end: places[last]!.end, id: 'f' }
    const html = renderPost(source)
    const result = markSpans({ html, source, spans: [span] })

    const wordsOf = (text: string) => text.match(/\bw\d\b/g) ?? []
    const quote = source.slice(span.start, span.end).replace(/\]\([^)]*\)/g, ' ')
    expect(wordsOf(markedText(result).join(' '))).toEqual(wordsOf(quote))
    expect(result.replace(/<sup>1<\/sup>|<\/?mark[^>]*>/g, '')).toBe(html)
    expect(writeHtml(parseHtml(result))).toBe(result)
  })
})
