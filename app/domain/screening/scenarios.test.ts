import { describe, expect, it } from 'vitest'
import { scenarios } from './scenarios.ts'
import { screen } from './screen.ts'

describe('what happens to a post', () => {
  it.each(scenarios)('below "%s": %s', (title, text, labels, outcome) => {
    const screening = screen({
      text,
      author: { standing: 'established', publishedPosts: 10 },
      imported: false,
      article: { title, passages: [] },
      phrases: [],
    })
    expect([...new Set(screening.findings.map(({ label }) => label))].sort()).toEqual([...labels].sort())
    expect(screening.outcome).toBe(outcome)
    for (const { start, end, quote } of screening.findings) expect(text.slice(start, end)).toBe(quote)
  })
})
