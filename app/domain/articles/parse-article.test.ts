import { describe, expect, it } from 'vitest'
import { FileProblems, type FileProblem } from './file-problems.ts'
import { parseArticle } from './parse-article.ts'

const good = `---
title: Sore knees
slug: sore-knees
author: Dr. Ada Writer
author_bio: >
  Writes about
  joints.
last_updated: 2026-03-31
reviewer: Dr. Bo Reader
sources:
  - National guideline on knees
  - Another one
---

# Sore knees

Knees can hurt.
`

function problemsOf(source: string): readonly FileProblem[] {
  try {
    parseArticle(source)
  } catch (error) {
    if (error instanceof FileProblems) return error.problems
    throw error
  }
  throw new Error('the file was taken')
}

describe('parseArticle', () => {
  it('reads every field and leaves out a heading that repeats the title', () => {
    expect(parseArticle(good)).toEqual({
      title: 'Sore knees',
      slug: 'sore-knees',
      author: 'Dr. Ada Writer',
      authorBio: 'Writes about joints.',
      reviewer: 'Dr. Bo Reader',
      sources: ['National guideline on knees', 'Another one'],
      lastUpdated: new Date('2026-03-31T00:00:00Z'),
      summary: null,
      markdown: '\nKnees can hurt.\n',
    })
  })

  it('does with the fields that every article needs', () => {
    const source = '---\ntitle: A\nslug: a\nauthor: B\nlast_updated: 2026-01-02\n---\nText'
    expect(parseArticle(source)).toMatchObject({ authorBio: '', reviewer: null, sources: [], markdown: 'Text' })
  })

  it('reads Windows line ends, a byte order mark, and sources as one text', () => {
    const source = good.replace(/sources:[\s\S]*?---/, 'sources: One guideline\n---').replaceAll('\n', '\r\n')
    expect(parseArticle(`\uFEFF${source}`)).toMatchObject({
      sources: ['One guideline'],
      markdown: '\nKnees can hurt.\n',
    })
  })

  it.each<[string, (source: string) => string, number | null, RegExp]>([
    ['no front matter', () => 'Just text', 1, /begin with front matter/],
    ['no end of it', () => '---\ntitle: A\n', 1, /second line/],
    ['no text', (source) => source.replace(/# Sore[\s\S]*/, ''), 14, /no text/],
    ['broken YAML', (source) => source.replace('author: Dr.', 'author: "Dr.'), 4, /cannot be read/],
    ['a missing author', (source) => source.replace(/author: .*\n/, ''), 1, /author is missing.*\(author\)/],
    ['an empty title', (source) => source.replace('Sore knees', '""'), 2, /title is empty/],
    ['a wrong slug', (source) => source.replace('slug: sore-knees', 'slug: Sore Knees'), 3, /slug can have/],
    ['a wrong date', (source) => source.replace('2026-03-31', '31 March'), 8, /date of last_updated/],
    ['a date that is none', (source) => source.replace('2026-03-31', '2026-02-30'), 8, /date of last_updated/],
    [
      'sources that are none',
      (source) => source.replace(/sources:[\s\S]*?---/, 'sources: 4\n---'),
      10,
      /sources should be/,
    ],
  ])('names the line of %s', (_, spoil, line, what) => {
    const [problem] = problemsOf(spoil(good))
    expect(problem?.line).toBe(line)
    expect(problem?.what).toMatch(what)
  })

  it('names everything that is wrong at once', () => {
    expect(problemsOf('---\ntitle: ""\nslug: A A\n---\ntext').map(({ line }) => line)).toEqual([2, 3, 1, 1])
  })
})
