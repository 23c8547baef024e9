'use client'

import { beside, dialogOf, MOVES, OrderDialogs } from '../orders/OrderActions'
import type { OrderPage } from '../orders/order'
import type { Say } from '../../core/words/say'
import { useSay } from '../words/useSay'
import { RowMoves, type RowMove, type RowProps } from './RowMoves'
import { useRowFacts } from './useRowFacts'

const movesOf = (page: OrderPage, say: Say): RowMove[] => [
  ...(page.refund
    ? [{ label: say('rows:refund'), verdict: page.refund.verdict, opens: dialogOf(page, 'refund') }]
    : []),
  ...[...MOVES, ...beside(page)].map(({ action, label }) => ({
    label: say(label),
    verdict: page.verdicts[action],
    opens: dialogOf(page, action),
  })),
]

/** The moves of an order, with the dialogs of its page. */
export const OrderRow = ({ leave, menu, openings, row }: RowProps) => {
  const say = useSay()
  const { facts, isMissing } = useRowFacts({ collection: 'orders', id: String(row.id) }, openings)
  return (
    <>
      <RowMoves
        menu={menu}
        leave={leave}
        moves={facts && movesOf(facts, say)}
        isMissing={isMissing}
      />
      {facts && <OrderDialogs page={facts} />}
    </>
  )
}
