import type { ElementContent, RootContent } from 'hast'
import { parseHtml } from '../../app/domain/posts/html-tree.ts'

const blocks = new Set(['p', 'div', 'blockquote', 'pre', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table'])
const lines = new Set(['br', 'li', 'tr'])
const unseen = new Set(['script', 'style', 'template'])

/** The words of a comment's HTML: paragraphs apart, line breaks kept, tags dropped, entities decoded. */
export function htmlToText(html: string): string {
  return textOf(parseHtml(html).children)
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function textOf(nodes: (RootContent | ElementContent)[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value.replace(/\s+/g, ' ')
      if (node.type !== 'element' || unseen.has(node.tagName)) return ''
      const text = textOf(node.children)
      if (blocks.has(node.tagName)) return `\n\n${text}\n\n`
      return lines.has(node.tagName) ? `\n${text}` : text
    })
    .join('')
}
