'use client'

import { useState } from 'react'

import { ORDER_TEXTS } from '../../../domain/orders/orderTexts'
import { TEMPLATE_KEYS } from '../../../domain/notifications/templates'
import { ActionForm } from '../../actions/ActionForm'
import { Dialog } from '../../actions/Dialog'
import { Select } from '../../actions/Field'
import { send, type Verb } from '../../actions/send'
import { useLoaded } from '../../actions/useLoaded'
import type { DialogProps } from '../dialogs/move'
import { wordOf } from '../../status/words'

type Text = { key: string; channel: 'email' | 'sms' }

const PUBLISHED =
  '/templates?where[_status][equals]=published&sort=key&limit=200&depth=0&select[key]=true&select[channel]=true'

/** Texts of other events, such as a code or a link to a new password, are not sent about an order. */
const isAboutOrders = ({ key }: Text): boolean =>
  ORDER_TEXTS.some((known) => known === key) || !TEMPLATE_KEYS.some((known) => known === key)

const useTexts = (): Text[] | undefined => {
  const loaded = useLoaded<{ docs: Text[] }>(PUBLISHED)
  if (!loaded) return undefined
  return loaded.ok ? loaded.body.docs.filter(isAboutOrders) : []
}

const nameOf = ({ channel, key }: Text): string =>
  `${wordOf(key)} (${channel === 'sms' ? 'SMS' : 'e-mail'})`

const Body = ({ page: { customer, order }, slug }: DialogProps) => {
  const texts = useTexts()
  const [chosen, setChosen] = useState('')
  const [template = '', channel = ''] = chosen.split(' ')
  const to = channel === 'sms' ? customer.phone : customer.email
  return (
    <ActionForm
      slug={slug}
      confirm="Send"
      paths={['template', 'channel']}
      isReady={chosen !== ''}
      act={() => send<Verb>('POST', `/orders/${order.id}/notify`, { body: { template, channel } })}
      says={
        <p>
          {customer.name} gets it in their language{chosen && <>, at {to}</>}. A text that does not
          fit how the order stands is refused.
        </p>
      }
    >
      {(faultAt) => (
        <Select
          label="Text"
          value={chosen}
          onType={setChosen}
          error={faultAt('template') ?? faultAt('channel')}
          empty={texts ? 'Choose a text' : 'Loading…'}
          choices={(texts ?? []).map((text) => ({
            value: `${text.key} ${text.channel}`,
            label: nameOf(text),
          }))}
          isRequired
          isFirst
        />
      )}
    </ActionForm>
  )
}

/** Sends one of the published texts about the order. */
export const SendMessageDialog = (props: DialogProps) => (
  <Dialog slug={props.slug} title={`Message about ${props.page.order.orderNumber}`}>
    <Body {...props} />
  </Dialog>
)
