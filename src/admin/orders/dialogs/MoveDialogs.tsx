'use client'

import { useState } from 'react'

import { ActionForm } from '../../actions/ActionForm'
import { Dialog } from '../../actions/Dialog'
import { Checkbox } from '../../actions/Field'
import { move, type DialogProps } from './move'

const DeliverBody = ({ slug, page }: DialogProps) => {
  const [isTold, setTold] = useState(true)
  const isEsim = page.order.simType === 'esim'
  return (
    <ActionForm
      slug={slug}
      confirm="Mark delivered"
      act={() => move(page, { status: 'delivered', notify: isTold })}
      says={
        isEsim ? (
          <p>
            The eSIM{page.sim && ` (${page.sim.iccid})`} is handed over and can no longer be
            changed.
          </p>
        ) : (
          <p>The parcel has arrived. No message is sent.</p>
        )
      }
    >
      {() =>
        isEsim && (
          <Checkbox
            label={`Send ${page.customer.name} the link to install it`}
            hint="An e-mail with a link; the activation code itself is never in it."
            isChecked={isTold}
            onCheck={setTold}
          />
        )
      }
    </ActionForm>
  )
}

export const DeliverDialog = (props: DialogProps) => (
  <Dialog slug={props.slug} title={`Mark ${props.page.order.orderNumber} delivered?`}>
    <DeliverBody {...props} />
  </Dialog>
)

export const ActivateDialog = ({ slug, page }: DialogProps) => (
  <Dialog slug={slug} title={`Activate ${page.order.orderNumber}?`}>
    <ActionForm
      slug={slug}
      confirm="Activate"
      act={() => move(page, { status: 'activated' })}
      says={
        <p>
          The SIM{page.sim && ` (${page.sim.iccid})`} is put in use, and {page.order.planName}{' '}
          becomes the plan of {page.customer.name}. The order ends here.
        </p>
      }
    />
  </Dialog>
)
