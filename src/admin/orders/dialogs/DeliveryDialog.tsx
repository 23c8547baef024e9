'use client'

import { useState } from 'react'

import { ActionForm } from '../../actions/ActionForm'
import { Dialog } from '../../actions/Dialog'
import { send, type Verb } from '../../actions/send'
import { DeliveryFields, deliveryOf, deliveryPaths } from './DeliveryFields'
import type { DialogProps } from './move'

const Body = ({ slug, page: { order } }: DialogProps) => {
  const [delivery, setDelivery] = useState(() => deliveryOf(order))
  return (
    <ActionForm
      slug={slug}
      confirm="Save delivery"
      paths={deliveryPaths()}
      act={() => send<Verb>('POST', `/orders/${order.id}/assign-delivery`, { body: delivery })}
      says={
        <p>
          The order keeps its status and nobody is told. An empty field leaves what stands there.
        </p>
      }
    >
      {(faultAt) => <DeliveryFields value={delivery} onType={setDelivery} faultAt={faultAt} />}
    </ActionForm>
  )
}

export const DeliveryDialog = (props: DialogProps) => (
  <Dialog slug={props.slug} title={`Delivery of ${props.page.order.orderNumber}`}>
    <Body {...props} />
  </Dialog>
)
