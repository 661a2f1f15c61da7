import { Link, useNavigate } from '@remix-run/react'
import { undoPath } from '../desk-paths.ts'
import { useShortcuts } from '../keys/use-shortcuts.ts'

/** Right after a decision: the way to take it back, by "z" too. */
export function UndoLink({ eventId }: { eventId: string }) {
  const navigate = useNavigate()
  const to = undoPath(eventId)
  useShortcuts([{ keys: 'z', words: 'Undo the decision', run: () => void navigate(to) }])
  return (
    <Link to={to} className="button" aria-keyshortcuts="z">
      Undo
    </Link>
  )
}
