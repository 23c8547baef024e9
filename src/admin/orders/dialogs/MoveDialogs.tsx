'use client'

import { useState } from 'react'

import type { Say } from '../../../core/words/say'
import { ActionForm } from '../../actions/ActionForm'
import { Dialog } from '../../actions/Dialog'
import { Checkbox } from '../../actions/Field'
import { useSay } from '../../words/useSay'
import { move, type DialogProps } from './move'

const handedOver = ({ sim }: DialogProps['page'], say: Say): string =>
  sim ? say('dialogs:deliverSaysEsimNumber', { iccid: sim.iccid }) : say('dialogs:deliverSaysEsim')

const DeliverBody = ({ slug, page }: DialogProps) => {
  const say = useSay()
  const [isTold, setTold] = useState(true)
  const isEsim = page.order.simType === 'esim'
  return (
    <ActionForm
      slug={slug}
      confirm={say('dialogs:deliver')}
      act={() => move(page, { status: 'delivered', notify: isTold })}
      says={<p>{isEsim ? handedOver(page, say) : say('dialogs:deliverSays')}</p>}
    >
      {() =>
        isEsim && (
          <Checkbox
            label={say('dialogs:deliverTell', { customer: page.customer.name })}
            hint={say('dialogs:deliverHint')}
            isChecked={isTold}
            onCheck={setTold}
          />
        )
      }
    </ActionForm>
  )
}

export const DeliverDialog = (props: DialogProps) => {
  const say = useSay()
  const order = props.page.order.orderNumber
  return (
    <Dialog slug={props.slug} title={say('dialogs:deliverTitle', { order })}>
      <DeliverBody {...props} />
    </Dialog>
  )
}

export const ActivateDialog = ({ slug, page }: DialogProps) => {
  const say = useSay()
  const { customer, order, sim } = page
  const names = { plan: order.planName, customer: customer.name }
  return (
    <Dialog slug={slug} title={say('dialogs:activateTitle', { order: order.orderNumber })}>
      <ActionForm
        slug={slug}
        confirm={say('dialogs:activate')}
        act={() => move(page, { status: 'activated' })}
        says={
          <p>
            {sim
              ? say('dialogs:activateSaysSim', { ...names, iccid: sim.iccid })
              : say('dialogs:activateSays', names)}
          </p>
        }
      />
    </Dialog>
  )
}
