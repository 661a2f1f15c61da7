import { randomBytes } from 'node:crypto'
import type { Request as ExpressRequest, Response as ExpressResponse } from 'express'
import { loadActor } from '../domain/accounts/load-actor.server.ts'
import type { Ctx, Embedder, Jobs, Log } from '../domain/ctx.server.ts'

/** What `server.ts` lends to every request; the shapes that the adapters in app/infra have. */
export interface Services {
  db: Ctx['db']
  jobs: Jobs
  log: Log
  embedder: Embedder | null
  sessions: {
    read(cookieHeader: string): Promise<{ memberId: string | null; sessionId?: string; setCookie?: string }>
    start(memberId: string): Promise<string>
    end(sessionId: string): Promise<string>
  }
  limits: { take(name: LimitName, key: string): Promise<number> }
  desk: DeskSignals
}

/** What happens on the desk, in whichever process; `subscribe` answers how to stop listening. */
interface DeskSignals {
  subscribe(listener: { onSignal(signal: { payload: string }): void; onGap(): void; onEnd(): void }): () => void
}

export type LimitName =
  'sign-in' | 'sign-up' | 'post' | 'react' | 'report' | 'settings' | 'decide' | 'claim' | 'live' | 'search'

export interface SessionControl {
  /** Ends the present session, if any, and starts a new one: a session id never outlives a sign-in. */
  start(memberId: string): Promise<void>
  end(): Promise<void>
}

declare module '@remix-run/node' {
  interface AppLoadContext {
    ctx: Ctx
    session: SessionControl
    /** Seconds to wait before the next try, or 0. */
    takeLimit(name: LimitName): Promise<number>
    /** For the content security policy: only scripts that carry it run. */
    nonce: string
    log: Log
    desk: DeskSignals
  }
}

/** Reads who asks, once for each request, and builds the ctx that its loaders and actions share. */
export function createLoadContext(services: Services) {
  return async (req: ExpressRequest, res: ExpressResponse) => {
    const { db, jobs, log, embedder, sessions, limits, desk } = services
    const found = await sessions.read(req.headers.cookie ?? '')
    if (found.setCookie) res.append('Set-Cookie', found.setCookie)
    const actor = found.memberId ? await loadActor({ db }, { memberId: found.memberId }) : ({ kind: 'guest' } as const)
    const ctx: Ctx = { db, actor, now: new Date(), jobs, log, embedder }
    const session: SessionControl = {
      async start(memberId) {
        if (found.sessionId) await sessions.end(found.sessionId)
        res.append('Set-Cookie', await sessions.start(memberId))
      },
      async end() {
        if (found.sessionId) res.append('Set-Cookie', await sessions.end(found.sessionId))
      },
    }
    return {
      ctx,
      session,
      takeLimit: (name: LimitName) => limits.take(name, actor.kind === 'member' ? actor.id : (req.ip ?? 'unknown')),
      nonce: randomBytes(16).toString('base64'),
      log,
      desk,
    }
  }
}
