import { TokenTrie } from '../text/token-trie.ts'
import type { Token } from '../text/words.ts'
import { conditions } from './conditions.ts'
import { effects } from './effects.ts'
import { doctors, others } from './people.ts'
import { innocent, remedies } from './remedies.ts'
import { furtherRemedies } from './remedies-further.ts'
import { isShapedTreatment } from './shaped-treatments.ts'
import { shapedRemedyAt } from './shaped-remedies.ts'
import { furtherTreatments } from './treatments-further.ts'
import { overTheCounter, treatments } from './treatments.ts'

export type LexiconEntry =
  | { kind: 'remedy'; group: string }
  | { kind: 'effect'; group: string; direction: 'good' | 'up' | 'down' | 'recovered'; strong: boolean }
  | { kind: 'condition'; group: string; better: 'up' | 'down' | 'either' }
  | { kind: 'treatment'; group: string }
  | { kind: 'otc' }
  | { kind: 'doctor' }
  | { kind: 'other' }
  | { kind: 'innocent' }

export type LexiconKind = LexiconEntry['kind']

/** A name of the lexicon in a sentence; `from` and `to` are token indices, `to` behind the last. */
export interface Hit {
  entry: LexiconEntry
  from: number
  to: number
}

const trie = buildTrie()
const peopleTrie = buildPeopleTrie()

function buildTrie(): TokenTrie<LexiconEntry> {
  const built = new TokenTrie<LexiconEntry>()
  const addAll = (list: readonly string[], entry: LexiconEntry) => list.forEach((name) => built.add(name, entry))
  for (const { id, names } of [...remedies, ...furtherRemedies]) addAll(names, { kind: 'remedy', group: id })
  for (const { id, names, direction, strong } of effects) {
    addAll(names, { kind: 'effect', group: id, direction, strong })
  }
  for (const { id, names, better } of conditions) addAll(names, { kind: 'condition', group: id, better })
  for (const { id, names } of [...treatments, ...furtherTreatments]) addAll(names, { kind: 'treatment', group: id })
  addAll(overTheCounter, { kind: 'otc' })
  addAll(innocent, { kind: 'innocent' })
  return built
}

function buildPeopleTrie(): TokenTrie<LexiconEntry> {
  const built = new TokenTrie<LexiconEntry>()
  for (const name of doctors) built.add(name, { kind: 'doctor' })
  for (const name of others) built.add(name, { kind: 'other' })
  return built
}

/** Every name in the sentence; a name inside a longer one ("iron" in "iron deficiency") does not count. */
export function lexiconHits(tokens: readonly Token[]): Hit[] {
  const listed = hitsOf(trie, tokens)
  const shaped = shapedRemedies(tokens, listed)
  // "Sage capsules" are no prescription, whatever "capsules" by themselves may be.
  const named = listed.filter(({ from, to }) => !shaped.some((hit) => hit.from < from && to <= hit.to))
  return [...named, ...shaped, ...shapedTreatments(tokens, named), ...hitsOf(peopleTrie, tokens)]
}

/** Drugs by the ending of their name, where the lexicon says nothing of the word. */
function shapedTreatments(tokens: readonly Token[], named: readonly Hit[]): Hit[] {
  return tokens.flatMap((token, from) => {
    if (!isShapedTreatment(token) || named.some((hit) => hit.from <= from && from < hit.to)) return []
    return [{ entry: { kind: 'treatment', group: 'by its ending' }, from, to: from + 1 }]
  })
}

/** Remedies by their shape, where no name of the lexicon covers the same words. */
function shapedRemedies(tokens: readonly Token[], named: readonly Hit[]): Hit[] {
  return tokens.flatMap((_, index) => {
    const from = shapedRemedyAt(tokens, index)
    if (from < 0) return []
    const hit: Hit = { entry: { kind: 'remedy', group: 'by its shape' }, from, to: index + 1 }
    const covered = named.some(
      ({ entry, from: start, to }) =>
        !(entry.kind === 'treatment' && start > hit.from) &&
        entry.kind !== 'condition' &&
        entry.kind !== 'effect' &&
        start < hit.to &&
        hit.from < to,
    )
    return covered ? [] : [hit]
  })
}

function hitsOf(names: TokenTrie<LexiconEntry>, tokens: readonly Token[]): Hit[] {
  const hits: Hit[] = []
  let reach = 0
  for (let from = 0; from < tokens.length; from += 1) {
    const found = names.longestAt(tokens, from)
    if (!found || found.to <= reach) continue
    reach = found.to
    for (const entry of found.values) hits.push({ entry, from, to: found.to })
  }
  return hits
}
