import { renderPost } from './render-markdown.ts'

/** How a post would look; nothing is kept. */
export function previewPost(input: { title?: string; markdown: string }): { title: string | null; html: string } {
  return { title: input.title ?? null, html: renderPost(input.markdown) }
}
