import { describe, expect, it } from 'vitest'
import { matchAnchors, type KnownPassage } from './match-anchors.ts'
import { splitPassages } from './split-passages.ts'

const first = `A lead that introduces the matter in a few plain words.

## Causes

Many medicines can lower the count of white cells in the blood.

An infection may do the same for some days.

- clozapine, used for psychosis
- carbamazepine, used for epilepsy

## Who is at risk

People who take more than one of these medicines are at a greater risk.
`

function anchorsOf(markdown: string, known: KnownPassage[] = []) {
  const drafts = splitPassages(markdown)
  const anchors = matchAnchors(drafts, known)
  return drafts.map((draft, index) => ({ anchor: anchors[index]!, text: draft.text, draft }))
}

function knownOf(markdown: string, before: KnownPassage[] = []): KnownPassage[] {
  const now = anchorsOf(markdown, before).map(({ anchor, draft }) => {
    return { anchor, isSection: draft.kind === 'section', heading: draft.heading, text: draft.text, isCurrent: true }
  })
  const current = new Set(now.map(({ anchor }) => anchor))
  return [...before.filter(({ anchor }) => !current.has(anchor)).map((old) => ({ ...old, isCurrent: false })), ...now]
}

const anchorWith = (passages: { anchor: string; text: string; draft: { kind: string } }[], words: string) =>
  passages.find(({ text, draft }) => draft.kind !== 'section' && text.includes(words))?.anchor

describe('matchAnchors', () => {
  it('names passages after their headings', () => {
    expect(anchorsOf(first).map(({ anchor }) => anchor)).toEqual([
      'summary',
      'summary-p1',
      'causes',
      'causes-p1',
      'causes-p2',
      'causes-i1',
      'causes-i2',
      'who-is-at-risk',
      'who-is-at-risk-p1',
    ])
  })

  it('keeps every anchor of the same text', () => {
    expect(anchorsOf(first, knownOf(first))).toEqual(anchorsOf(first))
  })

  it('gives a new paragraph a new anchor and leaves the others theirs', () => {
    const next = first.replace('Many medicines', 'A wholly new beginning stands here now.\n\nMany medicines')
    const passages = anchorsOf(next, knownOf(first))
    expect(anchorWith(passages, 'Many medicines')).toBe('causes-p1')
    expect(anchorWith(passages, 'infection')).toBe('causes-p2')
    expect(anchorWith(passages, 'wholly new')).toBe('causes-p3')
  })

  it('keeps the anchor of a text that was corrected', () => {
    const passages = anchorsOf(first.replace('for some days', 'for a few weeks'), knownOf(first))
    expect(anchorWith(passages, 'infection')).toBe('causes-p2')
  })

  it('keeps the anchors of a section that was renamed or moved', () => {
    const renamed = anchorsOf(first.replace('Who is at risk', 'Greater danger'), knownOf(first))
    expect(anchorWith(renamed, 'greater risk')).toBe('who-is-at-risk-p1')
    expect(renamed.find(({ draft }) => draft.heading === 'Greater danger')?.anchor).toBe('who-is-at-risk')
    const [lead, causes, risk] = first.split(/(?=^## )/m) as [string, string, string]
    const moved = anchorsOf(lead + risk + '\n' + causes, knownOf(first))
    expect(moved.map(({ anchor }) => anchor).sort()).toEqual(
      anchorsOf(first)
        .map(({ anchor }) => anchor)
        .sort(),
    )
    expect(anchorWith(moved, 'clozapine')).toBe('causes-i1')
  })

  it('never gives an anchor to a different text, and gives it back when the text comes back', () => {
    const without = first.replace('An infection may do the same for some days.\n\n', '')
    const replaced = first.replace('An infection may do the same for some days.', 'Sleep and rest have no part in it.')
    const known = knownOf(replaced, knownOf(without, knownOf(first)))
    expect(known.find(({ text }) => text.startsWith('Sleep'))?.anchor).toBe('causes-p3')
    expect(anchorWith(anchorsOf(first, known), 'infection')).toBe('causes-p2')
  })

  it('never uses an anchor twice', () => {
    const markdown =
      '## Same\n\nx y\n\n## Same\n\nx y\n\n## Same p1\n\n- a\n\n## Sources\n\nb\n\n## Кровь\n\nc\n\n## Ménière’s\n\nd'
    const anchors = anchorsOf(markdown).map(({ anchor }) => anchor)
    expect(anchors).toEqual([
      ...['same', 'same-p1', 'same-2', 'same-2-p1', 'same-p1-2', 'same-p1-2-i1'],
      ...['section-sources', 'section-sources-p1', 'section', 'section-p1', 'menieres', 'menieres-p1'],
    ])
    expect(anchorsOf(markdown, knownOf(markdown)).map(({ anchor }) => anchor)).toEqual(anchors)
  })
})
