import type { PayloadRequest } from 'payload'

import type { User } from '../../../payload-types'
import { assertCan } from '../access/can'
import { signedIn } from '../auth/account'
import { findAsCaller, inTransaction } from '../database/transaction'
import { recordEvent } from '../events/record'
import { portsOf } from '../ports'
import { revealed } from '../secrets/fieldValue'

export type Identity = { idDocumentType: string | null; idDocumentNumber: string | null }

/** The identity document in plain text, for staff and the user themself. Every reading is an event. */
export const readIdentity = async (req: PayloadRequest, id: string): Promise<Identity> => {
  signedIn(req.user)
  await findAsCaller(req, 'users', id)
  assertCan(req.user, 'users.readIdentity')
  return inTransaction(req, async () => {
    // The adapter reads what is stored; every other way goes through the mask.
    const stored = await req.payload.db.findOne<User>({
      collection: 'users',
      where: { id: { equals: id } },
      req,
    })
    const place = { table: 'users', id, column: 'idDocumentNumber' }
    await recordEvent(req, {
      type: 'user.identity_read',
      subject: { collection: 'users', id },
      summary: 'The identity document was read.',
    })
    return {
      idDocumentType: stored?.idDocumentType ?? null,
      idDocumentNumber: revealed(portsOf(req).cipher, stored?.idDocumentNumber, place) ?? null,
    }
  })
}
