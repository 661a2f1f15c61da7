import type { ScreenedDocument } from '../document.ts'
import { isChat, isShortener } from '../link-hosts.ts'
import { linkRules } from '../rules/text-rules.ts'
import type { Finding } from '../types.ts'
import { found, rulesById } from './phase.ts'
import type { Phase } from './phase.ts'

const name = 'links'
const ruleOf = rulesById(linkRules)

const address =
  /(?<![\w@.])(?:(?:https?:\/\/)?(?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,12}\/[^\s<>()"]{0,400}|https?:\/\/[^\s<>()"]{1,400}|www\.[^\s<>()"]{1,400})/gi
/** Public health bodies, charities' registers, journals: a link there is a source. */
const sources =
  /(?:^|\.)(?:nhs\.uk|nice\.org\.uk|gov\.uk|[a-z]+\.gov|gov\.[a-z]{2}|who\.int|europa\.eu|wikipedia\.org|cochrane\.org|cochranelibrary\.com|nejm\.org|thelancet\.com|bmj\.com|jamanetwork\.com|nature\.com|mayoclinic\.org|clevelandclinic\.org|hopkinsmedicine\.org|cancer\.org|cancerresearchuk\.org|macmillan\.org\.uk|doi\.org|ac\.uk|edu)$/

/** What stands before an address that is put forward as a shop or a sign-up. */
const promotes =
  /\b(?:check out|visit|order (?:at|from|on|here)|available (?:at|from|on)|get (?:it|yours|them) (?:at|from|on|here)|buy(?: it| yours| them)? (?:at|from|on|here)|shop at|sign up at|register at|join at|go to|head to|website:?|order:?)\W{0,4}$/i

/** A name of a site without "www" or a path, which is nothing by itself. */
const bare =
  /(?<![\w@.])[a-z0-9-]{3,40}(?:\.[a-z0-9-]{2,30})?\.(?:example|com|net|shop|store|co|io|biz|health|online|site|info|org)\b(?![\w@/])/gi
/** What sellers say. */
const selling =
  /\b(?:\d+ ?% off|discount|order|free shipping|shipping|delivery|price|promo|code|checkout|trial|guarantee[d]?|stocks? last|in stock|buy|sale|thousands sold|special offer|today only|limited|reserve|approval|free quote|get yours|reverse[sd]? \w+ in|cures? \w+ in)\b/i

const mostLinks = 3

function run(document: ScreenedDocument): Finding[] {
  const { text, author, imported } = document.input
  const links = [...text.matchAll(address)].map((match) => ({
    start: match.index,
    end: match.index + match[0].replace(/[.,;:!?*_]+$/, '').length,
    host: hostOf(match[0]),
  }))
  const unknown = links.filter(({ host }) => !sources.test(host))
  const find = (id: string, span: { start: number; end: number }) =>
    found(document, { phase: name, rule: ruleOf(id) }, span)
  const findings = unknown
    .filter(({ host }) => isShortener(host) || isChat(host))
    .map((link) => find(isChat(link.host) ? 'chat-link' : 'short-link', link))
  const offered = unknown.find(({ start }) => promotes.test(text.slice(Math.max(0, start - 30), start)))
  if (offered) findings.push(find('promoted-link', offered))
  const [named] = [...text.matchAll(bare)].filter(([host]) => !sources.test(host.toLowerCase()))
  if (!offered && named && selling.test(text))
    findings.push(find('promoted-link', { start: named.index, end: named.index + named[0].length }))
  const [first] = unknown
  const last = unknown.at(-1)
  if (first && last && unknown.length > mostLinks)
    findings.push(find('many-links', { start: first.start, end: last.end }))
  if (first && author.standing === 'new' && author.publishedPosts < 2 && !imported)
    findings.push(find('new-member-link', first))
  return findings
}

function hostOf(link: string): string {
  return link
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .split(/[/?#:]/)[0]!
}

export const links: Phase = { name, rules: linkRules, run }
