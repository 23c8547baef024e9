'use client'

import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { formatMoney } from '../../../core/money'
import { ActionForm } from '../../actions/ActionForm'
import { Dialog } from '../../actions/Dialog'
import { Select } from '../../actions/Field'
import { FaultBanner } from '../../actions/FaultBanner'
import { send, type Answer, type Verb } from '../../actions/send'
import { useLoaded } from '../../actions/useLoaded'
import type { DialogProps } from './move'

type Gateway = { id: string; label: string; methods: string[]; mode: 'live' | 'test' }

/** The payer's own device finishes these, with a secret that is theirs: nobody can pay for them here. */
const FINISHED_BY_PAYER = ['stripe']
type Way = { gateway: string; paymentMethod: string }
type Paid = { status: 'pending' | 'completed' | 'failed' | 'cancelled' }

const wordsOf = (name: string): string => {
  const words = name.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const SAID: Record<Paid['status'], string> = {
  completed: 'The order is paid.',
  pending: 'The payment has started; the gateway has not answered yet.',
  failed: 'The payment was declined.',
  cancelled: 'The payment was cancelled.',
}

const REFUSED: Answer<Verb> = {
  ok: false,
  fault: {
    code: 'declined',
    message: 'The payment was declined. It can be tried again, or another way.',
    fields: [],
  },
}

const pay = async (order: string, way: Way): Promise<Answer<Verb>> => {
  const answer = await send<Paid>('POST', '/payments/process', { body: { order, ...way } })
  if (!answer.ok) return answer
  const { status } = answer.body
  return status === 'failed' || status === 'cancelled'
    ? REFUSED
    : { ok: true, body: { message: SAID[status] } }
}

const Body = ({ slug, page: { order } }: DialogProps) => {
  const { i18n } = useTranslation()
  const loaded = useLoaded<Gateway[]>('/payments/gateways')
  const [chosen, setChosen] = useState('')
  const offered = loaded?.ok ? loaded.body : []
  const elsewhere = offered.filter(({ id }) => FINISHED_BY_PAYER.includes(id))
  const here = offered.filter(({ id }) => !FINISHED_BY_PAYER.includes(id))
  const ways = here.flatMap(({ id, label, methods, mode }) =>
    methods.map((method) => ({
      value: JSON.stringify({ gateway: id, paymentMethod: method }),
      label: `${label}: ${wordsOf(method)}${mode === 'test' ? ' (test)' : ''}`,
    })),
  )
  const value = chosen || (ways[0]?.value ?? '')
  const total = formatMoney(order.totalMinor, order.currency, i18n.language)
  return (
    <ActionForm
      slug={slug}
      confirm={`Take ${total}`}
      paths={['gateway', 'paymentMethod']}
      isReady={ways.length > 0}
      // The choices above are the only source of this text.
      act={() => pay(order.id, JSON.parse(value) as Way)}
      says={<p>{total} is charged, and the customer gets a receipt once it is paid.</p>}
    >
      {(faultAt) => (
        <>
          <FaultBanner fault={loaded?.ok === false ? loaded.fault : undefined} besides={[]} />
          <Select
            label="Way of payment"
            value={value}
            onType={setChosen}
            choices={ways}
            {...(ways.length === 0 ? { empty: loaded ? 'No gateway is offered' : 'Loading…' } : {})}
            error={faultAt('gateway') ?? faultAt('paymentMethod')}
            isRequired
            isFirst
          />
          {elsewhere.map(({ id, label }) => (
            <p key={id} className="sd-quiet">
              {label} is paid by the customer in the shop app or the reseller portal, with a card
              that only they type in. It cannot be taken here.
            </p>
          ))}
        </>
      )}
    </ActionForm>
  )
}

export const PaymentDialog = (props: DialogProps) => (
  <Dialog slug={props.slug} title={`Take the payment of ${props.page.order.orderNumber}`}>
    <Body {...props} />
  </Dialog>
)
