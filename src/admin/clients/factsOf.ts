import type { Client } from '../../../payload-types'
import type { Say } from '../../core/words/say'
import { idOf } from '../../domain/database/transaction'
import type { ClientFacts } from './clientFacts'

/** Of a client that was read with its plan and its reseller. */
export const factsOf = ({ plan, reseller, ...client }: Client, say: Say): ClientFacts => ({
  id: client.id,
  name: client.clientName,
  planId: idOf(plan),
  planName: typeof plan === 'object' && plan ? plan.name : say('clients:noPlanNow'),
  monthlyLimit: client.monthlyLimit,
  isLimitFixed: client.limitSetBy === 'staff',
  resellerId: idOf(reseller) ?? '',
  resellerName: typeof reseller === 'object' ? reseller.businessName : say('clients:theReseller'),
})
