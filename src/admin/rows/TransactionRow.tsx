'use client'

import { RefundDialog } from '../orders/payments/RefundDialog'
import { useSay } from '../words/useSay'
import { RowMoves, type RowProps } from './RowMoves'
import { useRowFacts } from './useRowFacts'

/** A payment can be given back, in whole or in part. */
export const TransactionRow = ({ leave, menu, openings, row }: RowProps) => {
  const say = useSay()
  const id = String(row.id)
  const { facts, isMissing } = useRowFacts({ collection: 'transactions', id }, openings)
  const opens = `transaction-refund-${id}`
  return (
    <>
      <RowMoves
        menu={menu}
        leave={leave}
        moves={facts && [{ label: say('rows:refund'), verdict: facts.verdict, opens }]}
        isMissing={isMissing}
      />
      {facts && (
        <RefundDialog
          slug={opens}
          transaction={facts.transaction}
          remainingMinor={facts.remainingMinor}
        />
      )}
    </>
  )
}
