'use client'

import { useState } from 'react'

import { ActionForm } from '../../actions/ActionForm'
import { Dialog } from '../../actions/Dialog'
import { Checkbox } from '../../actions/Field'
import { DeliveryFields, deliveryOf, deliveryPaths } from './DeliveryFields'
import { move, type DialogProps } from './move'

const Body = ({ slug, page }: DialogProps) => {
  const [delivery, setDelivery] = useState(() => deliveryOf(page.order))
  const [isTold, setTold] = useState(true)
  return (
    <ActionForm
      slug={slug}
      confirm="Dispatch"
      paths={deliveryPaths('delivery.')}
      act={() => move(page, { status: 'dispatched', delivery, notify: isTold })}
      says={
        <p>
          The parcel is on its way, and its SIM{page.sim && ` (${page.sim.iccid})`} can no longer be
          changed.
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
            label={`Tell ${page.customer.name}`}
            hint="An e-mail with the carrier and the tracking link."
            isChecked={isTold}
            onCheck={setTold}
          />
        </>
      )}
    </ActionForm>
  )
}

export const DispatchDialog = (props: DialogProps) => (
  <Dialog slug={props.slug} title={`Dispatch ${props.page.order.orderNumber}`}>
    <Body {...props} />
  </Dialog>
)
