'use client'

import { useState } from 'react'

import type { Say } from '../../../core/words/say'
import { ActionForm } from '../../actions/ActionForm'
import { Dialog } from '../../actions/Dialog'
import { TextField } from '../../actions/Field'
import { send, type Answer, type Verb } from '../../actions/send'
import { useSay } from '../../words/useSay'
import type { DialogProps } from './move'

const nothingTyped = (say: Say): Answer<Verb> => ({
  ok: false,
  fault: {
    code: 'invalid',
    message: say('dialogs:iccidMissing'),
    fields: [{ path: 'iccid', message: say('dialogs:iccidMissingHere') }],
  },
})

const Body = ({ slug, page: { order, sim } }: DialogProps) => {
  const say = useSay()
  const [iccid, setIccid] = useState('')
  const bind = (body: { iccid?: string }) => send<Verb>('POST', `/orders/${order.id}/sim`, { body })
  return (
    <ActionForm
      slug={slug}
      confirm={say('dialogs:simUse')}
      paths={['iccid']}
      act={async () => (iccid.trim() ? bind({ iccid }) : nothingTyped(say))}
      other={{ label: say('dialogs:simNext'), act: () => bind({}) }}
      says={
        <p>{sim ? say('dialogs:simSaysBack', { iccid: sim.iccid }) : say('dialogs:simSays')}</p>
      }
    >
      {(faultAt) => (
        <TextField
          label={say('dialogs:iccid')}
          hint={say('dialogs:iccidHint')}
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

export const SimDialog = (props: DialogProps) => {
  const say = useSay()
  const order = props.page.order.orderNumber
  return (
    <Dialog slug={props.slug} title={say('dialogs:simTitle', { order })}>
      <Body {...props} />
    </Dialog>
  )
}
