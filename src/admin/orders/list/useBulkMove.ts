'use client'

import { useSelection } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import type { BulkAnswer } from '../../../domain/orders/bulkStatus'
import type { OrderStatus } from '../../../domain/orders/status'
import { send, type Fault } from '../../actions/send'
import { useChosen, type Chosen } from './useChosen'

export type BulkInput = {
  status: OrderStatus | ''
  reason: string
  carrier: string
  expectedAt: string
}

export type BulkRow = Chosen & { ok: boolean; message?: string | undefined }
export type BulkStage = { at: 'choose' } | { at: 'check' | 'done'; rows: BulkRow[] }

const bodyOf = ({ carrier, expectedAt, reason, status }: BulkInput) => ({
  status,
  ...(reason.trim() ? { reason } : {}),
  ...(status === 'dispatched' && carrier ? { delivery: { carrier, expectedAt } } : {}),
})

// The path of a field means nothing beside an order's number.
const said = (message: string | undefined) => message?.replace(/^[a-z.]+: /i, '')

const rowsOf = ({ results }: BulkAnswer, chosen: Chosen[]): BulkRow[] => {
  const labels = new Map(chosen.map(({ id, label }) => [id, label]))
  return results.map(({ id, ok, message }) => ({
    id,
    label: labels.get(id) ?? id,
    ok,
    message: said(message),
  }))
}

/** First what would happen to each, then on a second word the same for those that can. */
export const useBulkMove = () => {
  const chosenNow = useChosen()
  const { count, toggleAll } = useSelection()
  const router = useRouter()
  const [stage, setStage] = useState<BulkStage>({ at: 'choose' })
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState<Fault>()

  const ask = async (input: BulkInput, chosen: Chosen[], at: 'check' | 'done') => {
    const ids = chosen.map(({ id }) => id)
    const body = { ids, ...bodyOf(input), validateOnly: at === 'check' }
    const answer = await send<BulkAnswer>('POST', '/orders/bulk-status', { body })
    if (!answer.ok) return setFault(answer.fault)
    setFault(undefined)
    setStage({ at, rows: rowsOf(answer.body, chosen) })
  }
  const once = async (work: () => Promise<void>) => {
    if (isBusy) return
    setBusy(true)
    await work()
    setBusy(false)
  }
  const check = (input: BulkInput) =>
    once(async () => {
      const chosen = await chosenNow()
      if (chosen.ok) await ask(input, chosen.body, 'check')
      else setFault(chosen.fault)
    })
  const run = (input: BulkInput, rows: BulkRow[]) =>
    once(async () => {
      await ask(
        input,
        rows.filter(({ ok }) => ok),
        'done',
      )
      if (count > 0) toggleAll()
      router.refresh()
    })
  return { stage, isBusy, fault, check, run, back: () => setStage({ at: 'choose' }) }
}
