import { describe, expect, it } from 'vitest'
import { readDocument } from './document.ts'
import { pipeline } from './phases/pipeline.ts'
import type { Example } from './phases/phase.ts'
import { bloodMisconceptions } from './rules/misconceptions-blood.ts'
import { bodyMisconceptions } from './rules/misconceptions-body.ts'
import { standsByRule } from './thresholds.ts'
import type { Finding, ScreeningInput } from './types.ts'

function inputOf(example: Example): ScreeningInput {
  const { articleTitle = '', article, ...given } = typeof example === 'string' ? { text: example } : example
  return {
    author: { standing: 'established', publishedPosts: 10 },
    imported: false,
    article: {
      title: articleTitle,
      passages: article ? [{ id: 'p1', anchor: 'p1', heading: '', text: article }] : [],
    },
    phrases: [],
    ...given,
  }
}

/** What the rules find by themselves: the model has its own tests. */
function weighing(example: Example): Finding[] {
  const document = readDocument(inputOf(example))
  return pipeline.flatMap((phase) => phase.run(document)).filter(standsByRule)
}

const textOf = (example: Example) => (typeof example === 'string' ? example : example.text).slice(0, 90)

describe.each(pipeline)('phase $name', ({ name, rules }) => {
  describe.each(rules)('rule $id', (rule) => {
    it.each(rule.fires.map((example) => [textOf(example), example] as const))('fires on %s', (_, example) => {
      const found = weighing(example).filter(({ phase, rule: id }) => phase === name && id === rule.id)
      expect(found).not.toEqual([])
      expect(found.every(({ label }) => label === rule.label)).toBe(true)
    })

    it.each(rule.silent.map((example) => [textOf(example), example] as const))('is silent on %s', (_, example) => {
      expect(weighing(example).filter(({ label }) => label === rule.label)).toEqual([])
    })
  })
})

it('names every rule once, with a reason and examples both ways', () => {
  const rules = pipeline.flatMap((phase) => phase.rules)
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  for (const { id, reason, fires, silent } of rules) {
    expect(reason, id).toMatch(/\.$/)
    expect(fires.length, id).toBeGreaterThan(0)
    expect(silent.length, id).toBeGreaterThan(0)
  }
})

it.each([...bloodMisconceptions, ...bodyMisconceptions].map(({ says }) => says))('may differ: %s', (says) => {
  expect(weighing(says).map(({ rule }) => rule)).toContain('known-misconception')
  expect(weighing(`Is it true that ${says.slice(0, -1)}?`).map(({ label }) => label)).not.toContain('contradiction')
})
