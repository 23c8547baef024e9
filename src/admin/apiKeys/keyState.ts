import type { ApiKey } from '../../../payload-types'
import type { Word } from '../../core/words/say'
import type { Tone } from '../status/tones'

export type KeyState = 'works' | 'ending' | 'expired' | 'revoked'
type Dated = Partial<Pick<ApiKey, 'expiresAt' | 'revokedAt'>>

const SOON_MS = 14 * 24 * 3_600_000

/** Whether a key opens anything at that moment, and whether its owner should see to the next one. */
export const stateOf = ({ expiresAt, revokedAt }: Dated, now: Date): KeyState => {
  if (revokedAt) return 'revoked'
  if (!expiresAt) return 'works'
  const left = Date.parse(expiresAt) - now.getTime()
  if (left <= 0) return 'expired'
  return left < SOON_MS ? 'ending' : 'works'
}

export const KEY_STATES: Record<KeyState, { label: Word; tone: Tone }> = {
  works: { label: 'apiKeys:stateWorks', tone: 'good' },
  ending: { label: 'apiKeys:stateEnding', tone: 'warning' },
  expired: { label: 'apiKeys:stateExpired', tone: 'bad' },
  revoked: { label: 'apiKeys:stateRevoked', tone: 'off' },
}

/** What the server keeps as JSON, as the texts that it is. */
export const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []

/** The part of a secret that tells whose it is. */
export const beginningOf = ({ prefix }: Pick<ApiKey, 'prefix'>): string => `sd_${prefix}_`
