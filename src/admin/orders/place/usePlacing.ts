'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import type { Order } from '../../../../payload-types'
import type { Fault, Verb } from '../../actions/send'
import { sendOnce } from '../../actions/sendOnce'
import { useSay } from '../../words/useSay'
import { pathOf } from '../order'
import { bodyOf, type Draft } from './draft'

type Placed = Verb & { doc: Order }

/** Places the order once, and goes to it; an answer that never came may be asked for again under its key. */
export const usePlacing = () => {
  const router = useRouter()
  const say = useSay()
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState<Fault>()
  const place = async (draft: Draft): Promise<Fault | undefined> => {
    if (isBusy) return undefined
    setBusy(true)
    const answer = await sendOnce<Placed>('/orders?depth=0', bodyOf(draft))
    if (!answer.ok) {
      setBusy(false)
      setFault(answer.fault)
      return answer.fault
    }
    const { doc } = answer.body
    toast.success(say('place:placed', { order: doc.orderNumber }))
    router.push(pathOf('orders', doc.id))
    return undefined
  }
  return { isBusy, fault, forget: () => setFault(undefined), place }
}
