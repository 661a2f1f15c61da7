import { z } from 'zod'
import { isChat, isShortener } from '../screening/link-hosts.ts'

/** How an author wants a text to be taken. The words stand in the migration `ask_first` as well. */
export const stances = ['own_experience'] as const
export type Stance = (typeof stances)[number]

/** The stance that a revision was kept with. */
export function stanceOf(revision: { stance: string | null }): Stance | null {
  return stances.find((stance) => stance === revision.stance) ?? null
}

/** Where readers can look up what an author says. `host` is what they are shown. */
export interface GivenSource {
  url: string
  host: string
}

export function sourceOf(revision: { sourceUrl: string | null }): GivenSource | null {
  if (!revision.sourceUrl || !URL.canParse(revision.sourceUrl)) return null
  return { url: revision.sourceUrl, host: hostOf(new URL(revision.sourceUrl)) }
}

const notAnAddress = 'Please give the whole address of the page, such as https://www.example.org/page.'

const shortened =
  'This is a shortened address, so readers cannot see where it leads. Please open it and give the address of the page.'
const privateChat = 'This leads to a private chat. A source is a page that every reader can open.'

function hostOf(url: URL): string {
  return url.hostname.replace(/^www\./, '')
}

/** A web address as people paste it, with or without `https://`; null when nothing is given. */
export const sourceField = z
  .string()
  .trim()
  .max(2000, 'This address is too long.')
  .transform((text, problems): string | null => {
    if (text === '') return null
    const address = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/:]+:\d/.test(text) ? text : `https://${text}`
    const url = URL.canParse(address) ? new URL(address) : null
    const isPage =
      url &&
      /^https?:$/.test(url.protocol) &&
      /^[^.].*\.[a-z][a-z0-9-]+$/i.test(url.hostname) &&
      !url.username &&
      !/\s/.test(text)
    const isKept = url && isPage && url.href.length <= 2000
    if (isKept && !isShortener(hostOf(url)) && !isChat(hostOf(url))) return url.href
    const message = !isKept ? notAnAddress : isChat(hostOf(url)) ? privateChat : shortened
    problems.addIssue({ code: 'custom', message })
    return z.NEVER
  })
  .nullable()
  .optional()

/** Left out by a form whose box is not ticked. */
export const stanceField = z.enum(stances).nullable().optional().catch(null)
