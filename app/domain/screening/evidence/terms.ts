import { TokenTrie } from '../text/token-trie.ts'
import { tokenise } from '../text/words.ts'
import { treatments } from '../lexicon/treatments.ts'
import { concepts } from './synonyms.ts'

/** A term of a text: what it means (`id`), how much, and where it stands. */
export interface Term {
  id: string
  weight: number
  start: number
  end: number
}

const stopWords = new Set(
  `a an and are as at be been but by can could did do does for from had has have he her hers him his how i if in into is
  it its just like many may me more most much my no not now of on one or our out over she should so some such than that the
  their them then there they this thi those to too up very was wa we were what when where which who why will with would you
  your also any about after again all am because before being between both down during each few get got go going here him
  however im in itself let make made off only other own same say said see since still take taking through thing time under
  until use used using well while really started start month week day year new`.split(/\s+/),
)

const trie = new TokenTrie<string>()
for (const { id, names } of concepts) for (const name of names) trie.add(name, id)

/** Any drug is a medicine, whatever else the table knows of it. */
const drugs = new TokenTrie<true>()
for (const { names } of treatments) for (const name of names) drugs.add(name, true)

const nearOf = new Map(concepts.map(({ id, near }) => [id, near]))

/** Verbs that any passage holds say less than what they are said of. */
const common = new Set(['raise', 'lower', 'cure', 'prevent', 'cause', 'medicine', 'doctor', 'pain', 'diet', 'range'])

/** The terms of a text in order: concepts of the synonym table, and stems of the other words. */
export function termsOf(text: string): Term[] {
  const tokens = tokenise(text, 0, text.length)
  const terms: Term[] = []
  for (let index = 0; index < tokens.length;) {
    const found = trie.longestAt(tokens, index)
    const token = tokens[index]!
    if (found) {
      const end = tokens[found.to - 1]!.end
      for (const id of found.values)
        terms.push({ id: `~${id}`, weight: common.has(id) ? 0.5 : 1, start: token.start, end })
      index = found.to
      continue
    }
    const drug = drugs.longestAt(tokens, index)
    if (drug) terms.push({ id: '~medicine', weight: 0.5, start: token.start, end: tokens[drug.to - 1]!.end })
    if (!stopWords.has(token.key) && (token.key.length > 2 || /\d/.test(token.key))) {
      terms.push({ id: stem(token.key), weight: 1, start: token.start, end: token.end })
    }
    index += 1
  }
  return terms
}

/** Concepts that bear on a concept without being it. */
export function nearTerms(id: string): string[] {
  return id.startsWith('~') ? (nearOf.get(id.slice(1)) ?? []).map((near) => `~${near}`) : []
}

/** Cuts the commonest endings, so that "deficient" meets "deficiency" and "damaging" meets "damage". */
function stem(key: string): string {
  if (key.length < 6) return key
  return key.replace(
    /(?:ations?|ings?|edly|ency|ence|ances?|ents?|ants?|ives?|ions?|ically|ical|ally|ly|ed|es|e|y)$/,
    '',
  )
}
