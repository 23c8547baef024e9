export type Session = {
  token: string
  /** When it ends, in seconds since 1970. */
  exp: number
  /** From when on it is worth a new one, in milliseconds since 1970. */
  refreshAt: number
}

/** Where a session is kept between two starts of an app: its keychain, a file, a row. */
export type SessionStore = {
  read(): Session | undefined | Promise<Session | undefined>
  write(session: Session | undefined): void | Promise<void>
}

export const inMemory = (): SessionStore => {
  let kept: Session | undefined
  return { read: () => kept, write: (session) => void (kept = session) }
}

/** A quarter of its life is left for the refresh to succeed in. */
const REFRESHED_AFTER = 0.75

export const sessionOf = ({ exp, token }: { exp: number; token: string }): Session => {
  const now = Date.now()
  return { token, exp, refreshAt: now + (exp * 1000 - now) * REFRESHED_AFTER }
}

type Refresh = (token: string) => Promise<Session | undefined>

/**
 * Hands out the token to send, and a new one in time. However many requests ask at once, one refresh is made; while
 * that fails the old token is good to its end.
 */
export const sessionKeeper = (store: SessionStore, refresh: Refresh) => {
  let refreshing: Promise<Session | undefined> | undefined

  const renewed = async (session: Session): Promise<Session | undefined> => {
    try {
      const next = await refresh(session.token)
      await store.write(next)
      return next
    } catch {
      return session
    } finally {
      refreshing = undefined
    }
  }

  return {
    write: (session: Session | undefined) => store.write(session),
    async token(): Promise<string | undefined> {
      const session = await store.read()
      if (!session || session.exp * 1000 <= Date.now()) return undefined
      if (session.refreshAt > Date.now()) return session.token
      refreshing ??= renewed(session)
      return (await refreshing)?.token
    },
    /** Forgets the session that a request found ended, unless there is a newer one. */
    async forget(ended: string): Promise<void> {
      const session = await store.read()
      if (session?.token === ended) await store.write(undefined)
    },
  }
}

export type SessionKeeper = ReturnType<typeof sessionKeeper>
