import type { PayloadRequest } from 'payload'

import type { Reseller, User } from '../../../payload-types'
import { queueMail } from '../notifications/queueMail'

type Told = {
  collection: 'users' | 'resellers'
  account: User | Reseller
  contact: 'email' | 'phone'
}

/** Mails the address the account had before that a contact of it was changed; the new one is not named. */
export const tellOldAddress = async (
  req: PayloadRequest,
  { account, collection, contact }: Told,
): Promise<void> => {
  await queueMail(req, {
    template: 'contact_changed',
    to: { email: account.email, language: account.language },
    variables: {
      name: 'fullName' in account ? account.fullName : account.contactPerson,
      what: contact === 'email' ? 'e-mail address' : 'phone number',
    },
    subject: { collection, id: account.id },
  })
}
