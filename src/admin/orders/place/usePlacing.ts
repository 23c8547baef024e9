'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'

import type { Order } from '../../../../payload-types'
import { send, type Fault, type Verb } from '../../actions/send'
import { pathOf } from '../order'
import { bodyOf, type Draft } from './draft'

type Placed = Verb & { doc: Order }

const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')

/** Places the order once, and goes to it; an answer that never came may be asked for again under its key. */
export const usePlacing = () => {
  const router = useRouter()
  const key = useRef<string>(undefined)
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState<Fault>()
  const place = async (draft: Draft): Promise<Fault | undefined> => {
    if (isBusy) return undefined
    setBusy(true)
    key.current ??= newKey()
    const headers = { 'Idempotency-Key': key.current }
    const answer = await send<Placed>('POST', '/orders?depth=0', { body: bodyOf(draft), headers })
    if (!answer.ok) {
      if (answer.fault.code !== 'unreachable') key.current = undefined
      setBusy(false)
      setFault(answer.fault)
      return answer.fault
    }
    const { doc } = answer.body
    toast.success(`Order ${doc.orderNumber} is placed.`)
    router.push(pathOf('orders', doc.id))
    return undefined
  }
  return { isBusy, fault, forget: () => setFault(undefined), place }
}
