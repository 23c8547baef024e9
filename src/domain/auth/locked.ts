import type { PayloadRequest } from 'payload'

import { tooMany } from '../limits/limits'
import { noteStanding } from '../limits/standing'

/** The refusal of an address that was wrong about an account too often; other addresses go on. */
export const locked = (
  req: PayloadRequest,
  retryAfterSeconds: number,
): ReturnType<typeof tooMany> => {
  noteStanding(req, {
    ...{ rate: 'sign_in_account', isRefused: true, remaining: 0, resetSeconds: retryAfterSeconds },
  })
  return tooMany({ retryAfterSeconds })
}
