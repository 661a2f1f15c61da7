import type { CitedPassage as Cited } from '../../domain/threads/post-node.ts'
import { passagePath } from '../paths.ts'
import styles from './cited-passage.module.css'

/** The passage of the article that a post is about, as it quotes it. */
export function CitedPassage({ passage, slug }: { passage: Cited; slug: string }) {
  return (
    <blockquote className={styles.cited}>
      <p>“{passage.excerpt}”</p>
      <footer>
        from the article{passage.heading ? ', ' : ''}
        <a href={passagePath(slug, passage.anchor)}>{passage.heading || ' at its beginning'}</a>
      </footer>
    </blockquote>
  )
}
