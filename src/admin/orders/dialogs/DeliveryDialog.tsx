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

/** The delivery as it stood, and what changes it; whatever somebody else has changed since is refused as stale. */
const useDelivery = (order: Order) => {
  const [before] = useState(order)
  const revision = useRef(before.revision)
  const assign = async (delivery: object) => {
    const answer = await send<Assigned>('POST', `/orders/${before.id}/assign-delivery`, {
      body: { ...delivery, replace: true },
      headers: { 'If-Match': `"${revision.current}"` },
    })
    if (answer.ok) revision.current = answer.body.doc.revision
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
