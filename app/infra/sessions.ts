import { NodePostgresAdapter } from '@lucia-auth/adapter-postgresql'
import { Lucia, TimeSpan } from 'lucia'
import type pg from 'pg'

/** Sessions, whoever keeps them. Lucia is no longer developed; this file is all that knows it. */
export interface Sessions {
  cookieName: string
  /** The session of a cookie header. `setCookie` is to be sent when the session was prolonged or is not valid. */
  read(
    cookieHeader: string,
  ): Promise<{ memberId: string; sessionId: string; setCookie?: string } | { memberId: null; setCookie?: string }>
  /** Starts a session and returns the cookie to set. */
  start(memberId: string): Promise<string>
  end(sessionId: string): Promise<string>
  endAll(memberId: string): Promise<void>
  deleteExpired(): Promise<void>
}

declare module 'lucia' {
  interface Register {
    Lucia: ReturnType<typeof createLucia>
  }
}

function createLucia(pool: pg.Pool, secure: boolean) {
  const adapter = new NodePostgresAdapter(pool, { user: 'member', session: 'session' })
  return new Lucia(adapter, {
    sessionExpiresIn: new TimeSpan(30, 'd'),
    sessionCookie: { name: secure ? '__Host-margin' : 'margin', attributes: { secure, sameSite: 'lax', path: '/' } },
  })
}

export function createSessions(pool: pg.Pool, options: { secure: boolean }): Sessions {
  const lucia = createLucia(pool, options.secure)
  return {
    cookieName: lucia.sessionCookieName,
    async read(cookieHeader) {
      const sessionId = lucia.readSessionCookie(cookieHeader)
      if (!sessionId) return { memberId: null }
      const { session, user } = await lucia.validateSession(sessionId)
      if (!session) return { memberId: null, setCookie: lucia.createBlankSessionCookie().serialize() }
      const setCookie = session.fresh ? lucia.createSessionCookie(session.id).serialize() : undefined
      return { memberId: user.id, sessionId: session.id, setCookie }
    },
    async start(memberId) {
      const session = await lucia.createSession(memberId, {})
      return lucia.createSessionCookie(session.id).serialize()
    },
    async end(sessionId) {
      await lucia.invalidateSession(sessionId)
      return lucia.createBlankSessionCookie().serialize()
    },
    endAll: (memberId) => lucia.invalidateUserSessions(memberId),
    deleteExpired: () => lucia.deleteExpiredSessions(),
  }
}
