import { createHmac, randomInt, timingSafeEqual } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { problem } from '../../core/problem'
import type { Account } from '../auth/account'
import type { Channel } from './contacts'

export const CODE_MINUTES = 10
export const MOST_TRIES = 5
export const MOST_SENDS_AN_HOUR = 5
export const SECONDS_BETWEEN_SENDS = 60

export const codeInvalid = problem(
  'verification.code_invalid',
  422,
  () => 'This code is wrong, has run out, or was tried too often. Ask for a new one.',
)

export const alreadyVerified = problem<{ channel: Channel }>(
  'verification.already_verified',
  409,
  ({ channel }) =>
    channel === 'sms'
      ? 'The phone number is proved already.'
      : 'The e-mail address is proved already.',
)

export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0')

type Coded = { channel: Channel; destination: string; code: string }

/** Keyed, for six digits are soon tried: who reads the database alone cannot find the code. */
export const hashOfCode = (
  req: PayloadRequest,
  { collection, id }: Pick<Account, 'collection' | 'id'>,
  { channel, code, destination }: Coded,
): string =>
  createHmac('sha256', req.payload.secret)
    .update(JSON.stringify(['one-time-code', collection, id, channel, destination, code]))
    .digest('hex')

export const isSameHash = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
