'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'

import type { Say } from '../../core/words/say'
import { can, type Caller } from '../../domain/access/can'
import { no, YES, type Verdict } from '../../domain/access/verdict'
import { sayDone } from '../actions/sayDone'
import { send, type Verb } from '../actions/send'
import { pathOf } from '../orders/order'
import type { RowData } from '../panel/CellLink'
import { useCaller } from '../panel/useCaller'
import { useSay } from '../words/useSay'
import { RowMoves, type RowMove, type RowProps } from './RowMoves'

/** The order that holds a row's card, as an id, however deep the list was read. */
const orderOf = ({ order }: RowData): string | undefined => {
  const id: unknown =
    typeof order === 'object' && order !== null && 'id' in order ? order.id : order
  return typeof id === 'string' ? id : undefined
}

/** Only a card that no order holds or has used up is put away. */
const trashVerdict = (row: RowData, caller: Caller, say: Say): Verdict => {
  if (!can(caller, 'sims.delete')) return no(say('rows:adminsOnly'))
  return row.stockState === 'available' || row.stockState === 'disposed'
    ? YES
    : no(say('rows:simHeld'))
}

const useTrash = (row: RowData) => {
  const router = useRouter()
  const say = useSay()
  const path = `/sims/${String(row.id)}?trash=true` as const
  const become = (deletedAt: string | null) => send<Verb>('PATCH', path, { body: { deletedAt } })
  return async () => {
    const answer = await become(new Date().toISOString())
    if (!answer.ok) return void toast.error(answer.fault.message)
    const said = say('trash:inIt', { title: String(row.iccid) })
    sayDone(said, () => router.refresh(), { undo: () => become(null), say })
    router.refresh()
  }
}

/** To the order that holds the card, and out of the stock. */
export const SimRow = ({ leave, menu, row }: RowProps) => {
  const caller = useCaller()
  const router = useRouter()
  const say = useSay()
  const trash = useTrash(row)
  const order = orderOf(row)
  const moves: RowMove[] = [
    {
      label: say('rows:simOrder'),
      verdict: order ? YES : no(say('rows:simFree')),
      act: () => order && router.push(pathOf('orders', order)),
    },
    {
      label: say('rows:toTrash'),
      verdict: trashVerdict(row, caller, say),
      act: () => void trash(),
    },
  ]
  return <RowMoves menu={menu} leave={leave} moves={moves} />
}
