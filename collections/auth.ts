import type { CollectionConfig } from 'payload'

export { authDoors as authEndpoints } from '../endpoints/auth/doors'

/**
 * What the three account collections share. Attempts are limited by address and name
 * (`src/adapters/limits`), not by Payload's lock, with which anybody could lock another out.
 */
export const authOptions = {
  tokenExpiration: 12 * 3600,
  useSessions: true,
  maxLoginAttempts: 0,
  verify: false,
  cookies: { sameSite: 'Lax' },
  forgotPassword: { expiration: 3_600_000 },
} as const

/** The cookie travels by https alone where the console is served so. */
export const withSecureCookies = (
  collections: CollectionConfig[],
  isSecure: boolean,
): CollectionConfig[] =>
  collections.map((collection) =>
    typeof collection.auth === 'object'
      ? {
          ...collection,
          auth: { ...collection.auth, cookies: { ...collection.auth.cookies, secure: isSecure } },
        }
      : collection,
  )
