import { describe, expect, it } from 'vitest'
import { splitPassages, summaryOf } from './split-passages.ts'

const article = `The lead says what it is. It has two sentences.

More of the lead.

## What *helps*

Rest helps:

- sleep
- [tea](https://example.org/tea), a little
  - green
1. first

### Nothing below

## Numbers

| a | b |
|---|---|
| 1 | 2 |

> A quote

---

\`\`\`
code
\`\`\`
`

const brief = splitPassages(article).map(({ kind, section, heading, level, text }) => [
  kind,
  section,
  heading,
  level,
  text,
])

describe('splitPassages', () => {
  it('makes a passage of each heading, paragraph and list item', () => {
    expect(brief).toEqual([
      ['section', null, 'Summary', 2, 'The lead says what it is. It has two sentences.\nMore of the lead.'],
      ['paragraph', 0, 'Summary', 2, 'The lead says what it is. It has two sentences.'],
      ['paragraph', 0, 'Summary', 2, 'More of the lead.'],
      ['section', null, 'What helps', 2, 'Rest helps:\nsleep\ntea, a little\ngreen\nfirst'],
      ['paragraph', 3, 'What helps', 2, 'Rest helps:'],
      ['item', 3, 'What helps', 2, 'sleep'],
      ['item', 3, 'What helps', 2, 'tea, a little\ngreen'],
      ['item', 3, 'What helps', 2, 'first'],
      ['section', null, 'Nothing below', 3, ''],
      ['section', null, 'Numbers', 2, 'a b\n1 2\nA quote\ncode'],
      ['paragraph', 9, 'Numbers', 2, 'a b\n1 2'],
      ['paragraph', 9, 'Numbers', 2, 'A quote'],
      ['paragraph', 9, 'Numbers', 2, 'code'],
    ])
  })

  it('renders headings, blocks, and the inside of items', () => {
    const html = splitPassages(article).map((draft) => draft.html)
    expect(html[0]).toBe('')
    expect(html[3]).toBe('<h2>What <em>helps</em></h2>')
    expect(html[5]).toBe('sleep')
    expect(html[6]).toBe(
      '<a href="https://example.org/tea" rel="noopener">tea</a>, a little<ul>\n<li>green</li>\n</ul>',
    )
    expect(html[10]).toMatch(/^<table>/)
    expect(html[11]).toMatch(/^<blockquote>/)
    expect(html[12]).toBe('<pre><code>code\n</code></pre>')
  })

  it('knows link definitions from elsewhere, begins without a lead, and has no heading above the second level', () => {
    const drafts = splitPassages('# First\n\nSee [it][x].\n\n[x]: https://example.org')
    expect(drafts.map(({ kind, level, html }) => [kind, level, html])).toEqual([
      ['section', 2, '<h2>First</h2>'],
      ['paragraph', 2, '<p>See <a href="https://example.org" rel="noopener">it</a>.</p>'],
    ])
  })

  it('shows raw HTML as text', () => {
    expect(splitPassages('<b onclick="x()">hm</b>')[1]?.html).toBe('<p>&#x3C;b onclick="x()">hm&#x3C;/b></p>')
  })
})

describe('summaryOf', () => {
  it.each([
    [280, 'The lead says what it is. It has two sentences.'],
    [30, 'The lead says what it is.'],
    [5, 'The lead says what it is.'],
  ])('takes whole sentences up to %i characters', (longest, summary) => {
    expect(summaryOf(splitPassages(article), longest)).toBe(summary)
  })
})
