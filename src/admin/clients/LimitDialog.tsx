'use client'

import { useState } from 'react'

import type { Say } from '../../core/words/say'
import { ActionForm } from '../actions/ActionForm'
import { Dialog } from '../actions/Dialog'
import { Checkbox, ReasonField, TextField } from '../actions/Field'
import { send, type Verb } from '../actions/send'
import { useSay } from '../words/useSay'
import type { ClientFacts } from './clientFacts'

type Props = { client: ClientFacts; slug: string }

const numberIn = (text: string): number | null => (/^\d{1,9}$/.test(text.trim()) ? +text : null)

const shown = (mb: number, say: Say): string =>
  mb === 0 ? say('clients:noLimit') : say('clients:megabytes', { count: mb })

/** What the limit is, and what it would be once a number is typed. */
const limitSays = (client: ClientFacts, then: number | null, say: Say): string => {
  const now = shown(client.monthlyLimit, say)
  const { isLimitFixed } = client
  if (then === null) return say(isLimitFixed ? 'clients:limitHeld' : 'clients:limitNow', { now })
  const word = isLimitFixed ? 'clients:limitHeldThen' : 'clients:limitThen'
  return say(word, { now, then: shown(then, say) })
}

const Body = ({ client, slug }: Props) => {
  const say = useSay()
  const [text, setText] = useState(String(client.monthlyLimit))
  const [isFixed, setFixed] = useState(true)
  const [reason, setReason] = useState('')
  const monthlyLimit = numberIn(text)
  const body = { monthlyLimit, isFixed, reason }
  const wrong = monthlyLimit === null ? say('clients:notANumber') : ''
  return (
    <ActionForm
      slug={slug}
      confirm={say('clients:setLimit')}
      isReady={monthlyLimit !== null}
      paths={['monthlyLimit', 'reason']}
      act={() => send<Verb>('POST', `/clients/${client.id}/limit`, { body })}
      says={<p>{limitSays(client, monthlyLimit, say)}</p>}
    >
      {(faultAt) => (
        <>
          <TextField
            label={say('clients:limitInMb')}
            hint={say('clients:limitHint')}
            inputMode="numeric"
            value={text}
            onType={setText}
            error={wrong || faultAt('monthlyLimit')}
            isRequired
            isFirst
          />
          <Checkbox
            label={say('clients:fix', { reseller: client.resellerName })}
            hint={say('clients:fixHint')}
            isChecked={isFixed}
            onCheck={setFixed}
          />
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

export const LimitDialog = (props: Props) => {
  const say = useSay()
  return (
    <Dialog slug={props.slug} title={say('clients:limitOf', { name: props.client.name })}>
      <Body {...props} />
    </Dialog>
  )
}
