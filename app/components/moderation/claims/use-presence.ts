import { useEffect, useRef } from 'react'
import { beatTime, type ClaimView } from '../../../domain/moderation/claims/claim.ts'
import { presencePath } from '../desk-paths.ts'
import { readClaimState } from './desk-state.ts'
import { liveDesk } from './live-desk.ts'

const signsOfWork = ['keydown', 'pointerdown', 'pointermove', 'scroll', 'input'] as const

/**
 * Keeps a claim while somebody works on its case, with a request a minute at most and none while nothing is done; and
 * ends it when the page is left. `mayHold`: the case is open and theirs to decide.
 */
export function usePresence(input: { caseId: string; claim: ClaimView | null; mayHold: boolean }): void {
  const { caseId, claim, mayHold } = input
  const left = useRef('')
  const now = useRef({ mine: false, mayHold: false, seenAt: '' })
  const seenAt = claim?.seenAt.toISOString() ?? ''
  const mine = claim?.mine ?? false
  useEffect(() => {
    now.current = { mine, mayHold, seenAt: [seenAt, now.current.seenAt].sort()[1]! }
  }, [mine, mayHold, seenAt])

  useEffect(() => {
    let told = Date.now()
    const send = async () => {
      told = Date.now()
      const answer = await fetch(presencePath(caseId), {
        method: 'POST',
        body: new URLSearchParams({ intent: 'keep' }),
      }).catch(() => null)
      if (!answer?.ok) return
      const state = readClaimState((await answer.json()) as Parameters<typeof readClaimState>[0])
      if (state.claim?.mine) now.current.seenAt = state.claim.seenAt.toISOString()
      liveDesk.learn(caseId, state)
    }
    const work = () => {
      if (now.current.mayHold && Date.now() - told >= beatTime) void send()
    }
    const leave = () => {
      if (!now.current.mine) return
      left.current = caseId
      navigator.sendBeacon(presencePath(caseId), new URLSearchParams({ intent: 'leave', seenAt: now.current.seenAt }))
    }
    const comeBack = () => {
      if (left.current !== caseId || !now.current.mayHold) return
      left.current = ''
      void send()
    }
    comeBack()
    for (const sign of signsOfWork) document.addEventListener(sign, work, { passive: true, capture: true })
    window.addEventListener('pagehide', leave)
    window.addEventListener('pageshow', comeBack)
    return () => {
      for (const sign of signsOfWork) document.removeEventListener(sign, work, { capture: true })
      window.removeEventListener('pagehide', leave)
      window.removeEventListener('pageshow', comeBack)
      leave()
    }
  }, [caseId])
}
