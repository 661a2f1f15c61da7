import type { ClaimState, ClaimView, DeskNews, DeskSnapshot } from '../../../domain/moderation/claims/claim.ts'

type InJson<T> = T extends Date ? string : T extends object ? { [Name in keyof T]: InJson<T[Name]> } : T

/** What is known of one case since the page was read. */
export interface KnownCase extends ClaimState {
  status?: DeskNews['status']
  revisionId?: string
}

/** What the server has told since this tab began to listen. */
export interface DeskState {
  /** When all claims were told last; null before. A case that is not in `cases` was nobody's then. */
  toldAt: Date | null
  cases: ReadonlyMap<string, KnownCase>
}

export const untoldDesk: DeskState = { toldAt: null, cases: new Map() }

export function readSnapshot(json: string): DeskSnapshot {
  const { at, claims } = JSON.parse(json) as InJson<DeskSnapshot>
  return { at: new Date(at), claims: claims.map(readClaim) }
}

export function readNews(json: string): DeskNews {
  const { at, claim, ...news } = JSON.parse(json) as InJson<DeskNews>
  return { ...news, at: new Date(at), claim: claim && readClaim(claim) }
}

export function readClaimState(json: InJson<ClaimState>): ClaimState {
  return { at: new Date(json.at), claim: json.claim && readClaim(json.claim) }
}

function readClaim({ since, seenAt, ...claim }: InJson<ClaimView>): ClaimView {
  return { ...claim, since: new Date(since), seenAt: new Date(seenAt) }
}

/** All claims at once: what was known before is let go. */
export function withSnapshot({ at, claims }: DeskSnapshot): DeskState {
  return { toldAt: at, cases: new Map(claims.map((claim) => [claim.caseId, { claim, at }])) }
}

export function withCase(state: DeskState, caseId: string, known: KnownCase): DeskState {
  return { ...state, cases: new Map([...state.cases, [caseId, { ...state.cases.get(caseId), ...known }]]) }
}

/** Who has a case: as the page was loaded, or as it was told since, whichever is later. */
export function claimNow(state: DeskState, loaded: ClaimState & { caseId: string }): ClaimView | null {
  const told = state.cases.get(loaded.caseId) ?? (state.toldAt && { claim: null, at: state.toldAt })
  return told && told.at > loaded.at ? told.claim : loaded.claim
}
