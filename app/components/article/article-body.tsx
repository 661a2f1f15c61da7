import type { ReactNode } from 'react'
import type { ArticleSection, PassagePart } from '../../domain/articles/article-page.ts'
import { classNames } from '../class-names.ts'
import { groupParts } from './group-parts.ts'
import { PassageAside } from './passage-aside.tsx'
import styles from './article-body.module.css'

interface ArticleBodyProps {
  slug: string
  sections: ArticleSection[]
  /** An older version is only read: its passages may not stand in the present one. */
  discussable: boolean
}

export function ArticleBody({ slug, sections, discussable }: ArticleBodyProps) {
  return (
    <div className={styles.body} id="article">
      {sections.map((section) => (
        <Section key={section.anchor} slug={slug} section={section} discussable={discussable} />
      ))}
    </div>
  )
}

interface SectionProps {
  slug: string
  section: ArticleSection
  discussable: boolean
}

function Section({ slug, section, discussable }: SectionProps) {
  const { anchor, heading, isLead, discussed } = section
  const Heading = section.level > 2 ? 'h3' : 'h2'
  const own = { slug, heading, discussable }
  return (
    <section id={anchor} className={classNames(styles.section, isLead && styles.lead)}>
      {!isLead && (
        <div className={classNames('row', styles.passage, styles.head)}>
          <div className="text">
            <Heading>{heading}</Heading>
          </div>
          <PassageAside
            slug={slug}
            heading={heading}
            anchor={anchor}
            discussed={discussed}
            what="section"
            discussable={discussable && section.parts.length === 0}
          />
        </div>
      )}
      {groupParts(section.parts).map((group) =>
        group.kind === 'paragraph' ? (
          <Passage key={group.part.anchor} {...own} part={group.part} />
        ) : (
          <List key={group.parts[0]?.anchor} start={group.start}>
            {group.parts.map((part) => (
              <li key={part.anchor}>
                <Passage {...own} part={part} />
              </li>
            ))}
          </List>
        ),
      )}
    </section>
  )
}

/** `start` is the first item's number; null for a list without numbers. */
function List({ start, children }: { start: number | null; children: ReactNode }) {
  if (start === null) return <ul className={styles.list}>{children}</ul>
  return (
    <ol start={start} className={styles.list}>
      {children}
    </ol>
  )
}

interface PassageProps {
  slug: string
  heading: string
  part: PassagePart
  discussable: boolean
}

function Passage({ part, ...own }: PassageProps) {
  const { anchor, discussed, html } = part
  return (
    <div id={anchor} className={classNames('row', styles.passage)}>
      <div className={classNames('text', styles.words)} dangerouslySetInnerHTML={{ __html: html }} />
      <PassageAside {...own} anchor={anchor} discussed={discussed} what="passage" />
    </div>
  )
}
