import { describe, expect, it } from 'vitest'
import type { NoteOnPost } from '../../domain/threads/post-node.ts'
import { splitAtNotes } from './split-at-notes.ts'

const note = (id: string): NoteOnPost => ({ id, number: 1, quote: 'q', text: 't', articleVersion: 1, passages: [] })
const marked = (id: string, words: string) => `<mark id="mark-${id}">${words}<sup>1</sup></mark>`

describe('splitAtNotes', () => {
  it('leaves a post without notes whole', () => {
    const html = '<p>One<br>two</p>\n<ul>\n<li>three</li>\n</ul>\n'
    expect(splitAtNotes({ html, notes: [] })).toEqual({ before: html, whole: [], stretches: [] })
  })

  it('loses and moves nothing', () => {
    const html = `<p>A</p>\n<p>B ${marked('x', 'b')}</p>\n<p>C</p>\n<blockquote>\n<p>${marked('y', 'd')}</p>\n</blockquote>\n<p>E</p>\n`
    const { before, stretches } = splitAtNotes({ html, notes: [note('x'), note('y')] })
    expect(before + stretches.map((stretch) => stretch.html + stretch.rest).join('')).toBe(html)
    expect(stretches.map(({ notes }) => notes.map(({ id }) => id))).toEqual([['x'], ['y']])
    expect(stretches[0]?.rest).toContain('C')
  })

  it('keeps two notes on one block together', () => {
    const html = `<p>${marked('x', 'a')} and ${marked('y', 'b')}</p>`
    expect(splitAtNotes({ html, notes: [note('x'), note('y')] }).stretches).toHaveLength(1)
  })

  it('puts a note whose sentence is not in the text beside the whole post', () => {
    const split = splitAtNotes({ html: '<p>Changed</p>', notes: [note('x')] })
    expect(split.whole.map(({ id }) => id)).toEqual(['x'])
    expect(split.stretches).toEqual([])
  })

  it('reckons how far down the sentence begins', () => {
    const long = 'word '.repeat(30)
    const lines = (html: string) => splitAtNotes({ html, notes: [note('x')] }).stretches[0]?.linesAbove
    expect(lines(`<p>${marked('x', 'a')}</p>`)).toBe(0)
    expect(lines(`<p>${long}${marked('x', 'a')}</p>`)).toBe(2)
    expect(lines(`<p>One<br />two<br>${marked('x', 'a')}</p>`)).toBe(2)
    expect(lines(`<ul>\n<li>${long}</li>\n<li>${marked('x', 'a')}</li></ul>`)).toBe(3)
  })
})
