'use client'

import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import type { Reseller } from '../../../payload-types'
import { formatMoney, parseMoney, toDecimalString } from '../../core/money'
import { ActionForm } from '../actions/ActionForm'
import { Dialog } from '../actions/Dialog'
import { Select, ReasonField, TextField } from '../actions/Field'
import type { Verb } from '../actions/send'
import { sendOnce } from '../actions/sendOnce'
import { useSay } from '../words/useSay'

type Kind = 'topUp' | 'correction'
type Props = {
  slug: string
  kind: Kind
  reseller: Pick<Reseller, 'id' | 'businessName' | 'currency' | 'balanceMinor'>
}

const TITLES = { topUp: 'resellers:topUp', correction: 'resellers:correct' } as const
const TITLES_OF = { topUp: 'resellers:topUpOf', correction: 'resellers:correctOf' } as const

const METHODS = [
  { value: 'bank_transfer', label: 'resellers:bankTransfer' },
  { value: 'cash', label: 'resellers:cash' },
] as const

const SAYS = { topUp: 'resellers:topUpSays', correction: 'resellers:correctSays' } as const

const Body = ({ kind, reseller, slug }: Props) => {
  const { balanceMinor, currency, id } = reseller
  const { i18n } = useTranslation()
  const say = useSay()
  const [text, setText] = useState('')
  const [method, setMethod] = useState('bank_transfer')
  const [reason, setReason] = useState('')
  const amountMinor = parseMoney(text, currency)
  const shown = (minor: number) => formatMoney(minor, currency, i18n.language)
  const after = (balanceMinor ?? 0) + (amountMinor ?? 0)
  const body = {
    ...{ amountMinor: amountMinor ?? 0, currency, reason },
    method: kind === 'topUp' ? method : 'correction',
  }
  const wrong = text !== '' && amountMinor === undefined
  return (
    <ActionForm
      slug={slug}
      confirm={say(TITLES[kind])}
      isDangerous={kind === 'correction'}
      paths={['amountMinor', 'method', 'reason']}
      act={() => sendOnce<Verb>(`/resellers/${id}/credit`, body)}
      says={
        <>
          <p>{say(SAYS[kind])}</p>
          <p>
            {say('resellers:balanceThen', { now: shown(balanceMinor ?? 0), then: shown(after) })}
          </p>
        </>
      }
    >
      {(faultAt) => (
        <>
          <TextField
            label={say('resellers:amountIn', { currency })}
            inputMode={kind === 'topUp' ? 'decimal' : 'text'}
            value={text}
            onType={setText}
            error={
              wrong
                ? say('resellers:notAnAmount', { example: toDecimalString(1999, currency) })
                : faultAt('amountMinor')
            }
            isRequired
            isFirst
          />
          {kind === 'topUp' && (
            <Select
              label={say('resellers:howItCame')}
              value={method}
              onType={setMethod}
              choices={METHODS.map((one) => ({ ...one, label: say(one.label) }))}
              error={faultAt('method')}
              isRequired
            />
          )}
          <ReasonField
            hint={say('resellers:inBooks')}
            value={reason}
            onType={setReason}
            error={faultAt('reason')}
          />
        </>
      )}
    </ActionForm>
  )
}

export const CreditDialog = (props: Props) => {
  const say = useSay()
  const name = props.reseller.businessName
  return (
    <Dialog slug={props.slug} title={say(TITLES_OF[props.kind], { name })}>
      <Body {...props} />
    </Dialog>
  )
}
