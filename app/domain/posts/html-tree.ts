import type { Element, ElementContent, Root, RootContent } from 'hast'
import rehypeParse from 'rehype-parse'
import rehypeSanitize, { type Options as Schema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'

/** The only elements and attributes that rendered Markdown may have: no ids, classes, styles or pictures. */
const schema: Schema = {
  strip: ['script', 'style', 'template', 'noscript', 'iframe', 'object', 'embed', 'svg', 'math'],
  tagNames: [
    ...['p', 'br', 'hr', 'blockquote', 'pre', 'code', 'strong', 'em', 'del', 'a'],
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: { a: ['href', 'rel'], ol: ['start'], th: [['scope', 'col']] },
  protocols: { href: ['http', 'https', 'mailto'] },
  ancestors: Object.fromEntries(['thead', 'tbody', 'tr', 'th', 'td'].map((name) => [name, ['table']])),
  clobber: [],
  clobberPrefix: '',
  allowComments: false,
  allowDoctypes: false,
}

const parser = unified().use(rehypeParse, { fragment: true }).freeze()
const sanitiser = unified().use(rehypeSanitize, schema).freeze()
const writer = unified().use(rehypeStringify).freeze()

/** A fragment of HTML as a tree. */
export function parseHtml(html: string): Root {
  return parser.parse(html)
}

/** A copy of the tree with only what rendered Markdown may have. */
export function sanitise(tree: Root): Root {
  return sanitiser.runSync(tree)
}

export function writeHtml(tree: Root): string {
  return writer.stringify(tree)
}

/** Maps every element, children first; what `change` returns stands in its place. */
export function mapElements<Parent extends Root | Element>(
  parent: Parent,
  change: (element: Element) => ElementContent[],
): Parent {
  const children = (parent.children as RootContent[]).flatMap((child): RootContent[] =>
    child.type === 'element' ? change(mapElements(child, change)) : [child],
  )
  return { ...parent, children }
}
