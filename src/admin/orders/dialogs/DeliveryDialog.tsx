'use client'

import { useRef, useState } from 'react'

import type { Order } from '../../../../payload-types'
import { ActionForm } from '../../actions/ActionForm'
import { Dialog } from '../../actions/Dialog'
import { send, type Verb } from '../../actions/send'
import { useSay } from '../../words/useSay'
import { DeliveryFields, deliveryOf, deliveryPaths } from './DeliveryFields'
import type { DialogProps } from './move'

type Assigned = Verb & { doc: Order }

const NOBODY = { carrier: null }

const FIELDS = ['carrier', 'deliveryTrackingNumber', 'courier', 'expectedAt'] as const

const isSame = (one: Order, other: Order): boolean =>
  FIELDS.every((field) => (one[field] ?? null) === (other[field] ?? null))

/**
 * The delivery as it stood, and what changes it. Refused as stale when somebody else has changed the delivery since; what
 * else they changed of the order stays as it is.
 */
const useDelivery = (order: Order) => {
  const [before] = useState(order)
  const stands = useRef(before)
  const path = `/orders/${before.id}` as const
  const ask = (delivery: object) =>
    send<Assigned>('POST', `${path}/assign-delivery`, {
      body: { ...delivery, replace: true },
      headers: { 'If-Match': `"${stands.current.revision}"` },
    })
  const isStill = async (): Promise<boolean> => {
    const now = await send<Order>('GET', `${path}?depth=0`)
    if (!now.ok || !isSame(now.body, stands.current)) return false
    stands.current = now.body
    return true
  }
  const assign = async (delivery: object) => {
    let answer = await ask(delivery)
    if (!answer.ok && answer.fault.code === 'stale' && (await isStill()))
      answer = await ask(delivery)
    if (answer.ok) stands.current = answer.body.doc
    return answer
  }
  const undo = () =>
    assign(
      before.carrier ? { ...deliveryOf(before), expectedAt: before.expectedAt ?? null } : NOBODY,
    )
  return { before, assign, undo }
}

const Body = ({ slug, page: { order } }: DialogProps) => {
  const say = useSay()
  const { assign, before, undo } = useDelivery(order)
  const [delivery, setDelivery] = useState(() => deliveryOf(before))
  const canEnd = before.carrier && before.status !== 'dispatched'
  return (
    <ActionForm
      slug={slug}
      confirm={say('dialogs:deliverySave')}
      paths={deliveryPaths()}
      act={() => assign(delivery)}
      undo={undo}
      {...(canEnd
        ? { other: { label: say('dialogs:deliveryNobody'), act: () => assign(NOBODY) } }
        : {})}
      says={<p>{say('dialogs:deliverySays')}</p>}
    >
      {(faultAt) => <DeliveryFields value={delivery} onType={setDelivery} faultAt={faultAt} />}
    </ActionForm>
  )
}

export const DeliveryDialog = (props: DialogProps) => {
  const say = useSay()
  const order = props.page.order.orderNumber
  return (
    <Dialog slug={props.slug} title={say('dialogs:deliveryTitle', { order })}>
      <Body {...props} />
    </Dialog>
  )
}
