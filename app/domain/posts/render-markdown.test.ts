import { describe, expect, it } from 'vitest'
import { plainText, renderArticle, renderPost } from './render-markdown.ts'

const rel = 'rel="ugc nofollow noopener"'

describe('renderPost', () => {
  it.each([
    ['One\n\nTwo', '<p>One</p>\n<p>Two</p>'],
    ['Dear all,\nthank you', '<p>Dear all,<br>thank you</p>'],
    ['*soft* and **loud** and ~~gone~~', '<p><em>soft</em> and <strong>loud</strong> and <del>gone</del></p>'],
    ['# My story\nIt began', '<p><strong>My story</strong></p>\n<p>It began</p>'],
    ['- tea\n- toast', '<ul>\n<li>tea</li>\n<li>toast</li>\n</ul>'],
    ['4. four\n5. five', '<ol start="4">\n<li>four</li>\n<li>five</li>\n</ol>'],
    ['> as you said', '<blockquote>\n<p>as you said</p>\n</blockquote>'],
    ['`2.9`', '<p><code>2.9</code></p>'],
    ['```js\nWBC  2.9\n```', '<pre><code>WBC  2.9\n</code></pre>'],
    ['[the leaflet](https://example.org/a "x")', `<p><a href="https://example.org/a" ${rel}>the leaflet</a></p>`],
    ['https://example.org/b', `<p><a href="https://example.org/b" ${rel}>https://example.org/b</a></p>`],
    ['- [x] bloods\n- [ ] scan', '<ul>\n<li>[x] bloods</li>\n<li>[ ] scan</li>\n</ul>'],
    ['![my scan](https://example.org/scan.png)', '<p>my scan</p>'],
    ['<b>not bold</b>, 3 < 4', '<p>&#x3C;b>not bold&#x3C;/b>, 3 &#x3C; 4</p>'],
    ['[other page](/articles/x) [there](//example.org) [up](#top)', '<p>other page there up</p>'],
    ['', ''],
  ])('%j', (markdown, html) => expect(renderPost(markdown)).toBe(html))

  it('marks every table heading as the heading of its column', () => {
    expect(renderPost('| day | count |\n|---|---|\n| 1 | 2.9 |')).toContain('<th scope="col">count</th>')
  })
})

const attacks = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//evil.example></SCRIPT>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><p><style><img src=x onerror=alert(1)>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<div\nonmouseover=alert(1)>x</div>',
  '<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;">',
  '<a href="javascript:alert(1)">x</a>',
  '<p id="login" class="admin" style="position:fixed">x</p>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<![CDATA[<img src=x onerror=alert(1)>]]>',
  '<b <script>alert(1)</script>',
  '<img src="x` `<script>alert(1)</script>"` `>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](  javascript:alert(1))',
  '[x](<javascript:alert(1)>)',
  '[x](java\tscript:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](&#x6A;avascript&colon;alert(1))',
  '[x](javascript&#58;alert(1))',
  '[x](\u0001javascript:alert(1))',
  '[x](java\u200bscript:alert(1))',
  '[x](\uff4aavascript:alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](vbscript:msgbox(1))',
  '[x](https:javascript:alert(1))',
  '[x](https://example.org/" onmouseover="alert(1))',
  "[x](https://example.org/'onclick='alert(1))",
  '[x](https://example.org "t\\" onclick=alert(1) x=\\"")',
  '[<img src=x onerror=alert(1)>](https://example.org)',
  '[x]\n\n[x]: javascript:alert(1) "t"',
  '<javascript:alert(1)>',
  '<https://example.org/<svg/onload=alert(1)>>',
  '![x](javascript:alert(1))',
  '![" onerror="alert(1)](x)',
  '![<img src=x onerror=alert(1)>](x)',
  '```"><img src=x onerror=alert(1)>\ny\n```',
  '``` js\n</code></pre><script>alert(1)</script>\n```',
  '`</code><script>alert(1)</script>`',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;img src=x onerror=alert(1)&#62;',
  '| <img src=x onerror=alert(1)> | b |\n|---|---|\n| <script>alert(1)</script> | c |',
  '# <script>alert(1)</script>\n\n## x {#login .admin}',
  '> <script>alert(1)\n> </script>',
  '- <img src=x onerror=alert(1)\n',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<a href="https://example.org" id="getElementById" name="cookie">x</a>',
]

const anyTag = /<(\/?)([a-z][a-z0-9]*)([^>]*)>/gi
const knownTags = /^(p|br|hr|blockquote|pre|code|strong|em|del|a|h[1-6]|ul|ol|li|table|thead|tbody|tr|th|td)$/

describe.each([
  ['renderPost', renderPost],
  ['renderArticle', renderArticle],
])('%s lets nothing through', (_, render) => {
  it.each(attacks)('%j', (attack) => {
    for (const markdown of [attack, `**${attack}**`, `> 1. ${attack}`, `${attack}\n\n*after*`]) {
      const tags = [...render(markdown).matchAll(anyTag)]
      for (const [, closing, name, attributes] of tags) {
        expect(name).toMatch(knownTags)
        expect(attributes).toMatch(
          closing || name !== 'a'
            ? /^( scope="col"| start="\d+")?$/
            : /^ href="(https?:\/\/|mailto:)[^"]*" rel="[a-z ]+"$/,
        )
      }
    }
  })

  it('shows the text of what it does not let through', () => {
    expect(plainText(render('a <script>alert(1)</script> b'))).toBe('a <script>alert(1)</script> b')
  })

  it('drops characters that reorder or hide the text around them', () => {
    expect(render('a\u202Eb\u2066c\u0000d\u009Be')).toBe('<p>abcde</p>')
  })

  it.each([
    ['quotes', '>'.repeat(20_000)],
    ['spaced quotes', '> '.repeat(10_000)],
    ['lists', `${'- '.repeat(9_000)}a`],
    ['mixed nesting', `${'> 1. '.repeat(4_000)}a`],
    ['brackets', '['.repeat(20_000)],
    ['emphasis', '*a_'.repeat(6_600)],
    ['open and closed emphasis', '**a '.repeat(3_000) + ' b**'.repeat(2_000)],
    ['code', '`a``'.repeat(5_000)],
    ['addresses', 'a@b.'.repeat(5_000)],
  ])('is quick with twenty thousand characters of %s', (_name, markdown) => {
    const start = performance.now()
    expect(render(markdown)).not.toBe('')
    expect(performance.now() - start).toBeLessThan(3_000)
  })
})

describe('renderArticle', () => {
  it('keeps headings, and its links are not members’ own', () => {
    expect(renderArticle('## Ranges\n\nSee [this](https://example.org).')).toBe(
      '<h2>Ranges</h2>\n<p>See <a href="https://example.org" rel="noopener">this</a>.</p>',
    )
  })
})

describe('plainText', () => {
  it.each([
    ['<p>One <em>two</em></p>\n<p>Three</p>', 'One two\nThree'],
    ['<ul>\n<li>tea</li>\n<li>toast &#x26; jam</li>\n</ul>', 'tea\ntoast & jam'],
    ['<table>\n<tr>\n<th>a</th>\n<th>b</th></tr><tr><td>1</td><td>2</td></tr></table>', 'a b\n1 2'],
    ['<p>a<br>b</p>', 'a\nb'],
    ['<p>one\ntwo</p><pre><code>three\nfour\n</code></pre>', 'one two\nthree\nfour'],
  ])('%j', (html, text) => expect(plainText(html)).toBe(text))
})
