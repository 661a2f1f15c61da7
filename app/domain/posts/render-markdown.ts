import type { Element, ElementContent, Root, RootContent } from 'hast'
import { Marked, Tokenizer, type Token, type Tokens } from 'marked'
import { mapElements, parseHtml, sanitise, writeHtml } from './html-tree.ts'

/** Emphasis ends within this many characters: the search for its end would else be quadratic. */
const longestEmphasis = 1000

/** Deeper quotes and lists are nobody's letter, and the reader would run out of stack on them. */
const deepestNesting = 20

/*
 * Raw HTML is switched off in the reader itself, so that a tag is text like any other and is shown as
 * typed. The sanitiser behind it does not rely on that.
 */
const tokenizer = {
  html: () => undefined,
  tag: () => undefined,
  emStrong(this: Tokenizer, src: string, maskedSrc: string, prevChar?: string): Tokens.Em | Tokens.Strong | undefined {
    const ahead = maskedSrc.slice(maskedSrc.length - src.length)
    const within = (text: string) => text.slice(0, longestEmphasis)
    return Tokenizer.prototype.emStrong.call(this, within(src), within(ahead), prevChar)
  },
}

/** Reads members' Markdown: a line break is a line break, as in a letter. */
export const postReader = new Marked({
  breaks: true,
  tokenizer,
  renderer: {
    heading({ tokens }) {
      return `<p><strong>${this.parser.parseInline(tokens)}</strong></p>\n`
    },
    image: ({ text }) => escapeHtml(text),
    checkbox: ({ raw }) => escapeHtml(raw),
  },
})

const articleReader = new Marked({
  tokenizer,
  renderer: { image: ({ text }) => escapeHtml(text), checkbox: ({ raw }) => escapeHtml(raw) },
})

/** A member's Markdown as safe HTML. Links lead out by http, https or mail and are marked as members' own. */
export function renderPost(markdown: string): string {
  return finish(postReader.parse(readable(markdown), { async: false }), 'ugc nofollow noopener')
}

/** An article's Markdown as safe HTML; its headings stay headings. */
export function renderArticle(markdown: string): string {
  return finish(articleReader.parse(readable(markdown), { async: false }), 'noopener')
}

/** The blocks of an article, for `renderBlocks`. */
export function readArticle(markdown: string): Token[] {
  return articleReader.lexer(readable(markdown))
}

/** Some blocks of an article as safe HTML; they know the link definitions of the whole article. */
export function renderBlocks(tokens: Token[]): string {
  return finish(articleReader.parser(tokens), 'noopener')
}

/** The words of rendered HTML, with a line for each block. */
export function plainText(html: string): string {
  const words = textOf(parseHtml(html).children)
  return words
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()
}

const hidden = /(?![\n\t])[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF]/gu
const marker = String.raw`[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])`
const tooDeep = new RegExp(`^((?:${marker}){${deepestNesting}})(?:${marker})+`, 'gm')

/**
 * Markdown without what would break it for its readers: characters that reorder or hide the text
 * around them, and the markers of too deep a nesting.
 */
export function readable(markdown: string): string {
  return markdown.replace(/\r\n?/g, '\n').replace(hidden, '').replace(tooDeep, '$1')
}

function finish(html: string, rel: string): string {
  return writeHtml(sanitise(withSafeLinks(parseHtml(html), rel))).trim()
}

/** A link that leads nowhere safe becomes its own text. */
function withSafeLinks(tree: Root, rel: string): Root {
  return mapElements(tree, (element): ElementContent[] => {
    if (element.tagName === 'th') return [{ ...element, properties: { scope: 'col' } }]
    if (element.tagName !== 'a') return [element]
    const href = safeHref(element)
    return href ? [{ ...element, properties: { href, rel: rel.split(' ') } }] : element.children
  })
}

function safeHref({ properties: { href } }: Element): string | null {
  if (typeof href !== 'string' || !/^(?:https?:\/\/|mailto:)/i.test(href) || !URL.canParse(href)) return null
  return href
}

const ownLine = new Set([
  'p',
  'br',
  'hr',
  'blockquote',
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'tr',
])

function textOf(nodes: (RootContent | ElementContent)[], asTyped = false): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return asTyped ? node.value : node.value.replace(/\s+/g, ' ')
      if (node.type !== 'element') return ''
      const text = textOf(node.children, asTyped || node.tagName === 'pre')
      if (node.tagName === 'td' || node.tagName === 'th') return `${text} `
      return ownLine.has(node.tagName) ? `\n${text}\n` : text
    })
    .join('')
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
