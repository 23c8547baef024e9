'use client'

import { useState } from 'react'

import { ActionForm } from '../actions/ActionForm'
import { Dialog } from '../actions/Dialog'
import { Checkbox, ReasonField, TextField } from '../actions/Field'
import { send, type Verb } from '../actions/send'
import type { ClientFacts } from './clientFacts'

type Props = { client: ClientFacts; slug: string }

const numberIn = (text: string): number | null => (/^\d{1,9}$/.test(text.trim()) ? +text : null)

const shown = (mb: number): string => (mb === 0 ? 'no limit' : `${mb.toLocaleString('en')} MB`)

const Body = ({ client, slug }: Props) => {
  const [text, setText] = useState(String(client.monthlyLimit))
  const [isFixed, setFixed] = useState(true)
  const held = client.isLimitFixed ? ', set by staff' : ''
  const [reason, setReason] = useState('')
  const monthlyLimit = numberIn(text)
  const body = { monthlyLimit, isFixed, reason }
  const wrong = monthlyLimit === null ? 'Give whole megabytes, such as 2048; 0 is no limit.' : ''
  return (
    <ActionForm
      slug={slug}
      confirm="Set the limit"
      isReady={monthlyLimit !== null}
      paths={['monthlyLimit', 'reason']}
      act={() => send<Verb>('POST', `/clients/${client.id}/limit`, { body })}
      says={
        <p>
          The limit is {shown(client.monthlyLimit)} now{held}
          {monthlyLimit !== null && `, then ${shown(monthlyLimit)}`}. What was used this month stays
          counted.
        </p>
      }
    >
      {(faultAt) => (
        <>
          <TextField
            label="Monthly limit in MB"
            hint="0 is no limit."
            inputMode="numeric"
            value={text}
            onType={setText}
            error={wrong || faultAt('monthlyLimit')}
            isRequired
            isFirst
          />
          <Checkbox
            label={`${client.resellerName} may not change it`}
            hint="Until staff give it back by setting the limit without this."
            isChecked={isFixed}
            onCheck={setFixed}
          />
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

export const LimitDialog = (props: Props) => (
  <Dialog slug={props.slug} title={`Monthly limit: ${props.client.name}`}>
    <Body {...props} />
  </Dialog>
)
