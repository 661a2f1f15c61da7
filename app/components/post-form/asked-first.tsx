import { useEffect, useRef } from 'react'
import type { AskedFirst as Asked } from '../../domain/posts/asked-first.ts'
import { passagePath } from '../paths.ts'
import styles from './asked-first.module.css'

/** What stands above a text that was not sent yet: what was found in it, and what its author can do. */
export function AskedFirst({ asked, send }: { asked: Asked; send: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [asked])
  return (
    <section className={styles.asked} aria-labelledby="asked-title">
      <h2 id="asked-title" ref={heading} tabIndex={-1} className={styles.title}>
        One moment, before it is sent
      </h2>
      <p>Nothing has been sent yet. Your text is below, as you wrote it.</p>
      {asked.privateThings.length > 0 && <PrivateThings asked={asked} send={send} />}
      {asked.claims.length > 0 && <Claims asked={asked} send={send} />}
    </section>
  )
}

function PrivateThings({ asked: { privateThings }, send }: { asked: Asked; send: string }) {
  return (
    <>
      <h3>This looks private</h3>
      <ul>
        {privateThings.map(({ what, quote }, index) => (
          <li key={index}>
            {what}: <mark>{quote}</mark>
          </li>
        ))}
      </ul>
      <p>
        Everybody can read this page, strangers too. “{hideAnd(send)}” puts “[{privateThings[0]?.what} removed]” in its
        place. If you would rather leave it in, a moderator looks at it first.
      </p>
    </>
  )
}

function Claims({
  asked: { claims, moreClaims, urgesRemedy, articleSlug, privateThings },
  send,
}: {
  asked: Asked
  send: string
}) {
  return (
    <>
      <h3>{urgesRemedy ? 'Readers may try this' : 'What the article has on this'}</h3>
      <p>
        {urgesRemedy && 'Many who read here are ill, and may do as you do. '}This is what the article has near your
        words:
      </p>
      {claims.map(({ before, quote, after, passages }, index) => (
        <div key={index} className={styles.claim}>
          <blockquote className={styles.own}>
            <p>
              {before}
              <mark>{quote}</mark>
              {after}
            </p>
            <footer>your words</footer>
          </blockquote>
          <div className={styles.passages}>
            {passages.length === 0 && <p className={styles.none}>We found no passage of the article on this.</p>}
            {passages.map(({ anchor, heading, excerpt }) => (
              <blockquote key={anchor}>
                <p>{excerpt}</p>
                <footer>
                  from the article,{' '}
                  <a href={passagePath(articleSlug, anchor)} target="_blank" rel="noopener">
                    {heading || 'at its beginning'}
                    <span className="visually-hidden"> (opens in a new tab)</span>
                  </a>
                </footer>
              </blockquote>
            ))}
          </div>
        </div>
      ))}
      {moreClaims > 0 && <p>There is more like this in your text.</p>}
      <h3>What you can do</h3>
      <ul>
        <li>Say it in other words below.</li>
        <li>Tick the box, if it is your own experience. Readers see that below your text.</li>
        <li>Tell where one can read about it.</li>
        <li>
          Or send it as it is: press “{privateThings.length > 0 ? asItIs(send) : send}”. A moderator then looks at it
          first.
        </li>
      </ul>
    </>
  )
}

export const hideAnd = (send: string) => `Hide it and ${send.toLowerCase()}`
export const asItIs = (send: string) => `${send} as it is`
