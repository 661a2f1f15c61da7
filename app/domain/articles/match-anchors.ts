import type { PassageDraft } from './split-passages.ts'

/** A passage of an earlier revision: for each anchor ever used in the article, its newest. */
export interface KnownPassage {
  anchor: string
  isSection: boolean
  heading: string
  text: string
  /** Whether the newest revision still has it. */
  isCurrent: boolean
}

/** Parts that share this much of their words (Dice's coefficient) count as the same, rewritten. */
const nearlySame = 0.6

/** Ids that the page itself may use, so that a link to a passage leads nowhere else. */
const reserved = new Set([
  'main',
  'contents',
  'sources',
  'conversation',
  'article',
  'reply',
  'login',
  'compose',
  'search',
])

/**
 * The anchor of each draft, in order. A passage whose text is the same as before, or nearly so, keeps
 * its anchor; a new one gets one that the article never used.
 */
export function matchAnchors(drafts: PassageDraft[], known: KnownPassage[]): string[] {
  const kept = new Map<number, string>()
  keepSections(drafts, known, kept)
  keepParts(drafts, known, kept)
  return nameTheRest(drafts, kept, new Set(known.map(({ anchor }) => anchor)))
}

type Same = (draft: PassageDraft, passage: KnownPassage) => boolean

/** Goes through the drafts in order and gives each the first free passage that `same` accepts, current ones first. */
function keepWhere(drafts: PassageDraft[], known: KnownPassage[], kept: Map<number, string>, same: Same) {
  const taken = new Set(kept.values())
  const free = known
    .filter(({ anchor }) => !taken.has(anchor))
    .sort((a, b) => Number(b.isCurrent) - Number(a.isCurrent))
  drafts.forEach((draft, index) => {
    if (kept.has(index)) return
    const at = free.findIndex((passage) => passage.isSection === (draft.kind === 'section') && same(draft, passage))
    if (at >= 0) kept.set(index, free.splice(at, 1)[0]!.anchor)
  })
}

function keepSections(drafts: PassageDraft[], known: KnownPassage[], kept: Map<number, string>) {
  const isSection = (draft: PassageDraft) => draft.kind === 'section'
  const sameHeading: Same = (draft, passage) => plain(draft.heading) === plain(passage.heading)
  keepWhere(drafts, known, kept, (d, p) => isSection(d) && sameHeading(d, p) && plain(d.text) === plain(p.text))
  keepWhere(drafts, known, kept, (d, p) => isSection(d) && sameHeading(d, p))
  keepNearest(drafts, known, kept, isSection)
}

function keepParts(drafts: PassageDraft[], known: KnownPassage[], kept: Map<number, string>) {
  const isPart = (draft: PassageDraft) => draft.kind !== 'section'
  const sameText: Same = (draft, passage) => plain(draft.text) === plain(passage.text)
  const sameHeading: Same = (draft, passage) => plain(draft.heading) === plain(passage.heading)
  keepWhere(drafts, known, kept, (d, p) => isPart(d) && sameText(d, p) && sameHeading(d, p))
  keepWhere(drafts, known, kept, (d, p) => isPart(d) && sameText(d, p))
  keepNearest(drafts, known, kept, isPart)
}

/** Pairs what is left by likeness, the most alike first and of these the ones that moved least. */
function keepNearest(
  drafts: PassageDraft[],
  known: KnownPassage[],
  kept: Map<number, string>,
  concerns: (draft: PassageDraft) => boolean,
) {
  const taken = new Set(kept.values())
  const pairs = drafts.flatMap((draft, index) => {
    if (kept.has(index) || !concerns(draft)) return []
    return known.flatMap((passage, place) => {
      if (!passage.isCurrent || taken.has(passage.anchor) || passage.isSection !== (draft.kind === 'section')) return []
      const score = likeness(draft.text, passage.text)
      const moved = Math.abs(index / drafts.length - place / known.length)
      return score >= nearlySame ? [{ index, anchor: passage.anchor, score, moved }] : []
    })
  })
  pairs.sort((a, b) => b.score - a.score || a.moved - b.moved)
  for (const { index, anchor } of pairs) {
    if (kept.has(index) || taken.has(anchor)) continue
    kept.set(index, anchor)
    taken.add(anchor)
  }
}

function nameTheRest(drafts: PassageDraft[], kept: Map<number, string>, used: Set<string>): string[] {
  const anchors: string[] = []
  const counts = new Map<string, number>()
  drafts.forEach((draft, index) => {
    const isSection = draft.section === null
    const stem = isSection ? slugOf(draft.heading) : `${anchors[draft.section!]!}-${draft.kind === 'item' ? 'i' : 'p'}`
    let count = (counts.get(stem) ?? 0) + 1
    counts.set(stem, count)
    const nth = () => (isSection ? (count === 1 ? stem : `${stem}-${count}`) : `${stem}${count}`)
    const keeps = kept.get(index)
    while (!keeps && used.has(nth())) count += 1
    const anchor = keeps ?? nth()
    used.add(anchor)
    anchors.push(anchor)
  })
  return anchors
}

/** A heading as the last part of an address: small letters, digits and single hyphens. */
function slugOf(heading: string): string {
  const slug = plain(heading.normalize('NFKD').replace(/[\p{M}'’]/gu, ''))
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
  return reserved.has(slug) || !slug ? `section${slug && '-'}${slug}` : slug
}

/** A text as far as it matters for being the same: words, in small letters. */
export function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim()
}

/** Twice the words in common over all words of both: 0 for none, 1 for the same words. */
function likeness(a: string, b: string): number {
  const mine = wordsOf(a)
  const theirs = wordsOf(b)
  const left = new Map<string, number>()
  for (const word of mine) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of theirs) {
    const count = left.get(word) ?? 0
    if (count > 0) {
      common += 1
      left.set(word, count - 1)
    }
  }
  return mine.length + theirs.length === 0 ? 0 : (2 * common) / (mine.length + theirs.length)
}

function wordsOf(text: string): string[] {
  return plain(text).match(/[\p{L}\p{N}]+/gu) ?? []
}
