import type { HelpKind, HelpNow as Help } from '../../domain/moderation/help/help-kind.ts'
import styles from './help-now.module.css'

/** Above everything, for the author alone: what to do now, and whom to ring. */
export function HelpNow({ help }: { help: Help }) {
  return (
    <div className={styles.help} role="alert">
      <div className={styles.inner}>{help.kinds.map((kind) => sections[kind](help))}</div>
    </div>
  )
}

const sections: Record<HelpKind, (help: Help) => JSX.Element> = {
  crisis: ({ number, words, crisisNumber, crisisWords }) => (
    <section key="crisis" aria-label="Somebody to talk to now">
      <p className={styles.title}>You do not have to be alone with this</p>
      <p>What you wrote sounds very hard. Please talk to somebody now, before you do anything else.</p>
      <Line number={crisisNumber} words={crisisWords} />
      {number && crisisNumber && (
        <p>
          If you, or the person you wrote about, are hurt or may act on it, ring <Dial number={number} />.
        </p>
      )}
      {number && !crisisNumber && <Line number={number} words={words} />}
    </section>
  ),
  body: ({ number, words }) => (
    <section key="body" aria-label="Help now">
      <p className={styles.title}>Please do not wait for an answer here</p>
      <p>What you wrote may be an emergency. If it is happening now, get help now.</p>
      <Line number={number} words={words} />
      <p>If there was chemotherapy, or blood counts are low, say so first.</p>
    </section>
  ),
}

function Line({ number, words }: { number: string; words: string }) {
  return (
    <p className={styles.line}>
      {number && (
        <b>
          Ring <Dial number={number} />
        </b>
      )}
      {words && <span>{words}</span>}
    </p>
  )
}

function Dial({ number }: { number: string }) {
  return (
    <a href={`tel:${number.replace(/[^\d+*#]/g, '')}`} className={styles.number}>
      {number}
    </a>
  )
}
