import type { Client } from '../../../payload-types'
import { idOf } from '../../domain/database/transaction'
import type { ClientFacts } from './clientFacts'

/** Of a client that was read with its plan and its reseller. */
export const factsOf = ({ plan, reseller, ...client }: Client): ClientFacts => ({
  id: client.id,
  name: client.clientName,
  planId: idOf(plan),
  planName: typeof plan === 'object' && plan ? plan.name : 'none',
  monthlyLimit: client.monthlyLimit,
  isLimitFixed: client.limitSetBy === 'staff',
  resellerId: idOf(reseller) ?? '',
  resellerName: typeof reseller === 'object' ? reseller.businessName : 'The reseller',
})
