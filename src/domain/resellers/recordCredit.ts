import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Transaction } from '../../../payload-types'
import { isCurrency, toDecimalString } from '../../core/money'
import { assertCan } from '../access/can'
import { countMoney } from '../limits/countRate'
import { assertCurrent, findAsCaller, inTransaction } from '../database/transaction'
import { recordEvent } from '../events/record'
import { recordEffect } from '../idempotency/effects'
import { lockFunds, usedBps } from '../ledger/holds'
import { post } from '../ledger/post'
import { lockTerms, type Terms } from '../ledger/terms'
import { finishTransaction, LEDGER, startedBefore, startTransaction } from '../payments/transaction'
import { assertBelowCeiling } from '../settings/ceiling'
import { creditPosting } from './creditPosting'
import { tellCreditUsed } from './creditUsed'

/** How the money came; a correction moves none. */
export const CREDIT_METHODS = ['bank_transfer', 'cash', 'correction'] as const

/** Far above any top-up, and far below where a balance would stop being an exact number. */
export const MOST_MINOR = 1_000_000_000_000

const CORRECTION = 'correction'

export const creditSchema = z
  .object({
    amountMinor: z
      .int('Give a whole number of minor units (cents).')
      .min(-MOST_MINOR, 'This is too much.')
      .max(MOST_MINOR, 'This is too much.')
      .refine((minor) => minor !== 0, 'Must not be zero.'),
    currency: z
      .string('Give a currency code (ISO 4217), such as USD.')
      .refine(isCurrency, 'Give a currency code (ISO 4217), such as USD.'),
    reason: z.string('Say why.').trim().min(1, 'Say why.').max(500),
    method: z.enum(CREDIT_METHODS, `One of ${CREDIT_METHODS.join(', ')}.`).nullish(),
  })
  .refine(({ amountMinor, method }) => amountMinor > 0 || !method || method === CORRECTION, {
    path: ['method'],
    message: 'Only a correction takes money away.',
  })

export type CreditInput = z.output<typeof creditSchema>

const methodOf = ({ amountMinor, method }: CreditInput): (typeof CREDIT_METHODS)[number] =>
  method ?? (amountMinor < 0 ? CORRECTION : 'bank_transfer')

/**
 * Records money that came in, or corrects the balance, at once and for good: a completed `credit` transaction and its
 * posting. Above the caller's ceiling it is 403 `approval.required`; asked twice it is done twice, but under one key.
 */
export const recordCredit = async (
  req: PayloadRequest,
  id: string,
  input: CreditInput,
): Promise<Transaction> => {
  await countMoney(req)
  await findAsCaller(req, 'resellers', id)
  assertCan(req.user, 'resellers.credit')
  const recorded = await startedBefore(req)
  if (recorded) return recorded
  return inTransaction(req, async () => {
    const terms = await lockTerms(req, { reseller: id, currency: input.currency })
    await assertCurrent(req, { collection: 'resellers', id })
    await assertBelowCeiling(req, 'credit', input)
    const credit = await record(req, id, input)
    await book(req, credit, { ...terms, reseller: id })
    return credit
  })
}

const book = async (
  req: PayloadRequest,
  credit: Transaction,
  { limitMinor, ...funds }: Terms & { reseller: string },
): Promise<void> => {
  const before = await lockFunds(req, funds)
  await post(req, creditPosting(credit))
  const after = { ...before, balanceMinor: before.balanceMinor + credit.amountMinor }
  const used = { before: usedBps(before, limitMinor), after: usedBps(after, limitMinor) }
  await tellCreditUsed(req, funds.reseller, used)
}

const record = async (
  req: PayloadRequest,
  reseller: string,
  input: CreditInput,
): Promise<Transaction> => {
  const { amountMinor, currency, reason } = input
  const method = methodOf(input)
  const started = await startTransaction(req, {
    transactionType: 'credit',
    reseller,
    amountMinor,
    currency,
    gateway: method === CORRECTION ? LEDGER : method,
    paymentMethod: method,
    reason,
  })
  await recordEffect(req, started.id)
  const what = method === CORRECTION ? 'Correction' : 'Top-up'
  await recordEvent(req, {
    type: method === CORRECTION ? 'reseller.corrected' : 'reseller.credited',
    subject: { collection: 'resellers', id: reseller },
    summary: `${what} ${started.transactionId} of ${toDecimalString(amountMinor, currency)} ${currency}.`,
    reason,
  })
  return finishTransaction(req, started, { status: 'completed', response: {} })
}
