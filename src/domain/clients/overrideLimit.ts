import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Client } from '../../../payload-types'
import { assertCan } from '../access/can'
import { signedIn } from '../auth/account'
import { findAsCaller, inTransaction, lockAndRead } from '../database/transaction'
import { recordEvent } from '../events/record'

const MOST_MB = 1_000_000_000

export const overrideLimitSchema = z.object({
  monthlyLimit: z.int().min(0).max(MOST_MB).describe('In MB a month; 0 is no limit.'),
  reason: z.string('Say why.').trim().min(1, 'Say why.').max(500),
  isFixed: z
    .boolean()
    .default(true)
    .describe('Whether the reseller may no longer change it. `false` gives it back to them.'),
})

type Override = z.output<typeof overrideLimitSchema>

const megabytes = (mb: number): string => (mb === 0 ? 'no limit' : `${mb} MB`)

/**
 * Staff set a client's monthly limit over its reseller's head, and only they change it until they give it back.
 * The present limit, held as it is held, changes nothing.
 */
export const overrideLimit = async (
  req: PayloadRequest,
  id: string,
  { isFixed, monthlyLimit, reason }: Override,
): Promise<Client> => {
  signedIn(req.user)
  await findAsCaller(req, 'clients', id)
  assertCan(req.user, 'clients.overrideLimit')
  return inTransaction(req, async () => {
    const before = await lockAndRead(req, 'clients', id)
    const limitSetBy = isFixed ? 'staff' : null
    if (before.monthlyLimit !== monthlyLimit || (before.limitSetBy ?? null) !== limitSetBy) {
      await req.payload.update({
        collection: 'clients',
        id,
        data: { monthlyLimit, limitSetBy },
        depth: 0,
        overrideAccess: true,
        req,
      })
      await recordEvent(req, {
        type: 'client.limit_overridden',
        subject: { collection: 'clients', id },
        summary: isFixed
          ? 'Staff set the monthly limit; the reseller cannot change it.'
          : 'Staff set the monthly limit and gave it back to the reseller.',
        from: megabytes(before.monthlyLimit),
        to: megabytes(monthlyLimit),
        reason,
      })
    }
    return findAsCaller(req, 'clients', id)
  })
}
