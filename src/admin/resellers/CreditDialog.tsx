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

type Kind = 'topUp' | 'correction'
type Props = {
  slug: string
  kind: Kind
  reseller: Pick<Reseller, 'id' | 'businessName' | 'currency' | 'balanceMinor'>
}

const TITLES: Record<Kind, string> = {
  topUp: 'Record a top-up',
  correction: 'Correct the balance',
}

const METHODS = [
  { value: 'bank_transfer', label: 'Bank transfer' },
  { value: 'cash', label: 'Cash' },
]

const SAYS: Record<Kind, string> = {
  topUp:
    'Records money that has arrived. It is in the balance at once and cannot be taken out again but by a correction.',
  correction:
    'Adds to the balance or, with a minus, takes from it. No money moves outside; the correction and its reason stay in the books.',
}

const Body = ({ kind, reseller, slug }: Props) => {
  const { balanceMinor, currency, id } = reseller
  const { i18n } = useTranslation()
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
      confirm={TITLES[kind]}
      isDangerous={kind === 'correction'}
      paths={['amountMinor', 'method', 'reason']}
      act={() => sendOnce<Verb>(`/resellers/${id}/credit`, body)}
      says={
        <>
          <p>{SAYS[kind]}</p>
          <p>
            Balance now {shown(balanceMinor ?? 0)}, then {shown(after)}.
          </p>
        </>
      }
    >
      {(faultAt) => (
        <>
          <TextField
            label={`Amount in ${currency}`}
            inputMode={kind === 'topUp' ? 'decimal' : 'text'}
            value={text}
            onType={setText}
            error={
              wrong
                ? `Give an amount such as ${toDecimalString(1999, currency)}.`
                : faultAt('amountMinor')
            }
            isRequired
            isFirst
          />
          {kind === 'topUp' && (
            <Select
              label="How it came"
              value={method}
              onType={setMethod}
              choices={METHODS}
              error={faultAt('method')}
              isRequired
            />
          )}
          <ReasonField
            hint="It stays in the books, such as the number of an invoice."
            value={reason}
            onType={setReason}
            error={faultAt('reason')}
          />
        </>
      )}
    </ActionForm>
  )
}

export const CreditDialog = (props: Props) => (
  <Dialog slug={props.slug} title={`${TITLES[props.kind]}: ${props.reseller.businessName}`}>
    <Body {...props} />
  </Dialog>
)
