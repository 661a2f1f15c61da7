/** Names that people use for a country, beside its English one and its two letters. */
const otherNames: Record<string, string> = {
  uk: 'united kingdom',
  'great britain': 'united kingdom',
  britain: 'united kingdom',
  england: 'united kingdom',
  scotland: 'united kingdom',
  wales: 'united kingdom',
  'northern ireland': 'united kingdom',
  usa: 'united states',
  'united states of america': 'united states',
  america: 'united states',
  'republic of ireland': 'ireland',
  eire: 'ireland',
  deutschland: 'germany',
  osterreich: 'austria',
  schweiz: 'switzerland',
  suisse: 'switzerland',
  svizzera: 'switzerland',
  espana: 'spain',
  italia: 'italy',
  holland: 'netherlands',
  nederland: 'netherlands',
  belgie: 'belgium',
  belgique: 'belgium',
  danmark: 'denmark',
  norge: 'norway',
  sverige: 'sweden',
  suomi: 'finland',
  polska: 'poland',
  'czech republic': 'czechia',
  cesko: 'czechia',
  magyarorszag: 'hungary',
  hellas: 'greece',
  brasil: 'brazil',
  turkiye: 'turkey',
  'south korea': 'korea',
  'republic of korea': 'korea',
  bharat: 'india',
  aotearoa: 'new zealand',
}

const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/** One key for all the ways in which a member may write the same country; empty for none. */
export function countryKey(country: string | null): string {
  const plain = plainLetters(country ?? '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
  // "U.K." and "U.S.A." as well.
  const name = /^(\p{L} )+\p{L}$/u.test(plain) ? plain.replaceAll(' ', '') : plain
  const region = /^[a-z]{2}$/.test(name) && name !== 'uk' ? regionNames.of(name.toUpperCase()) : undefined
  const english = region ? plainLetters(region) : name
  return otherNames[english] ?? english
}

function plainLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
