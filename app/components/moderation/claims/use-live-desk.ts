import { useRevalidator } from '@remix-run/react'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import type { ClaimState, ClaimView } from '../../../domain/moderation/claims/claim.ts'
import { claimNow, type KnownCase } from './desk-state.ts'
import { liveDesk } from './live-desk.ts'

/** Several changes within this time are read at once. In ms. */
const gatherFor = 700

/** Who has a case now; without JavaScript, who had it when the page was made. */
export function useLiveClaim(loaded: ClaimState & { caseId: string }): ClaimView | null {
  return claimNow(useDeskState(), loaded)
}

/** What was told of a case since the page was loaded. */
export function useKnownCase(caseId: string): KnownCase | undefined {
  return useDeskState().cases.get(caseId)
}

/** Reads the page anew when cases come, go or change. */
export function useLiveCounts(): void {
  useDeskState()
  const { revalidate, state } = useRevalidator()
  const reading = useRef(state)
  useEffect(() => {
    reading.current = state
  }, [state])
  useEffect(() => {
    let timer: number | undefined
    const look = () => {
      timer = undefined
      if (reading.current === 'idle') void revalidate()
      else later()
    }
    const later = () => {
      timer ??= window.setTimeout(look, gatherFor)
    }
    const stop = liveDesk.onChange(later)
    return () => {
      stop()
      window.clearTimeout(timer)
    }
  }, [revalidate])
}

function useDeskState() {
  return useSyncExternalStore(liveDesk.watch, liveDesk.state, liveDesk.stateOnServer)
}
