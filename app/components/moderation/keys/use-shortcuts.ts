import { useEffect, useRef } from 'react'
import { areKeysOn } from './keys-switch.ts'
import { isTypedIn, readPress, type Pending, type Shortcut } from './shortcut-keys.ts'

/** The page listens for these keys, wherever the focus is, except where one types and while a dialog is open. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const known = useRef(shortcuts)
  useEffect(() => {
    known.current = shortcuts
  }, [shortcuts])
  useEffect(() => {
    let pending: Pending | null = null
    const listen = (event: KeyboardEvent) => {
      const at = event.target instanceof HTMLElement ? event.target : document.body
      const typing = isTypedIn(at) || document.querySelector('dialog[open]') !== null || !areKeysOn()
      const read = readPress(known.current, { press: event, typing, pending, now: event.timeStamp })
      pending = read.pending
      if (!read.shortcut) return
      event.preventDefault()
      read.shortcut.run()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
