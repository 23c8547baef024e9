'use client'

import { ActionForm } from '../../actions/ActionForm'
import { Dialog } from '../../actions/Dialog'
import { send, type Verb } from '../../actions/send'
import type { DialogProps } from './move'

export const EsimDialog = ({ slug, page: { customer, order } }: DialogProps) => (
  <Dialog slug={slug} title="Send the eSIM link?">
    <ActionForm
      slug={slug}
      confirm="Send"
      act={() => send<Verb>('POST', `/orders/${order.id}/esim/send`, { body: {} })}
      says={
        <p>
          {customer.name} gets an e-mail at {customer.email} with a link to install the eSIM. The
          activation code stays with its owner; staff never see it.
        </p>
      }
    />
  </Dialog>
)
