import { plainText, renderPost } from './render-markdown.ts'

const shortPost = 400
const longestTitle = 120

/**
 * What an imported top-level post is: a question when it is short and ends by asking, or when most of
 * its sentences ask; its title is then its first asking sentence. Everything else is an experience.
 */
export function importedKind(markdown: string): { kind: 'question'; title: string } | { kind: 'experience' } {
  const text = plainText(renderPost(markdown)).replace(/\s+/g, ' ')
  const sentences = (text.match(/[^.!?]+(?:[.!?]+(?!\s|$)[^.!?]*)*[.!?]*/g) ?? []).map((sentence) => sentence.trim())
  const asking = sentences.filter((sentence) => /\?[!?\s"'’”)]*$/.test(sentence))
  const first = asking[0]
  if (!first) return { kind: 'experience' }
  const asks = (text.length <= shortPost && asking.includes(sentences.at(-1)!)) || asking.length * 2 > sentences.length
  return asks ? { kind: 'question', title: cut(first) } : { kind: 'experience' }
}

function cut(sentence: string): string {
  if (sentence.length <= longestTitle) return sentence
  return `${sentence.slice(0, longestTitle).replace(/\s+\S*$/, '')}…`
}
