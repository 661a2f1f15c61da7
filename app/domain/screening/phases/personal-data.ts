import { conditions } from '../lexicon/conditions.ts'
import type { ScreenedDocument } from '../document.ts'
import { hitsOf } from '../document.ts'
import { personalDataRules } from '../rules/personal-data-rules.ts'
import { wordKeys } from '../text/words.ts'
import type { Finding } from '../types.ts'
import { isCardNumber, isIban, isNhsNumber } from './checksums.ts'
import { found, rulesById } from './phase.ts'
import type { Phase } from './phase.ts'

const name = 'personal-data'
const ruleOf = rulesById(personalDataRules)

interface Detector {
  rule: string
  pattern: RegExp
  /** Whether a match is real, given what stands up to 40 characters before it. */
  holds: (match: RegExpMatchArray, before: string) => boolean
}

const always = () => true
const digitsOf = (text: string) => text.replace(/\D/g, '')
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const date = `(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)?\\d{2}|(?:19|20)\\d{2}-\\d{1,2}-\\d{1,2}|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month},? (?:19|20)\\d{2}|${month}\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d{2})`
const streetType =
  '(?:street|st|road|rd|avenue|ave|lane|ln|drive|close|crescent|boulevard|blvd|terrace|gardens|grove|place|square|highway|hwy|parkway|mews|cul-de-sac|rise|bank|row|wynd|walk|way|hill|view|park|green|mount|fold|croft|vale|quay|wharf|yard|villas|court|brae|cottages|strasse|straße|rue|weg)'

const publicMailbox = /^(?:info|help|support|contact|press|enquiries|enquiry|office|hello|admin|helpline|privacy)@/i
const helpline = /^(?:\+?44)?0?(?:800|808|300|345|845|844)|^1?(?:800|888|877|866|855|844|833)/
const askedFor =
  /(?:call|ring|text|phone|tel|telephone|mobile|cell|number|whatsapp|telegram|reach|contact|sms|dial)\W{0,12}(?:\w+\W+){0,4}$/i
const rung = /(?:call|ring|text|phone|whatsapp|reach) (?:me|us|him|her|them)\b[^.!?]*$/i
const measured =
  /(?:wbc|count|counts|platelets?|ferritin|range|neutrophils?|study|trial|nct|batch|lot|sample|results?|readings?)\W{0,6}(?:\w+\W+){0,3}$/i

/** Linear patterns over the whole text: no nested repeats, so no text makes them slow. */
const detectors: readonly Detector[] = [
  {
    rule: 'email',
    pattern: /[\w.+-]{1,64}(?:@| ?[([]at[)\]] ?)[\w-]{1,63}(?:(?:\.| dot | ?[([]dot[)\]] ?)[a-z]{2,12}){1,3}\b/gi,
    holds: (match) => !publicMailbox.test(match[0]),
  },
  {
    rule: 'email',
    pattern:
      /\b[\w.+-]{2,64} at [\w-]{2,40} (?:dot |\.)(?:com|org|net|co|uk|de|eu|info|me|ie|ca|au|in|fr|nz)\b(?: dot uk\b)?/gi,
    holds: (match) => !publicMailbox.test(match[0]),
  },
  {
    rule: 'bank-account',
    pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?\b/g,
    holds: (match) => isIban(match[0].replace(/ /g, '')),
  },
  {
    rule: 'health-number',
    pattern:
      /\b(?:[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]|(?!000|666)[0-8]\d{2}-(?!00)\d{2}-(?!0000)\d{4})\b/g,
    holds: always,
  },
  {
    rule: 'address',
    pattern: /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/g,
    holds: (_, before) =>
      /\b(?:postcode|post code|live|living|address|road|street|lane|avenue|close|drive|rd|st|ave)\b[^.!?]{0,40}$/i.test(
        before,
      ),
  },
  {
    rule: 'card-number',
    pattern: /\b\d(?:[ -]?\d){12,18}\b/g,
    holds: (match) => isCardNumber(digitsOf(match[0])),
  },
  {
    rule: 'health-number',
    pattern: /\b\d{3}[ -]?\d{3}[ -]?\d{4}\b/g,
    holds: (match, before) => /\bnhs\b/i.test(before) && isNhsNumber(digitsOf(match[0])),
  },
  {
    rule: 'health-number',
    pattern:
      /\b(?:mrn|hospital (?:number|no|id)|patient (?:number|no|id)|record number|chi number|health card|insurance (?:number|no|id)|policy number|medicare(?: number| id| no)?|medicaid(?: number| id| no)?|national insurance(?: number)?|ni number|passport(?: number| no)?|ssn|social security(?: number)?)\b[ :#.]{0,4}(?:is |no |nr )?[a-z0-9](?:[ -]?[a-z0-9]){5,14}\b/gi,
    holds: (match) => digitsOf(match[0]).length >= 5,
  },
  {
    rule: 'phone',
    pattern: /(?<![\d.,/:-])(?:\+\d{1,3}[ .-]?)?(?:\(\d{1,5}\)[ .-]?)?\d{2,5}(?:[ .-]\d{2,6}){1,4}(?![\d/:%]|[.,-]\d)/g,
    holds: (match, before) => isPhone(match[0], before),
  },
  {
    rule: 'phone',
    pattern: /(?<![\d.,/:-])(?:\+\d{9,14}|0\d{9,11}|\d{10,11})(?![\d/:%]|[.,-]\d)/g,
    holds: (match, before) => isPhone(match[0], before),
  },
  {
    rule: 'address',
    pattern: new RegExp(
      `\\b\\d{1,5}[A-Za-z]? (?:[A-Z][\\p{L}'’.-]{1,24} ){1,3}${streetType}\\b(?! (?:ward|hospital|clinic))`.replace(
        streetType,
        streetType.replace(/[a-z]+/g, (word) =>
          word === 'cul' || word === 'de' || word === 'sac'
            ? word
            : `[${word[0]}${word[0]!.toUpperCase()}]${word.slice(1)}`,
        ),
      ),
      'gu',
    ),
    holds: always,
  },
  {
    rule: 'address',
    pattern: new RegExp(
      `\\b(?:live|living|address is|staying|based|we are|send it) (?:at|to) \\d{1,5}[a-z]? [\\p{L}'’ -]{2,40} ${streetType}\\b`,
      'giu',
    ),
    holds: always,
  },
  {
    rule: 'birth-date',
    pattern: new RegExp(
      `\\b(?:born|dob|d\\.o\\.b\\.?|date of birth|birth ?date|birthday)\\b[ :]{0,3}(?:is |was |on |the |in ){0,3}${date}`,
      'gi',
    ),
    holds: always,
  },
]

function isPhone(text: string, before: string): boolean {
  const digits = digitsOf(text)
  const international = text.startsWith('+')
  if (digits.length < 9 || digits.length > 15 || helpline.test(digits)) return false
  // No count begins with a nought or a plus, and nobody is asked to ring one.
  if (measured.test(before) && !/^(?:\+|\(?0)/.test(text) && !rung.test(before)) return false
  if (/^\d{1,2}[.-]\d{1,2}[.-](?:19|20)\d{2}/.test(text) || /^(?:19|20)\d{2}[.-]\d{2}/.test(text)) return false
  if (/\bnhs\b/i.test(before)) return false
  const national =
    /^0\d{9,10}$/.test(digits) ||
    /^\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}$/.test(text) ||
    /^1?[ .-]?\(?\d{3}\)?[ .-]?\d{3}[.-]\d{4}$/.test(text)
  return international || national || (digits.length >= 9 && askedFor.test(before))
}

const relations =
  /\b(?:neighbou?r|boss|colleague|co-?worker|friend|cousin|aunt|uncle|teacher|landlord|ex|roommate|flatmate|classmate|manager|client|patient|sister|brother|mother|father|husband|wife|son|daughter|girlfriend|boyfriend|niece|nephew|mate) (\p{Lu}\p{Ll}{1,20} \p{Lu}[\p{Ll}’'-]{1,24})(?= (?:\p{Ll}+ )?(?:has|had|is|was|got|suffers|died|takes|lives)\b)/gu
/** "Odette Farrow from our church", "our neighbour, Odette Farrow," "her name is Odette Farrow". */
const placed =
  /(?<!\b(?:Dr|Doctor|Prof|Professor|Nurse|Sister)\.? )(?<![\p{L}])((?:Mrs |Mr |Ms |Miss )?\p{Lu}\p{Ll}{1,20} \p{Lu}[\p{L}’'-]{1,24})(?=,? (?:from|at|in|who|next|down|across) (?:[\p{L}\d’'-]+ ){1,7}?(?:has|is|was|had|got|suffers|takes)\b)|(?<=\b(?:Mrs|Mr|Ms|Miss) )(\p{Lu}\p{Ll}{1,20} \p{Lu}[\p{L}’'-]{1,24})(?=,)|(?<=\b(?:name is|name’s|called|neighbou?r,|boss,|friend,|cousin,|teacher,|colleague,|ex,|landlord,) )(\p{Lu}\p{Ll}{1,20} \p{Lu}[\p{Ll}’'-]{1,24})/gu
const illness = new Set(
  conditions
    .flatMap(({ names }) => names)
    .filter((word) => !word.includes(' '))
    .flatMap(wordKeys),
)

function namedPeople(document: ScreenedDocument): Finding[] {
  const { text } = document.input
  return [...text.matchAll(relations), ...text.matchAll(placed)].flatMap((match) => {
    const at = match.index + match[0].indexOf(nameIn(match))
    const sentence = document.sentences.find(({ start, end }) => start <= at && at < end)
    if (!sentence || sentence.quoted) return []
    const sick = hitsOf(sentence, 'condition').length > 0 || hitsOf(sentence, 'treatment').length > 0
    const isName = !wordKeys(nameIn(match)).some((key) => illness.has(key))
    const span = { start: at, end: at + nameIn(match).length }
    return sick && isName ? [found(document, { phase: name, rule: ruleOf('named-person-illness') }, span)] : []
  })
}

const nameIn = (match: RegExpMatchArray) => match[1] ?? match[2] ?? match[3]!

function run(document: ScreenedDocument): Finding[] {
  const { text } = document.input
  const numbers = detectors.flatMap(({ rule, pattern, holds }) =>
    [...text.matchAll(pattern)]
      .filter((match) => holds(match, text.slice(Math.max(0, match.index - 40), match.index)))
      .map((match) => {
        const span = { start: match.index, end: match.index + match[0].trimEnd().length }
        return found(document, { phase: name, rule: ruleOf(rule) }, span)
      }),
  )
  return [...numbers, ...namedPeople(document)]
}

export const personalData: Phase = { name, rules: personalDataRules, run }
