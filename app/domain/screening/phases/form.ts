import type { ScreenedDocument } from '../document.ts'
import { formRules } from '../rules/text-rules.ts'
import { withoutLinks } from '../text/ranges.ts'
import type { Finding } from '../types.ts'
import { found, rulesById } from './phase.ts'
import type { Phase } from './phase.ts'
import { wholeText } from './span.ts'

const name = 'form'
const ruleOf = rulesById(formRules)

/** Characters after which a post is far too long to read. */
const longest = 12_000

function run(document: ScreenedDocument): Finding[] {
  const { text } = document.input
  const whole = wholeText(text)
  if (whole.end <= whole.start) return []
  const find = (id: string, span = whole) => found(document, { phase: name, rule: ruleOf(id) }, span)
  const findings: Finding[] = []
  if (isAllCapitals(text)) findings.push(find('all-capitals'))
  const repeat = repeated(document)
  if (repeat) findings.push(find('repeats', repeat))
  const words = document.sentences.reduce((sum, { tokens }) => sum + tokens.length, 0)
  if (words <= 2 && withoutLinks(text).trim().length < text.trim().length - 8) findings.push(find('only-links'))
  if (whole.end - whole.start > longest) findings.push(find('very-long'))
  return findings
}

function isAllCapitals(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  const small = text.match(/\p{Ll}/gu)?.length ?? 0
  return capitals >= 80 && capitals / (capitals + small) > 0.85
}

function repeated(document: ScreenedDocument): { start: number; end: number } | null {
  const { text } = document.input
  const letter = /(\p{L})\1{19,}/u.exec(text)
  if (letter) return { start: letter.index, end: letter.index + letter[0].length }
  return repeatedWord(document) ?? repeatedLine(text)
}

function repeatedWord(document: ScreenedDocument): { start: number; end: number } | null {
  for (const { tokens } of document.sentences) {
    let first = 0
    for (let index = 1; index < tokens.length; index += 1) {
      if (tokens[index]!.key !== tokens[first]!.key) first = index
      else if (index - first >= 7) return { start: tokens[first]!.start, end: tokens[index]!.end }
    }
  }
  return null
}

function repeatedLine(text: string): { start: number; end: number } | null {
  const seen = new Map<string, number>()
  for (const line of text.split('\n')) {
    const words = line.trim().toLowerCase()
    if (words.length < 8 || !/\p{L}/u.test(words)) continue
    const times = (seen.get(words) ?? 0) + 1
    if (times >= 5) return wholeText(text)
    seen.set(words, times)
  }
  return null
}

export const form: Phase = { name, rules: formRules, run }
