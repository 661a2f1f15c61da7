import { describe, expect, it } from 'vitest'
import { articleOf } from './screen-article.ts'
import { explained, resultOf, screenerFor } from './screen-post.ts'

const article = articleOf(`---
title: Low platelets
slug: low-platelets
author: A. Writer
last_updated: 2026-01-31
---
Platelets help blood to clot.

## What raises them

No juice or leaf is known to raise platelets.
`)

describe('a screened post', () => {
  const screenText = screenerFor(article)

  it('names what was found, with passages by anchor and heading', () => {
    const text = 'Papaya leaf raised my platelets.'
    const result = resultOf('a', screenText(text))
    expect(Object.keys(result)).toEqual(['id', 'outcome', 'findings'])
    const [finding] = result.findings
    expect(finding).toMatchObject({ label: 'remedy_claim', start: 0, end: text.length, quote: text })
    expect(Object.keys(finding!)).toEqual([
      'label',
      'score',
      'start',
      'end',
      'quote',
      'rule',
      'explanation',
      'passages',
    ])
    expect(finding!.passages[0]).toMatchObject({ anchor: expect.any(String) as string, heading: 'What raises them' })
    expect(Object.keys(finding!.passages[0]!)).toEqual(['anchor', 'heading', 'score'])
  })

  it('finds nothing in a question', () => {
    expect(resultOf(1, screenText('Does papaya leaf raise platelets?'))).toEqual({
      id: 1,
      outcome: 'publish',
      findings: [],
    })
  })

  it('is explained in words', () => {
    const told = explained('a', screenText('Papaya leaf raised my platelets.'))
    expect(told).toContain('remedy claim, likely')
    expect(told).toContain('Passages that bear on this:')
    expect(explained('b', screenText('Hello all.'))).toContain('Nothing was found.')
  })
})
