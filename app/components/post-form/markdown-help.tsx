import styles from './markdown-help.module.css'

export function MarkdownHelp() {
  return (
    <details className={styles.help}>
      <summary>Bold, lists, quotes, links</summary>
      <p>You can simply write; an empty line begins a new paragraph. If you like:</p>
      <dl>
        <div>
          <dt>
            <code>**strong**</code>
          </dt>
          <dd>
            <strong>strong</strong>
          </dd>
        </div>
        <div>
          <dt>
            <code>- first</code>
          </dt>
          <dd>a line of a list</dd>
        </div>
        <div>
          <dt>
            <code>&gt; what somebody said</code>
          </dt>
          <dd>a quotation</dd>
        </div>
        <div>
          <dt>
            <code>[words](https://example.org)</code>
          </dt>
          <dd>a link</dd>
        </div>
      </dl>
      <p>Pictures cannot be shown. Please leave out names, addresses and record numbers, yours and others’.</p>
    </details>
  )
}
