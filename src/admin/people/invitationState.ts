export type InvitationState = 'invited' | 'expired' | 'revoked'

export type Standing = { state: InvitationState; until?: string }

/** Where the invitation of an account stands; nothing for an account with a password of its own. */
export const invitationOf = (
  account: Readonly<Record<string, unknown>>,
  now: Date,
): Standing | undefined => {
  if (!account.invitedAt) return undefined
  const until = account.invitationExpiresAt
  if (typeof until !== 'string') return { state: 'revoked' }
  return Date.parse(until) > now.getTime() ? { state: 'invited', until } : { state: 'expired' }
}
