import type { CitedPassage } from './post-node.ts'

const excerptLength = 240

/** A passage as a note or a post cites it: its words, cut at a space. */
export function excerpt(passage: { anchor: string; heading: string; text: string }): CitedPassage {
  const { anchor, heading, text } = passage
  const cut = text.length > excerptLength ? `${text.slice(0, text.lastIndexOf(' ', excerptLength))} …` : text
  return { anchor, heading, excerpt: cut }
}
