import { expect, it } from 'vitest'
import { markTerms } from './mark-terms.ts'

it.each([
  ['White cells fight.', ['white cells'], '<em>White cells</em> fight.'],
  ['Cells, cellular.', ['cells'], '<em>Cells</em>, cellular.'],
  [
    'Take B-12 (folate) & rest',
    ['b-12', '(folate)', 'rest'],
    'Take <em>B-12</em> <em>(folate)</em> &amp; <em>rest</em>',
  ],
  ['a <b> c', ['b'], 'a &lt;<em>b</em>&gt; c'],
  ['nothing in common', [], 'nothing in common'],
])('%s with %j', (text, terms, html) => expect(markTerms(text, terms)).toBe(html))
