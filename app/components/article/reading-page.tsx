import { useSearchParams } from '@remix-run/react'
import type { ReadingPage as Reading } from '../../domain/articles/reading-view.server.ts'
import { Page } from '../layout/page.tsx'
import { useViewer } from '../layout/use-viewer.ts'
import { ConversationHead } from '../thread/conversation-head.tsx'
import { ThreadList } from '../thread/thread-list.tsx'
import { ArticleBody } from './article-body.tsx'
import { ArticleFoot } from './article-foot.tsx'
import { ArticleHeader } from './article-header.tsx'
import { FoldedArticle } from './folded-article.tsx'
import { ContentsFold, ContentsRail } from './table-of-contents.tsx'

/** An article, whole or folded, and the conversation below it. */
export function ReadingPage({ page }: { page: Reading }) {
  const { article, conversation, folded, news } = page
  const { slug, sections, sources } = article
  const signedIn = useViewer() !== null
  const [query] = useSearchParams()
  const contents = { slug, sections, folded, hasSources: sources.length > 0, posts: conversation.totalPosts }
  return (
    <Page rail={folded ? undefined : <ContentsRail {...contents} />}>
      <article aria-labelledby="article-title">
        <ArticleHeader article={article} folded={folded} />
        {folded ? (
          <FoldedArticle article={article} />
        ) : (
          <>
            <ContentsFold {...contents} />
            <ArticleBody slug={slug} sections={sections} discussable />
            <ArticleFoot article={article} />
          </>
        )}
      </article>
      <section aria-labelledby="conversation-title">
        <ConversationHead slug={slug} list={conversation} folded={folded} news={news} />
        <ThreadList slug={slug} list={conversation} signedIn={signedIn} isContinued={query.has('after')} />
      </section>
    </Page>
  )
}
