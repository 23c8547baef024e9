'use client'

import { useState } from 'react'

import { ActionForm } from '../actions/ActionForm'
import { Dialog } from '../actions/Dialog'
import { ReasonField, TextField } from '../actions/Field'
import { send, type Verb } from '../actions/send'
import { Choices } from '../orders/place/Choices'
import type { ClientFacts } from './clientFacts'
import { useResellers } from './useResellers'

type Props = { client: ClientFacts; slug: string }

const Body = ({ client, slug }: Props) => {
  const [text, setText] = useState('')
  const [reseller, setReseller] = useState<string>()
  const [reason, setReason] = useState('')
  const found = useResellers(text)
  const others = found?.ok ? found.body.docs.filter(({ id }) => id !== client.resellerId) : []
  return (
    <ActionForm
      slug={slug}
      confirm="Move the client"
      isDangerous
      isReady={reseller !== undefined}
      paths={['reseller', 'reason']}
      act={() => send<Verb>('POST', `/clients/${client.id}/move`, { body: { reseller, reason } })}
      says={
        <p>
          {client.resellerName} no longer sees this client. Finished orders, their money and cards
          stay with {client.resellerName}; new orders are on the other reseller’s credit. While an
          order is under way the client cannot be moved.
        </p>
      }
    >
      {(faultAt) => (
        <>
          <TextField
            label="Search"
            hint="By business, contact or e-mail. Without a text: the newest."
            type="search"
            value={text}
            onType={setText}
            isFirst
          />
          <Choices
            legend="New reseller"
            name="reseller"
            value={reseller}
            error={faultAt('reseller')}
            offered={others.map(({ businessName, city, currency, id, status }) => ({
              value: id,
              title: businessName,
              about: [city, currency].filter(Boolean).join(' · '),
              why: status === 'suspended' ? 'Suspended' : undefined,
            }))}
            onChoose={setReseller}
          />
          <p className="sd-quiet" role="status">
            {!found && 'Searching…'}
            {found?.ok === false && found.fault.message}
            {found?.ok && others.length === 0 && 'No other reseller is found.'}
          </p>
          <ReasonField
            hint="It stays in the history."
            value={reason}
            onType={setReason}
            error={faultAt('reason')}
          />
        </>
      )}
    </ActionForm>
  )
}

export const MoveDialog = (props: Props) => (
  <Dialog slug={props.slug} title={`Move to another reseller: ${props.client.name}`}>
    <Body {...props} />
  </Dialog>
)
