import type { ArticleSection, PassagePart } from '../../domain/articles/article-page.ts'
import { classNames } from '../class-names.ts'
import { groupParts } from './group-parts.ts'
import { PassageAside } from './passage-aside.tsx'
import styles from './article-body.module.css'

export function ArticleBody({ slug, sections }: { slug: string; sections: ArticleSection[] }) {
  return (
    <div className={styles.body} id="article">
      {sections.map((section) => (
        <Section key={section.anchor} slug={slug} section={section} />
      ))}
    </div>
  )
}

function Section({ slug, section }: { slug: string; section: ArticleSection }) {
  const { anchor, heading, isLead, discussed } = section
  const Heading = section.level > 2 ? 'h3' : 'h2'
  const own = { slug, heading }
  return (
    <section id={anchor} className={classNames(styles.section, isLead && styles.lead)}>
      {!isLead && (
        <div className={classNames('row', styles.passage, styles.head)}>
          <div className="text">
            <Heading>{heading}</Heading>
          </div>
          <PassageAside {...own} anchor={anchor} discussed={discussed} what="section" />
        </div>
      )}
      {groupParts(section.parts).map((group) =>
        group.kind === 'paragraph' ? (
          <Passage key={group.part.anchor} {...own} part={group.part} />
        ) : (
          <ul key={group.parts[0]?.anchor} className={styles.list}>
            {group.parts.map((part) => (
              <li key={part.anchor}>
                <Passage {...own} part={part} />
              </li>
            ))}
          </ul>
        ),
      )}
    </section>
  )
}

function Passage({ slug, heading, part }: { slug: string; heading: string; part: PassagePart }) {
  const { anchor, discussed, html } = part
  return (
    <div id={anchor} className={classNames('row', styles.passage)}>
      <div className={classNames('text', styles.words)} dangerouslySetInnerHTML={{ __html: html }} />
      <PassageAside slug={slug} anchor={anchor} heading={heading} discussed={discussed} what="passage" />
    </div>
  )
}
