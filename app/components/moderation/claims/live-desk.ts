import { liveDeskPath } from '../desk-paths.ts'
import {
  readNews,
  readSnapshot,
  untoldDesk,
  withCase,
  withSnapshot,
  type DeskState,
  type KnownCase,
} from './desk-state.ts'

/*
 * The one connection of a tab to what happens on the desk. It is there while something on the page listens and the tab
 * can be seen: browsers allow six connections to a site, and a tab in the background shall not take one.
 */

let state: DeskState = untoldDesk
let source: EventSource | undefined
let again: number | undefined
let wait = 1000
const watchers = new Set<() => void>()
/** Those who want to know that cases came, went or changed. */
const changeListeners = new Set<() => void>()

export const liveDesk = {
  state: () => state,
  stateOnServer: () => untoldDesk,

  /** Calls `watcher` whenever the state has changed. */
  watch: (watcher: () => void): (() => void) => {
    watchers.add(watcher)
    attend()
    return () => {
      watchers.delete(watcher)
      // From page to page the connection stays.
      window.setTimeout(attend, 1000)
    }
  },

  /** Calls `listener` when the list of open cases is not any more what was read. */
  onChange(listener: () => void): () => void {
    changeListeners.add(listener)
    return () => changeListeners.delete(listener)
  },

  /** What was learnt in another way. */
  learn(caseId: string, known: KnownCase) {
    set(withCase(state, caseId, known))
  },
}

function set(next: DeskState) {
  state = next
  for (const watcher of watchers) watcher()
}

function attend() {
  const wanted = watchers.size > 0 && document.visibilityState === 'visible'
  if (wanted && !source) connect()
  if (!wanted) disconnect()
  if (watchers.size === 0) {
    state = untoldDesk
    document.removeEventListener('visibilitychange', attend)
  } else document.addEventListener('visibilitychange', attend)
}

function connect() {
  window.clearTimeout(again)
  const present = new EventSource(liveDeskPath)
  source = present
  present.addEventListener('snapshot', ({ data }: MessageEvent<string>) => {
    const missed = state.toldAt !== null
    wait = 1000
    set(withSnapshot(readSnapshot(data)))
    if (missed) for (const listener of changeListeners) listener()
  })
  present.addEventListener('news', ({ data }: MessageEvent<string>) => {
    const { kind, caseId, ...known } = readNews(data)
    set(withCase(state, caseId, known))
    if (kind === 'opened' || kind === 'changed') for (const listener of changeListeners) listener()
  })
  present.addEventListener('error', () => {
    // The browser tries again by itself, but not after an answer that was no stream.
    if (present.readyState !== EventSource.CLOSED || source !== present) return
    source = undefined
    again = window.setTimeout(attend, wait)
    wait = Math.min(wait * 2, 60_000)
  })
}

function disconnect() {
  window.clearTimeout(again)
  source?.close()
  source = undefined
}
