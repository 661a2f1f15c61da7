import type { ArticlePage } from '../../domain/articles/article-page.ts'
import { Page } from '../layout/page.tsx'
import { ArticleBody } from './article-body.tsx'
import { ArticleFoot } from './article-foot.tsx'
import { ArticleHeader } from './article-header.tsx'

/** One version of an article by itself, as context notes name it. The conversation is about the present one. */
export function OlderVersion({ article }: { article: ArticlePage }) {
  return (
    <Page>
      <article aria-labelledby="article-title">
        <ArticleHeader article={article} folded={null} />
        <ArticleBody slug={article.slug} sections={article.sections} discussable={false} />
        <ArticleFoot article={article} />
      </article>
    </Page>
  )
}
