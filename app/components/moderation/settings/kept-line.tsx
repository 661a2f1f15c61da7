import { Form, Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import styles from './kept-line.module.css'

interface Props {
  /** Which line it is, for those who hear the buttons only. */
  name: string
  /** Where it is changed. */
  changePath: string
  /** What takes it out: `intent=remove` with this field, posted to the page; null where it cannot be. */
  remove: { path: string; field: string; id: string } | null
  children: ReactNode
}

/** One of the lines that administrators keep, with what can be done about it. */
export function KeptLine({ name, changePath, remove, children }: Props) {
  return (
    <li className={styles.line}>
      <div>{children}</div>
      <div className={styles.acts}>
        <Link to={changePath} className="button">
          Change<span className="visually-hidden"> {name}</span>
        </Link>
        {remove && <TakeOut name={name} {...remove} />}
      </div>
    </li>
  )
}

export function TakeOut({ name, path, field, id }: { name: string; path: string; field: string; id: string }) {
  return (
    <Form method="post" action={path}>
      <input type="hidden" name="intent" value="remove" />
      <input type="hidden" name={field} value={id} />
      <button type="submit" className="quiet">
        Take out<span className="visually-hidden"> {name}</span>
      </button>
    </Form>
  )
}
