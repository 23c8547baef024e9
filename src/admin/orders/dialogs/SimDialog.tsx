'use client'

import { useState } from 'react'

import { ActionForm } from '../../actions/ActionForm'
import { Dialog } from '../../actions/Dialog'
import { TextField } from '../../actions/Field'
import { send, type Answer, type Verb } from '../../actions/send'
import type { DialogProps } from './move'

const EMPTY: Answer<Verb> = {
  ok: false,
  fault: {
    code: 'invalid',
    message: 'Scan or type the ICCID.',
    fields: [{ path: 'iccid', message: 'Scan or type the ICCID, or take the next fitting one.' }],
  },
}

const Body = ({ slug, page: { order, sim } }: DialogProps) => {
  const [iccid, setIccid] = useState('')
  const bind = (body: { iccid?: string }) => send<Verb>('POST', `/orders/${order.id}/sim`, { body })
  return (
    <ActionForm
      slug={slug}
      confirm="Use this SIM"
      paths={['iccid']}
      act={async () => (iccid.trim() ? bind({ iccid }) : EMPTY)}
      other={{ label: 'Take the next fitting one', act: () => bind({}) }}
      says={<p>{sim ? `${sim.iccid} goes back to stock.` : 'A SIM from stock is reserved.'}</p>}
    >
      {(faultAt) => (
        <TextField
          label="ICCID"
          hint="Scan the card, or type its 18 to 20 digits and press Enter."
          inputMode="numeric"
          value={iccid}
          onType={setIccid}
          error={faultAt('iccid')}
          maxLength={40}
          isRequired
          isFirst
        />
      )}
    </ActionForm>
  )
}

export const SimDialog = (props: DialogProps) => (
  <Dialog slug={props.slug} title={`SIM of ${props.page.order.orderNumber}`}>
    <Body {...props} />
  </Dialog>
)
