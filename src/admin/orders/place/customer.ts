import type { Client, User } from '../../../../payload-types'
import type { Word } from '../../../core/words/say'
import { NO_ADDRESS, type Customer } from './draft'

export const ofUser = (user: User): Customer => ({
  kind: 'user',
  id: user.id,
  name: user.fullName,
  about: [user.email, user.phone].join(' · '),
  address: {
    ...NO_ADDRESS,
    line1: user.address ?? '',
    city: user.city ?? '',
    state: user.state ?? '',
    postalCode: user.postalCode ?? '',
    country: user.country ?? '',
  },
  why: user.status === 'blocked' ? 'place:blocked' : undefined,
})

const whyNot = ({ reseller, status }: Client): Word | undefined => {
  if (typeof reseller === 'object' && reseller.status !== 'active') return 'place:resellerNotActive'
  return status === 'active' ? undefined : 'place:notActive'
}

/** Of a client that was read with its reseller. */
export const ofClient = (client: Client): Customer => {
  const reseller = typeof client.reseller === 'object' ? client.reseller : undefined
  return {
    kind: 'client',
    id: client.id,
    name: client.clientName,
    about: [reseller?.businessName, client.clientEmail].filter(Boolean).join(' · '),
    currency: reseller?.currency,
    address: NO_ADDRESS,
    why: whyNot(client),
  }
}
