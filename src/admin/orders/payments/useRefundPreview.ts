'use client'

import { useDebounce } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { RefundPreview } from '../../../domain/orders/money/refund'
import { send, type Answer, type Fault } from '../../actions/send'

type Doc = { doc: RefundPreview }
type Asked = { amountMinor: number; answer: Answer<Doc> }

export type Preview = { doc?: RefundPreview; fault?: Fault; isBusy: boolean }

/** What a refund of this amount would do, asked of the server once typing rests. */
export const useRefundPreview = (id: string, amountMinor: number | undefined): Preview => {
  const rested = useDebounce(amountMinor, 400)
  const [asked, setAsked] = useState<Asked>()
  useEffect(() => {
    if (rested === undefined) return undefined
    let isCurrent = true
    const body = { amountMinor: rested, reason: 'Preview', validateOnly: true }
    void send<Doc>('POST', `/transactions/${id}/refund`, { body }).then((answer) => {
      if (isCurrent) setAsked({ amountMinor: rested, answer })
    })
    return () => {
      isCurrent = false
    }
  }, [id, rested])
  if (amountMinor === undefined) return { isBusy: false }
  if (asked?.amountMinor !== amountMinor) return { isBusy: true }
  return asked.answer.ok
    ? { doc: asked.answer.body.doc, isBusy: false }
    : { fault: asked.answer.fault, isBusy: false }
}
