'use client'

import { useState } from 'react'

import { ActionForm } from '../actions/ActionForm'
import { Dialog } from '../actions/Dialog'
import { ReasonField, TextField } from '../actions/Field'
import { send, type Verb } from '../actions/send'
import { Choices } from '../orders/place/Choices'
import { useSay } from '../words/useSay'
import type { ClientFacts } from './clientFacts'
import { useResellers } from './useResellers'

type Props = { client: ClientFacts; slug: string }

const Body = ({ client, slug }: Props) => {
  const say = useSay()
  const [text, setText] = useState('')
  const [reseller, setReseller] = useState<string>()
  const [reason, setReason] = useState('')
  const found = useResellers(text)
  const others = found?.ok ? found.body.docs.filter(({ id }) => id !== client.resellerId) : []
  return (
    <ActionForm
      slug={slug}
      confirm={say('clients:moveClient')}
      isDangerous
      isReady={reseller !== undefined}
      paths={['reseller', 'reason']}
      act={() => send<Verb>('POST', `/clients/${client.id}/move`, { body: { reseller, reason } })}
      says={<p>{say('clients:moveSays', { reseller: client.resellerName })}</p>}
    >
      {(faultAt) => (
        <>
          <TextField
            label={say('clients:search')}
            hint={say('clients:searchHint')}
            type="search"
            value={text}
            onType={setText}
            isFirst
          />
          <Choices
            legend={say('clients:newReseller')}
            name="reseller"
            value={reseller}
            error={faultAt('reseller')}
            offered={others.map(({ businessName, city, currency, id, status }) => ({
              value: id,
              title: businessName,
              about: [city, currency].filter(Boolean).join(' · '),
              why: status === 'suspended' ? say('clients:suspended') : undefined,
            }))}
            onChoose={setReseller}
          />
          <p className="sd-quiet" role="status">
            {!found && say('clients:searching')}
            {found?.ok === false && found.fault.message}
            {found?.ok && others.length === 0 && say('clients:noOther')}
          </p>
          <ReasonField
            hint={say('clients:inHistory')}
            value={reason}
            onType={setReason}
            error={faultAt('reason')}
          />
        </>
      )}
    </ActionForm>
  )
}

export const MoveDialog = (props: Props) => {
  const say = useSay()
  return (
    <Dialog slug={props.slug} title={say('clients:moveOf', { name: props.client.name })}>
      <Body {...props} />
    </Dialog>
  )
}
