/** One word of the text. `key` is what lexica and patterns compare; offsets count UTF-16 units of the text. */
export interface Token {
  key: string
  start: number
  end: number
  /** A comma, dash, bracket or the like stands before it, or it opens the sentence. */
  clauseStart: boolean
  /** Inside "..." that the author did not write about themselves. */
  inQuote: boolean
}

const wordPattern = /\d+(?:[.,]\d+)*[\p{L}]*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}]+)*/gu
const clauseBreak = /[,;:!?()[\]"“”–—\n]|\s-+\s|\.\.|…/

/** What patients write for a word that the lexica spell out. */
const spellings: Record<string, string> = {
  u: 'you',
  ur: 'your',
  yr: 'your',
  im: 'i',
  ive: 'i',
  youre: 'you',
  youve: 'you',
  dr: 'doctor',
  doc: 'doctor',
  docs: 'doctor',
  drs: 'doctor',
  dosent: 'doesnt',
  doesn: 'doesnt',
  didn: 'didnt',
  cannot: 'cant',
  tumour: 'tumor',
  tumours: 'tumor',
  diarrhoea: 'diarrhea',
  oedema: 'edema',
  oestrogen: 'estrogen',
  tho: 'though',
  bcos: 'because',
  cuz: 'because',
  coz: 'because',
  pls: 'please',
  plz: 'please',
  meds: 'med',
  ppl: 'people',
  tabs: 'tablet',
  temp: 'temperature',
  neutrophills: 'neutrophil',
  platlets: 'platelet',
  platelettes: 'platelet',
}

/**
 * The comparable form of one word: lower case, no accents, clitics dropped ("I've" is "i", "doesn't" is
 * "doesnt"), British "haem" as "hem", plural "s" cut. It only has to be the same on both sides.
 */
export function wordKey(word: string): string {
  let key = word.toLowerCase()
  if (/[^\x20-\x7e]/.test(key)) {
    key = key
      .replace(/[’‘]/g, "'")
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
  }
  const apostrophe = key.indexOf("'")
  if (apostrophe >= 0) {
    // "I'd drop them" advises and "I drop them" does not, so this clitic alone is kept.
    if (key === "i'd") key = 'id'
    else key = key.endsWith("n't") ? key.replace("n't", 'nt') : key.slice(0, apostrophe)
  }
  if (Object.hasOwn(spellings, key)) key = spellings[key]!
  if (key.includes('aem')) key = key.replace('aem', 'em')
  return singular(key)
}

function singular(key: string): string {
  if (key.length < 4 || !key.endsWith('s') || /(?:ss|us|is)$/.test(key)) return key
  if (key.length > 4 && key.endsWith('ies')) return key.slice(0, -3) + 'y'
  return key.slice(0, -1)
}

/** The keys of a phrase, for lexica and patterns. */
export function wordKeys(phrase: string): string[] {
  return (phrase.match(wordPattern) ?? []).map(wordKey)
}

/** The words of `text` between two offsets. `quotes` are the ranges between quotation marks. */
export function tokenise(text: string, start: number, end: number, quotes: [number, number][] = []): Token[] {
  const tokens: Token[] = []
  let previousEnd = start
  for (const match of text.slice(start, end).matchAll(wordPattern)) {
    const from = start + match.index
    const to = from + match[0].length
    tokens.push({
      key: wordKey(match[0]),
      start: from,
      end: to,
      clauseStart: tokens.length === 0 || clauseBreak.test(text.slice(previousEnd, from)),
      inQuote: quotes.some(([open, close]) => from > open && to <= close),
    })
    previousEnd = to
  }
  return tokens
}

/** The number a token stands for, or null: "38.5", "1,200", "thirty". */
export function numberOf(key: string): number | null {
  const spelt = spelledNumbers[key]
  if (spelt !== undefined) return spelt
  if (!/^\d/.test(key)) return null
  const digits = /^\d+(?:[.,]\d+)*/.exec(key)![0]
  return Number(/^\d{1,3}(?:,\d{3})+$/.test(digits) ? digits.replaceAll(',', '') : digits.replace(',', '.'))
}

const spelledNumbers: Record<string, number> = {
  ten: 10,
  twelve: 12,
  fifteen: 15,
  sixteen: 16,
  eighteen: 18,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
}
