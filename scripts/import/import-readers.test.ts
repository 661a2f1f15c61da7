import { describe, expect, it } from 'vitest'
import { FileProblems, type FileProblem } from '../../app/domain/articles/file-problems.ts'
import { orderComments } from '../../app/domain/posts/imported-comment.ts'
import { plainText, renderPost } from '../../app/domain/posts/render-markdown.ts'
import { asMarkdown } from './as-markdown.ts'
import { htmlToText } from './html-to-text.ts'
import { readDisqusComments } from './read-disqus-comments.ts'
import { readJsonComments } from './read-json-comments.ts'

function problemsOf(read: () => unknown): readonly FileProblem[] {
  try {
    read()
  } catch (error) {
    if (error instanceof FileProblems) return error.problems
    throw error
  }
  throw new Error('nothing was wrong')
}

describe('asMarkdown', () => {
  it.each([
    'Plain words, 3.1 and 4.2 - nothing else; a_b and 5 * 4 = 20!',
    'One line\nand the next\n\nand a new paragraph',
    'See https://example.org/a_b_c?d=*e* (it is *good*)',
    'Well...so-so & more',
  ])('leaves alone what Markdown shows as it is: %j', (text) => {
    expect(plainText(renderPost(asMarkdown(text))).replace(/\n/g, ' ')).toBe(text.replace(/\n+/g, ' '))
    expect(asMarkdown('Plain words, 3.1 - a_b and 5 * 4 = 20!')).toBe('Plain words, 3.1 - a_b and 5 * 4 = 20!')
  })

  it.each([
    '*star* and **stars** and _under_ and __two__',
    '# no heading',
    '> no quote\n> at all',
    '- no list\n- really',
    '+ plus',
    '1. first\n2) second',
    '[no](https://example.org) link and ![no](x) picture',
    '[a]: https://example.org',
    '`no code` and ``` none',
    '```\nfence\n```',
    '~~kept~~ ~x~',
    'a | b\n--|--\n1 | 2',
    'Title\n===',
    'Title\n---',
    '---',
    '&lt; and &amp; and &#65;',
    '<https://example.org> and <b>',
    'back\\*slash and \\ and \\\\',
    'a * b * c *d* https://example.org/x_y_z*',
    'me_too@example.org wrote **this**',
    '***\n___',
    '*',
    '\\',
  ])('shows %j as it was written', (text) => {
    expect(plainText(renderPost(asMarkdown(text)))).toBe(text)
  })

  it('shows any mixture of syntax as it was written', () => {
    const pieces = [
      '*',
      '_',
      '`',
      '#',
      '>',
      '-',
      '1.',
      '[a](b)',
      '<',
      '|',
      '~',
      '&lt;',
      '\\',
      '!',
      'word',
      'x',
      '=',
      ':',
      '+',
    ]
    let seed = 7
    const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below
    for (let round = 0; round < 1500; round += 1) {
      const text = Array.from(
        { length: 1 + random(12) },
        () => pieces[random(pieces.length)]! + ['', ' ', '\n'][random(3)]!,
      )
        .join('')
        .trim()
      expect(plainText(renderPost(asMarkdown(text)))).toBe(text.replace(/ *\n */g, '\n'))
    }
  })

  it('cleans what no text should have', () => {
    expect(asMarkdown('  a\u0000\tb\ue000  c\r\n\r\n\r\n d\ud800 ')).toBe('a b c\n\nd\ufffd')
  })
})

describe('htmlToText', () => {
  it.each([
    ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['One<br>Two<br/>Three', 'One\nTwo\nThree'],
    ['<p>It&#x27;s &quot;so&quot; &amp; &lt;so&gt;</p>', 'It\'s "so" & <so>'],
    ['<p>a <i>b</i> <a href="https://example.org">c</a>\n d</p>', 'a b c d'],
    ['<ul><li>a</li><li>b</li></ul><script>x</script>', 'a\nb'],
    ['no tags', 'no tags'],
    ['<img src="x">', ''],
  ])('%j', (html, text) => expect(htmlToText(html)).toBe(text))
})

const json = `[
  { "id": 1, "parent": null, "author": "Ada B", "country": "Norway", "text": "First *one*" },
  { "id": 2, "parent": 1, "author": "  ada  b", "country": null, "text": "Second\\nline" },

  {
    "id": "x3", "parent": 2, "author": "Bo", "text": "Third",
    "created_at": "2024-02-03T10:00:00+01:00"
  }
]
`

describe('readJsonComments', () => {
  it('reads comments with the lines at which they begin', () => {
    const none = { createdAt: null }
    expect(readJsonComments(json)).toEqual([
      {
        key: '1',
        parentKey: null,
        author: { key: 'ada b', name: 'Ada B' },
        country: 'Norway',
        markdown: 'First \\*one\\*',
        line: 2,
        ...none,
      },
      {
        key: '2',
        parentKey: '1',
        author: { key: 'ada b', name: 'ada b' },
        country: null,
        markdown: 'Second\nline',
        line: 3,
        ...none,
      },
      {
        key: 'x3',
        parentKey: '2',
        author: { key: 'bo', name: 'Bo' },
        country: null,
        markdown: 'Third',
        createdAt: new Date('2024-02-03T09:00:00Z'),
        line: 5,
      },
    ])
  })

  it.each<[string, string, number | null, RegExp]>([
    ['a comma too many', json.replace('"First *one*" }', '"First *one*", }'), 2, /not JSON/],
    ['no comma', json.replace('line" },', 'line" }'), 5, /not JSON/],
    ['a word', json.replace('null', 'none'), 2, /not JSON/],
    ['a cut end', json.slice(0, 150), 3, /not JSON/],
    ['a line break in a text', json.replace('Third', 'Thi\nrd'), 6, /not JSON/],
    ['something behind', `${json}x`, 10, /not JSON/],
    ['no list', '{"id": 1}', 1, /list of comments/],
    ['no object', '[\n3]', 2, /Comment 1: should be an object/],
    ['no text', json.replace(', "text": "Third"', ''), 5, /Comment 3: text should be a text/],
    ['no author', json.replace('"Bo"', '" "'), 5, /author is empty/],
    ['a strange id', json.replace('"id": 2', '"id": {}'), 3, /id should be/],
    ['a strange time', json.replace('2024-02-03T10:00:00+01:00', 'May'), 5, /created_at should look/],
  ])('names the line of %s', (_, source, line, what) => {
    const [problem] = problemsOf(() => readJsonComments(source))
    expect(problem?.what).toMatch(what)
    expect(problem?.line).toBe(line)
  })
})

const post = (id: string, inside: string, author = '<name>Cy</name>') => `
  <post dsq:id="${id}"><id/><message><![CDATA[<p>Text ${id}</p>]]></message>
    <createdAt>2024-01-0${id}T10:00:00Z</createdAt><author>${author}</author>${inside}</post>`
const exportOf = (...inside: string[]) =>
  `<?xml version="1.0"?>\n<disqus xmlns="http://disqus.com" xmlns:dsq="x">${inside.join('')}\n</disqus>`
const thread = (id: string, slug: string) =>
  `\n  <thread dsq:id="${id}"><id>t${id}</id><link>https://example.org/health/${slug}/</link><title>T</title></thread>`

describe('readDisqusComments', () => {
  const slug = 'sore-knees'

  it('reads posts, leaves out what was deleted, and moves its answers up', () => {
    const source = exportOf(
      thread('1', slug),
      post('1', '<thread dsq:id="1"/>'),
      post('2', '<isDeleted>true</isDeleted><parent dsq:id="1"/>'),
      post('3', '<isSpam>true</isSpam><parent dsq:id="2"/>'),
      post(
        '4',
        '<isDeleted>false</isDeleted><parent dsq:id="3"/>',
        '<name>Dé &amp; M&#233;</name><username>dm</username>',
      ),
    )
    expect(readDisqusComments(source, { slug })).toEqual({
      skipped: 2,
      comments: [
        {
          key: '1',
          parentKey: null,
          author: { key: 'cy', name: 'Cy' },
          country: null,
          markdown: 'Text 1',
          createdAt: new Date('2024-01-01T10:00:00Z'),
          line: 4,
        },
        {
          key: '4',
          parentKey: '1',
          author: { key: 'dm', name: 'Dé & Mé' },
          country: null,
          markdown: 'Text 4',
          createdAt: new Date('2024-01-04T10:00:00Z'),
          line: 10,
        },
      ],
    })
  })

  it('takes the thread of the article, or the one that is asked for', () => {
    const source = exportOf(
      thread('1', 'sore-elbows'),
      thread('2', slug),
      post('1', '<thread dsq:id="1"/>'),
      post('2', '<thread dsq:id="2"/>'),
    )
    const keys = (choice: { slug: string; thread?: string }) =>
      readDisqusComments(source, choice).comments.map(({ key }) => key)
    expect(keys({ slug })).toEqual(['2'])
    expect(keys({ slug, thread: '1' })).toEqual(['1'])
    expect(keys({ slug: 'else', thread: 't2' })).toEqual(['2'])
    expect(problemsOf(() => keys({ slug: 'else' }))[0]?.what).toMatch(/--thread ID: 1 \(T\), 2 \(T\)/)
    expect(problemsOf(() => keys({ slug, thread: '9' }))[0]?.what).toMatch(/--thread ID/)
  })

  it('reads thousands of entities', () => {
    const names = Array.from(
      { length: 3000 },
      (_, n) =>
        `<post dsq:id="${n}"><message>a &amp; b</message><createdAt>2024-01-01T10:00:00Z</createdAt><author><name>C &amp; D</name></author></post>`,
    )
    expect(readDisqusComments(exportOf(...names), { slug }).comments).toHaveLength(3000)
  })

  it.each<[string, string, number | null, RegExp]>([
    ['broken XML', '<disqus>\n<post>\n</disqus>', 3, /not XML/],
    ['another XML', '<rss></rss>', 1, /not a Disqus export/],
    ['no message', exportOf(post('1', '').replace(/<message>.*<\/message>/, '')), 3, /has no message/],
    ['no time', exportOf(post('1', '').replace('2024', 'year')), 3, /has no createdAt/],
    ['no id', exportOf(post('1', ''), post('2', '').replace('dsq:id="2"', '')), 5, /has no dsq:id/],
  ])('names the line of %s', (_, source, line, what) => {
    const [problem] = problemsOf(() => readDisqusComments(source, { slug }))
    expect(problem?.what).toMatch(what)
    expect(problem?.line).toBe(line)
  })
})

describe('orderComments', () => {
  const comment = (key: string, parentKey: string | null, at: number | null = null) => ({
    key,
    parentKey,
    author: { key: 'a', name: 'A' },
    country: null,
    markdown: 'Text',
    createdAt: at === null ? null : new Date(at),
    line: Number(key),
  })
  const order = (...comments: ReturnType<typeof comment>[]) => orderComments(comments).map(({ key }) => key)

  it('puts parents first, then earlier ones, then the order of the file', () => {
    expect(order(comment('3', '1'), comment('2', null), comment('1', null))).toEqual(['1', '3', '2'])
    expect(order(comment('1', null, 30), comment('2', null, 10), comment('3', '1', 20))).toEqual(['2', '1', '3'])
  })

  it.each<[string, ReturnType<typeof comment>[], number, RegExp]>([
    ['an id that comes twice', [comment('1', null), { ...comment('1', null), line: 5 }], 5, /used before in line 1/],
    ['a parent that is not there', [comment('1', null), comment('2', '7')], 2, /answers 7, which is not/],
    ['an answer to itself', [comment('1', '1')], 1, /answers itself/],
    ['a circle', [comment('1', '2'), comment('2', '3'), comment('3', '1')], 1, /answers itself/],
    ['an empty text', [{ ...comment('4', null), markdown: '' }], 4, /no text/],
    ['a text without end', [{ ...comment('4', null), markdown: 'x'.repeat(20_001) }], 4, /longer than/],
  ])('refuses %s', (_, comments, line, what) => {
    const [problem] = problemsOf(() => orderComments(comments))
    expect(problem?.what).toMatch(what)
    expect(problem?.line).toBe(line)
  })
})
