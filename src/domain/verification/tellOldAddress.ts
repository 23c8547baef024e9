import type { PayloadRequest } from 'payload'

import type { Account } from '../auth/account'
import { firstNameOf } from '../auth/mailedLink'
import { queueMail } from '../notifications/queueMail'

type Told = { account: Account; contact: 'email' | 'phone' }

/** Mails the address the account had before that a contact of it was changed; the new one is not named. */
export const tellOldAddress = async (
  req: PayloadRequest,
  { account, contact }: Told,
): Promise<void> => {
  await queueMail(req, {
    template: 'contact_changed',
    to: { email: account.email, language: account.language },
    variables: {
      name: firstNameOf(account),
      what: contact === 'email' ? 'e-mail address' : 'phone number',
    },
    subject: { collection: account.collection, id: account.id },
  })
}
