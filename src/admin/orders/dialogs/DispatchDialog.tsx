'use client'

import { useState } from 'react'

import { ActionForm } from '../../actions/ActionForm'
import { Dialog } from '../../actions/Dialog'
import { Checkbox } from '../../actions/Field'
import { useSay } from '../../words/useSay'
import { DeliveryFields, deliveryOf, deliveryPaths } from './DeliveryFields'
import { move, type DialogProps } from './move'

const Body = ({ slug, page }: DialogProps) => {
  const say = useSay()
  const [delivery, setDelivery] = useState(() => deliveryOf(page.order))
  const [isTold, setTold] = useState(true)
  return (
    <ActionForm
      slug={slug}
      confirm={say('dialogs:dispatch')}
      paths={deliveryPaths('delivery.')}
      act={() => move(page, { status: 'dispatched', delivery, notify: isTold })}
      says={
        <p>
          {page.sim
            ? say('dialogs:dispatchSaysSim', { iccid: page.sim.iccid })
            : say('dialogs:dispatchSays')}
        </p>
      }
    >
      {(faultAt) => (
        <>
          <DeliveryFields
            value={delivery}
            onType={setDelivery}
            faultAt={faultAt}
            prefix="delivery."
          />
          <Checkbox
            label={say('dialogs:tell', { customer: page.customer.name })}
            hint={say('dialogs:dispatchHint')}
            isChecked={isTold}
            onCheck={setTold}
          />
        </>
      )}
    </ActionForm>
  )
}

export const DispatchDialog = (props: DialogProps) => {
  const say = useSay()
  const order = props.page.order.orderNumber
  return (
    <Dialog slug={props.slug} title={say('dialogs:dispatchTitle', { order })}>
      <Body {...props} />
    </Dialog>
  )
}
