import type { PayloadRequest } from 'payload'

import { invalid } from '../../core/problem'
import { says } from '../../core/words/sentence'
import { portsOf } from '../ports'
import type { Gateway } from './gateway'

export const enabledGateways = (req: PayloadRequest): Gateway[] =>
  portsOf(req).gateways.filter((gateway) => gateway.isEnabled)

/** Every one that is known here, whether it takes new payments or not: what it began is still asked for. */
export const gatewayOf = (req: PayloadRequest, id: string): Gateway | undefined =>
  portsOf(req).gateways.find((gateway) => gateway.id === id)

export const gatewayNamed = (req: PayloadRequest, id: string): Gateway => {
  const gateway = enabledGateways(req).find((candidate) => candidate.id === id)
  if (!gateway) throw invalid([{ path: 'gateway', message: 'This gateway is not offered.' }])
  return gateway
}

/** A method the gateway knows, or a token of its; its first when none is named. */
export const methodOf = (gateway: Gateway, named: string | undefined): string => {
  const method = named ?? gateway.methods[0]
  if (method && gateway.takesToken?.(method)) return method
  if (!method || !gateway.methods.includes(method))
    throw invalid([{ path: 'paymentMethod', message: says`One of ${gateway.methods.join(', ')}.` }])
  return method
}

export const assertCurrency = (gateway: Gateway, currency: string): void => {
  if (gateway.currencies === 'any' || gateway.currencies.includes(currency)) return
  throw invalid([{ path: 'gateway', message: says`${gateway.label} does not take ${currency}.` }])
}

/** 422 where the provider could not be asked for this amount: it has other smallest units than we. */
export const assertAmount = (
  gateway: Gateway,
  { amountMinor, currency, path }: { amountMinor: number; currency: string; path: string },
): void => {
  const message = gateway.faultOfAmount?.(amountMinor, currency)
  if (message) throw invalid([{ path, message }])
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
