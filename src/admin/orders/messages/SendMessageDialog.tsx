'use client'

import { useState } from 'react'

import type { Say } from '../../../core/words/say'
import { ORDER_TEXTS } from '../../../domain/orders/messages/orderTexts'
import { TEMPLATE_KEYS } from '../../../domain/templates/templates'
import { ActionForm } from '../../actions/ActionForm'
import { Dialog } from '../../actions/Dialog'
import { Select } from '../../actions/Field'
import { send, type Verb } from '../../actions/send'
import { useLoaded } from '../../actions/useLoaded'
import { useSay } from '../../words/useSay'
import type { DialogProps } from '../dialogs/move'

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

const nameOf = ({ channel, key }: Text, say: Say): string =>
  say(channel === 'sms' ? 'messages:smsText' : 'messages:emailText', { name: say.code(key) })

const Body = ({ page: { customer, order }, slug }: DialogProps) => {
  const say = useSay()
  const texts = useTexts()
  const [chosen, setChosen] = useState('')
  const [template = '', channel = ''] = chosen.split(' ')
  const to = channel === 'sms' ? customer.phone : customer.email
  return (
    <ActionForm
      slug={slug}
      confirm={say('messages:send')}
      paths={['template', 'channel']}
      isReady={chosen !== ''}
      act={() => send<Verb>('POST', `/orders/${order.id}/notify`, { body: { template, channel } })}
      says={
        <p>
          {chosen
            ? say('messages:saysAt', { customer: customer.name, address: to })
            : say('messages:says', { customer: customer.name })}
        </p>
      }
    >
      {(faultAt) => (
        <Select
          label={say('messages:text')}
          value={chosen}
          onType={setChosen}
          error={faultAt('template') ?? faultAt('channel')}
          empty={say(texts ? 'messages:chooseText' : 'form:loading')}
          choices={(texts ?? []).map((text) => ({
            value: `${text.key} ${text.channel}`,
            label: nameOf(text, say),
          }))}
          isRequired
          isFirst
        />
      )}
    </ActionForm>
  )
}

/** Sends one of the published texts about the order. */
export const SendMessageDialog = (props: DialogProps) => {
  const say = useSay()
  const order = props.page.order.orderNumber
  return (
    <Dialog slug={props.slug} title={say('messages:title', { order })}>
      <Body {...props} />
    </Dialog>
  )
}
