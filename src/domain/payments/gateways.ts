import type { PayloadRequest } from 'payload'

import { invalid } from '../../core/problem'
import { portsOf } from '../ports'
import type { Gateway } from './gateway'

export const enabledGateways = (req: PayloadRequest): Gateway[] =>
  portsOf(req).gateways.filter((gateway) => gateway.isEnabled)

export const gatewayNamed = (req: PayloadRequest, id: string): Gateway => {
  const gateway = enabledGateways(req).find((candidate) => candidate.id === id)
  if (!gateway) throw invalid([{ path: 'gateway', message: 'This gateway is not offered.' }])
  return gateway
}

/** A method the gateway knows; its first when none is named. */
export const methodOf = (gateway: Gateway, named: string | undefined): string => {
  const method = named ?? gateway.methods[0]
  if (!method || !gateway.methods.includes(method))
    throw invalid([{ path: 'paymentMethod', message: `One of ${gateway.methods.join(', ')}.` }])
  return method
}

export const assertCurrency = (gateway: Gateway, currency: string): void => {
  if (gateway.currencies === 'any' || gateway.currencies.includes(currency)) return
  throw invalid([{ path: 'gateway', message: `${gateway.label} does not take ${currency}.` }])
}

export type OfferedGateway = Pick<Gateway, 'id' | 'label' | 'currencies' | 'methods' | 'mode'> & {
  enabled: true
}

/** What a caller may pay with. */
export const offeredGateways = (req: PayloadRequest): OfferedGateway[] =>
  enabledGateways(req)
    .filter(({ isForResellers }) => !isForResellers || req.user?.collection !== 'users')
    .map(({ currencies, id, label, methods, mode }) => ({
      id,
      label,
      currencies,
      methods,
      enabled: true,
      mode,
    }))
