import type { Transaction } from '../../../payload-types'
import { can, type Caller } from '../access/can'
import { no, YES, type Verdict } from '../access/verdict'

type Payment = Pick<Transaction, 'dispute' | 'status' | 'transactionType'> & {
  /** What is left of it to give back, in minor units. */
  remainingMinor: number
}

/** Whether the refund button works for this caller now; the verb itself still decides. */
export const canRefund = (payment: Payment, caller: Caller): Verdict => {
  if (payment.transactionType !== 'payment') return no('Only a payment can be refunded.')
  if (payment.status !== 'completed') return no('Only a completed payment can be refunded.')
  if (payment.dispute === 'open' || payment.dispute === 'lost')
    return no('The payment is disputed at its gateway.')
  if (payment.remainingMinor <= 0) return no('Everything was refunded already.')
  return can(caller, 'payments.refund') ? YES : no('Only an admin may refund a payment.')
}
