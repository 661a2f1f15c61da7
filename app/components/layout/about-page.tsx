import { Page } from './page.tsx'
import styles from './about-page.module.css'

export function AboutPage() {
  return (
    <Page plain>
      <article className={styles.about}>
        <h1>How Margin works</h1>
        <p className={styles.deck}>
          An article stands at the top of each page. Below it people ask, tell and answer. Moderators see to it that
          nobody is harmed by what they read.
        </p>
        <h2>What is held, and why</h2>
        <p>
          Each post is read by a program when it is sent. It looks for sentences that say that something cures or raises
          or lowers, that urge others to stop a treatment, that show private information, or that sell. It removes
          nothing. It lays such a post before a moderator, with the passages of the article that bear on it. Until then
          only its author and the moderators see the post. The first posts of a new member are looked at too.
        </p>
        <h2>What a moderator can do</h2>
        <p>
          Publish the post as it is. Publish it with a note beside the sentence. Return it to its author, with the
          reason and the passage, so that they can change it and send it again. Hide it, or remove it with a reason that
          everybody can see. Each decision is kept in a record that cannot be changed, and the author is always told
          what was decided and why. No moderator decides about their own post.
        </p>
        <h2 id="context-notes">Context notes</h2>
        <p>
          A note stands beside a sentence that readers might take for more than it is. It says what the article says,
          and leads to the passage. It does not say that somebody lied: people tell what happened to them, and that is
          welcome here.
        </p>
        <h2>Your name</h2>
        <p>
          Take a name that is not yours. A mail address is not needed, and nobody else ever sees it. Whoever only reads
          leaves nothing behind: no cookie, and no script.
        </p>
        <h2>If it is urgent</h2>
        <p>
          Nobody here can examine you or come to you. With fever and a low white count, pain in the chest, trouble
          breathing, or thoughts of ending your life, ring your local emergency number now.
        </p>
      </article>
    </Page>
  )
}
