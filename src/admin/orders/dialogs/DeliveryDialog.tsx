'use client'

import { useState } from 'react'

import { ActionForm } from '../../actions/ActionForm'
import { Dialog } from '../../actions/Dialog'
import { send, type Verb } from '../../actions/send'
import { useSay } from '../../words/useSay'
import { DeliveryFields, deliveryOf, deliveryPaths } from './DeliveryFields'
import type { DialogProps } from './move'

const Body = ({ slug, page: { order } }: DialogProps) => {
  const say = useSay()
  const [delivery, setDelivery] = useState(() => deliveryOf(order))
  return (
    <ActionForm
      slug={slug}
      confirm={say('dialogs:deliverySave')}
      paths={deliveryPaths()}
      act={() => send<Verb>('POST', `/orders/${order.id}/assign-delivery`, { body: delivery })}
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
