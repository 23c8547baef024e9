import type { ResellerSpec } from '../paper/people'
import { itemAt } from '../paper/dice'
import { BANK } from '../load/topUp'
import type { TopUp } from '../paper/topUps'
import { idAt, stamp } from './ids'
import type { Office } from './office'

/** Writes money that a reseller has sent, as recording it would have. */
export const tellTopUp = (
  office: Office,
  { amountMinor, at, reseller: place }: TopUp,
  { currency }: Pick<ResellerSpec, 'currency'>,
): void => {
  const id = idAt(at, office.ids)
  const reseller = itemAt(office.resellers, place)
  const completed = stamp(at + 1)
  office.books.transactions.add({
    ...{ id, revision: 2, created_at: stamp(at), updated_at: completed },
    ...{ transaction_id: office.number('transaction'), transaction_type: 'credit' },
    ...{ reseller_id: reseller, amount_minor: amountMinor, currency },
    ...{ gateway: BANK, payment_method: BANK, payment_gateway_response: '{}' },
    ...{ status: 'completed', completed_at: completed },
  })
  office.ledger.book({
    ...{ at: at + 1, type: 'top_up', transaction: id, currency },
    lines: [
      { account: { kind: 'gateway', gateway: BANK }, amountMinor: -amountMinor },
      { account: { kind: 'reseller_funds', reseller }, amountMinor },
    ],
  })
}
