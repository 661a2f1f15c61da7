import { plainText, renderPost } from '../../app/domain/posts/render-markdown.ts'
import { cleanText } from './clean-text.ts'

/** Plain text as Markdown that shows it as it was written; only what Markdown would take for its own is escaped. */
export function asMarkdown(text: string): string {
  const lines = cleanText(text)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
  const paragraphs = lines.join('\n').split(/\n{2,}/)
  return paragraphs
    .filter((paragraph) => paragraph.trim())
    .map((paragraph) => escaped(paragraph.trim()))
    .join('\n\n')
}

function escaped(paragraph: string): string {
  const tries = [() => paragraph, () => withoutSyntax(paragraph), () => paragraph.replace(/[!-/:-@[-`{-~]/g, '\\$&')]
  const found = tries.find((attempt) => plainText(renderPost(attempt())) === paragraph)
  return (found ?? tries.at(-1)!)()
}

/** Addresses stay as they are, since a backslash inside would become part of them. */
function withoutSyntax(paragraph: string): string {
  return paragraph
    .split(/((?:https?:\/\/|www\.)[^\s<]+)/)
    .map((piece, index) => (index % 2 === 1 ? piece : escapeWords(piece)))
    .join('')
    .split('\n')
    .map((line) => line.replace(/^[-+=#]/, '\\$&'))
    .map((line) => line.replace(/^(\d{1,9})([.)])/, '$1\\$2'))
    .join('\n')
}

function escapeWords(text: string): string {
  return text
    .replace(/[\\`*[\]<>~|]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&')
}
