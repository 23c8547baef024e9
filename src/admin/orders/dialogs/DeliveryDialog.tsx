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
const useDelivery = (order: Order, onLeft: (order: Order) => void) => {
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
    if (answer.ok) {
      stands.current = answer.body.doc
      onLeft(answer.body.doc)
    }
    return answer
  }
  const undo = () =>
    assign(
      before.carrier ? { ...deliveryOf(before), expectedAt: before.expectedAt ?? null } : NOBODY,
    )
  return { before, assign, undo }
}

type BodyProps = { slug: string; order: Order; onLeft: (order: Order) => void }

const Body = ({ onLeft, order, slug }: BodyProps) => {
  const say = useSay()
  const { assign, before, undo } = useDelivery(order, onLeft)
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

const newestOf = (one: Order, other: Order): Order =>
  (one.revision ?? 0) > (other.revision ?? 0) ? one : other

export const DeliveryDialog = ({ page: { order }, slug }: DialogProps) => {
  const say = useSay()
  // The page follows a moment after a change, and the dialog may be open again by then.
  const [left, setLeft] = useState(order)
  return (
    <Dialog slug={slug} title={say('dialogs:deliveryTitle', { order: order.orderNumber })}>
      <Body slug={slug} order={newestOf(order, left)} onLeft={setLeft} />
    </Dialog>
  )
}
