import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Reseller, Transaction } from '../../../../payload-types'
import { invalid } from '../../../core/problem'
import { assertCan } from '../../access/can'
import { countMoney } from '../../limits/countRate'
import { assertCurrent, findAsCaller, inTransaction } from '../../database/transaction'
import { recordEvent } from '../../events/record'
import { lockTerms } from '../../ledger/terms'
import type { Paid } from './pay'
import { resellerPending } from '../problems'
import { settle } from './settle'
import { ask } from '../../payments/ask'
import type { Gateway } from '../../payments/gateway'
import { assertAmount, assertCurrency, gatewayNamed, methodOf } from '../../payments/gateways'
import { callOf, startAsking, startedBefore } from '../../payments/transaction'
import { MOST_MINOR } from '../../resellers/recordCredit'

export const topUpSchema = z.object({
  amountMinor: z
    .int('Give a whole number of minor units (cents).')
    .positive('Must be above zero.')
    .max(MOST_MINOR, 'This is too much.'),
  gateway: z.string('Name the gateway.').min(1, 'Name the gateway.').max(30),
  paymentMethod: z.string().max(50).nullish(),
})

export type TopUpInput = z.output<typeof topUpSchema>

const sourceNamed = (req: PayloadRequest, id: string): Gateway => {
  const gateway = gatewayNamed(req, id)
  if (gateway.isForResellers)
    throw invalid([{ path: 'gateway', message: 'The balance cannot be topped up from itself.' }])
  return gateway
}

const start = async (
  req: PayloadRequest,
  { currency, id: reseller }: Reseller,
  { amountMinor, gateway, method }: { amountMinor: number; gateway: Gateway; method: string },
): Promise<Transaction> => {
  await lockTerms(req, { reseller, currency })
  await assertCurrent(req, { collection: 'resellers', id: reseller })
  const transaction = await startAsking(req, {
    transactionType: 'credit',
    reseller,
    amountMinor,
    currency,
    gateway: gateway.id,
    paymentMethod: method,
  })
  await recordEvent(req, {
    type: 'reseller.top_up_started',
    subject: { collection: 'resellers', id: reseller },
    summary: `Top-up ${transaction.transactionId} started with ${gateway.label}.`,
  })
  return transaction
}

/**
 * A reseller pays into its own balance. The transaction is committed before the gateway is asked, under a key made from
 * it; an answer that never comes leaves it pending for the worker to ask again.
 */
export const topUp = async (
  req: PayloadRequest,
  id: string,
  { amountMinor, gateway: name, paymentMethod }: TopUpInput,
): Promise<Paid> => {
  await countMoney(req)
  const reseller = await findAsCaller(req, 'resellers', id)
  assertCan(req.user, 'resellers.topUp')
  if (reseller.status !== 'active') throw resellerPending({})
  const gateway = sourceNamed(req, name)
  const { currency } = reseller
  assertCurrency(gateway, currency)
  assertAmount(gateway, { amountMinor, currency, path: 'amountMinor' })
  const method = methodOf(gateway, paymentMethod ?? undefined)
  const transaction =
    (await startedBefore(req)) ??
    (await inTransaction(req, () => start(req, reseller, { amountMinor, gateway, method })))
  const isWaiting = transaction.status === 'pending'
  const answer = isWaiting ? await ask(req, () => gateway.pay(callOf(transaction))) : undefined
  if (answer) await settle(req, transaction.id, answer)
  // What the gateway answered in detail is for staff: the payer reads what they may.
  const told = await findAsCaller(req, 'transactions', transaction.id)
  return {
    transaction: told,
    status: told.status,
    ...(answer?.next ? { next: answer.next } : {}),
  }
}
