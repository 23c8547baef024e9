'use client'

import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { formatMoney } from '../../../core/money'
import type { Say } from '../../../core/words/say'
import { ActionForm } from '../../actions/ActionForm'
import { Dialog } from '../../actions/Dialog'
import { Select } from '../../actions/Field'
import { FaultBanner } from '../../actions/FaultBanner'
import { send, type Answer, type Verb } from '../../actions/send'
import { useLoaded } from '../../actions/useLoaded'
import { useSay } from '../../words/useSay'
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

const refused = (say: Say): Answer<Verb> => ({
  ok: false,
  fault: { code: 'declined', message: say('dialogs:paymentRefused'), fields: [] },
})

const pay = async (order: string, way: Way, say: Say): Promise<Answer<Verb>> => {
  const answer = await send<Paid>('POST', '/payments/process', { body: { order, ...way } })
  if (!answer.ok) return answer
  const { status } = answer.body
  if (status === 'failed' || status === 'cancelled') return refused(say)
  const word = status === 'completed' ? 'dialogs:paid' : 'dialogs:paymentStarted'
  return { ok: true, body: { message: say(word) } }
}

const Body = ({ slug, page: { order } }: DialogProps) => {
  const say = useSay()
  const { i18n } = useTranslation()
  const loaded = useLoaded<Gateway[]>('/payments/gateways')
  const [chosen, setChosen] = useState('')
  const offered = loaded?.ok ? loaded.body : []
  const elsewhere = offered.filter(({ id }) => FINISHED_BY_PAYER.includes(id))
  const here = offered.filter(({ id }) => !FINISHED_BY_PAYER.includes(id))
  const ways = here.flatMap(({ id, label, methods, mode }) =>
    methods.map((method) => ({
      value: JSON.stringify({ gateway: id, paymentMethod: method }),
      label: say(mode === 'test' ? 'dialogs:paymentMethodTest' : 'dialogs:paymentMethod', {
        gateway: label,
        method: wordsOf(method),
      }),
    })),
  )
  const value = chosen || (ways[0]?.value ?? '')
  const total = formatMoney(order.totalMinor, order.currency, i18n.language)
  return (
    <ActionForm
      slug={slug}
      confirm={say('dialogs:paymentTake', { amount: total })}
      paths={['gateway', 'paymentMethod']}
      isReady={ways.length > 0}
      // The choices above are the only source of this text.
      act={() => pay(order.id, JSON.parse(value) as Way, say)}
      says={<p>{say('dialogs:paymentSays', { amount: total })}</p>}
    >
      {(faultAt) => (
        <>
          <FaultBanner fault={loaded?.ok === false ? loaded.fault : undefined} besides={[]} />
          <Select
            label={say('dialogs:paymentWay')}
            value={value}
            onType={setChosen}
            choices={ways}
            {...(ways.length === 0
              ? { empty: say(loaded ? 'dialogs:paymentNone' : 'form:loading') }
              : {})}
            error={faultAt('gateway') ?? faultAt('paymentMethod')}
            isRequired
            isFirst
          />
          {elsewhere.map(({ id, label }) => (
            <p key={id} className="sd-quiet">
              {say('dialogs:paymentElsewhere', { gateway: label })}
            </p>
          ))}
        </>
      )}
    </ActionForm>
  )
}

export const PaymentDialog = (props: DialogProps) => {
  const say = useSay()
  const order = props.page.order.orderNumber
  return (
    <Dialog slug={props.slug} title={say('dialogs:paymentTitle', { order })}>
      <Body {...props} />
    </Dialog>
  )
}
