import { decisionReasonWords } from '../../domain/moderation/words.ts'
import type { PostGap as Gap } from '../../domain/threads/post-node.ts'
import styles from './post-gap.module.css'

/** The place of a post that is not shown, kept so that the answers to it make sense. */
export function PostGap({ gap }: { gap: Gap }) {
  return <p className={styles.gap}>{gapInWords(gap)}</p>
}

function gapInWords({ reason, why }: Gap): string {
  const because = why ? ` ${decisionReasonWords[why]}.` : ''
  switch (reason) {
    case 'deleted':
      return 'A post stood here. Its author has deleted it.'
    case 'removed':
      return `A moderator removed the post that stood here.${because}`
    case 'hidden':
      return `A moderator has hidden the post that stood here.${because}`
    case 'waiting':
      return 'The post that belongs here is waiting for a moderator.'
  }
}
