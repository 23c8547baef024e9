'use client'

import { ActionForm } from '../../actions/ActionForm'
import { Dialog } from '../../actions/Dialog'
import { send, type Verb } from '../../actions/send'
import { useSay } from '../../words/useSay'
import type { DialogProps } from './move'

export const EsimDialog = ({ slug, page: { customer, order } }: DialogProps) => {
  const say = useSay()
  return (
    <Dialog slug={slug} title={say('dialogs:esimTitle')}>
      <ActionForm
        slug={slug}
        confirm={say('dialogs:send')}
        act={() => send<Verb>('POST', `/orders/${order.id}/esim/send`, { body: {} })}
        says={<p>{say('dialogs:esimSays', { customer: customer.name, email: customer.email })}</p>}
      />
    </Dialog>
  )
}
