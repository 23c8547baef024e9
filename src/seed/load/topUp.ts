import type { PayloadRequest } from 'payload'

import type { Reseller, Transaction } from '../../../payload-types'
import { inTransaction } from '../../domain/database/transaction'
import { post } from '../../domain/ledger/post'
import { finishTransaction, startTransaction } from '../../domain/payments/transaction'
import { itemAt } from '../paper/dice'
import { act, staffAt, type Stage } from './stage'
import { SUPER_ADMIN } from '../paper/staff'
import type { TopUp } from '../paper/topUps'

export const BANK = 'bank_transfer'

/** Staff record what a reseller has sent. */
export const topUp = async (stage: Stage, { amountMinor, at, reseller }: TopUp): Promise<void> => {
  const to = itemAt(stage.cast.resellers, reseller)
  await act(stage, { at, as: staffAt(stage, SUPER_ADMIN) }, (req) => credit(req, to, amountMinor))
}

const credit = (
  req: PayloadRequest,
  { currency, id: reseller }: Reseller,
  amountMinor: number,
): Promise<Transaction> =>
  inTransaction(req, async () => {
    const started = await startTransaction(req, {
      ...{ transactionType: 'credit', reseller, amountMinor, currency },
      ...{ gateway: BANK, paymentMethod: BANK },
    })
    const credited = await finishTransaction(req, started, { status: 'completed', response: {} })
    await post(req, {
      type: 'top_up',
      transaction: credited.id,
      currency,
      lines: [
        { account: { kind: 'gateway', gateway: BANK }, amountMinor: -amountMinor },
        { account: { kind: 'reseller_funds', reseller }, amountMinor },
      ],
    })
    return credited
  })
