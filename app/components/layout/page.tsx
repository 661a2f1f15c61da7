import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'

interface PageProps {
  children: ReactNode
  /** Stands left of the text on wide screens; `only-without-rail` elements take its place on others. */
  rail?: ReactNode
  /** A page of text alone: forms, plain words. */
  plain?: boolean
}

/** The page below the header. Its rows keep one text column and one margin at every depth. */
export function Page({ children, rail, plain }: PageProps) {
  return (
    <main id="content" tabIndex={-1} className={classNames('page', rail ? 'with-rail' : null)}>
      {rail && <div className="page-rail">{rail}</div>}
      <div className="page-content">{plain ? <div className="only-text">{children}</div> : children}</div>
    </main>
  )
}

/** A stretch of text and what belongs beside it: in the margin where there is one, else right under it. */
export function Row({ text, margin, className }: { text: ReactNode; margin?: ReactNode; className?: string }) {
  return (
    <div className={classNames('row', className)}>
      <div className="text">{text}</div>
      {margin && <div className="beside">{margin}</div>}
    </div>
  )
}
