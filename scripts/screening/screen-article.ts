import { readFile } from 'node:fs/promises'
import { matchAnchors } from '../../app/domain/articles/match-anchors.ts'
import { parseArticle } from '../../app/domain/articles/parse-article.ts'
import { loadScreeningArticle } from '../../app/domain/articles/screening-passages.server.ts'
import { splitPassages } from '../../app/domain/articles/split-passages.ts'
import type { ScreeningInput } from '../../app/domain/screening/types.ts'
import { withCommandCtx } from '../../app/infra/command-ctx.ts'
import { CommandError, lineFor } from '../command-error.ts'
import { withDatabase } from '../db/local-database.ts'

type Article = ScreeningInput['article']

/** The article of a Markdown file, with the anchors that it gets when it is imported for the first time. */
export async function articleOfFile(file: string): Promise<Article> {
  const source = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new CommandError(`${file} cannot be read: ${lineFor(error)}`)
  })
  return articleOf(source, file)
}

export function articleOf(source: string, file = 'The article'): Article {
  try {
    const { title, markdown } = parseArticle(source)
    const drafts = splitPassages(markdown)
    const anchors = matchAnchors(drafts, [])
    const passages = drafts.flatMap(({ kind, heading, text }, index) => {
      const anchor = anchors[index]!
      return kind === 'section' ? [] : [{ id: anchor, anchor, heading, text }]
    })
    return { title, passages }
  } catch (error) {
    throw new CommandError(`${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** The current version of an article that was imported. */
export function articleOfDatabase(slug: string): Promise<Article> {
  return withDatabase((url) =>
    withCommandCtx(url, async (ctx) => {
      const article = await ctx.db.article.findUnique({ where: { slug }, select: { id: true } })
      if (!article) throw new CommandError(`There is no article ${slug}.`)
      return loadScreeningArticle(ctx, { articleId: article.id })
    }),
  )
}
