'use client'

import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import type { Transaction } from '../../../../payload-types'
import { formatMoney, parseMoney, toDecimalString } from '../../../core/money'
import { ActionForm } from '../../actions/ActionForm'
import { Dialog } from '../../actions/Dialog'
import { ReasonField, TextField } from '../../actions/Field'
import type { Answer, Verb } from '../../actions/send'
import { sendOnce } from '../../actions/sendOnce'
import { RefundPreview } from './RefundPreview'
import { useRefundPreview } from './useRefundPreview'

type Props = {
  slug: string
  transaction: Pick<Transaction, 'id' | 'transactionId' | 'currency'>
  remainingMinor: number
}

type Refunded = Verb & { doc: Pick<Transaction, 'status'> }

const refund = async (id: string, body: object): Promise<Answer<Verb>> => {
  const answer = await sendOnce<Refunded>(`/transactions/${id}/refund`, body)
  if (!answer.ok || answer.body.doc.status !== 'failed') return answer
  const message = 'The gateway refused the refund. No money moved.'
  return { ok: false, fault: { code: 'refused', message, fields: [] } }
}

const Body = ({ slug, transaction, remainingMinor }: Props) => {
  const { id, currency } = transaction
  const { i18n } = useTranslation()
  const [text, setText] = useState(() => toDecimalString(remainingMinor, currency))
  const [reason, setReason] = useState('')
  const amountMinor = parseMoney(text, currency)
  const preview = useRefundPreview(id, amountMinor)
  const wrong =
    amountMinor === undefined
      ? `Give an amount such as ${toDecimalString(1999, currency)}.`
      : preview.fault?.message
  return (
    <ActionForm
      slug={slug}
      confirm={
        amountMinor === undefined
          ? 'Refund'
          : `Refund ${formatMoney(amountMinor, currency, i18n.language)}`
      }
      isDangerous
      paths={['reason', 'amountMinor']}
      act={() => refund(id, { amountMinor: amountMinor ?? 0, reason })}
      says={
        <p>
          Money goes back the way it came, and the customer gets an e-mail. The order keeps its
          status.
        </p>
      }
    >
      {(faultAt) => (
        <>
          <TextField
            label={`Amount in ${currency}`}
            hint={`At most ${formatMoney(remainingMinor, currency, i18n.language)}, what is left.`}
            inputMode="decimal"
            value={text}
            onType={setText}
            error={wrong ?? faultAt('amountMinor')}
            isRequired
          />
          <ReasonField value={reason} onType={setReason} error={faultAt('reason')} isFirst />
          <RefundPreview preview={preview} />
        </>
      )}
    </ActionForm>
  )
}

export const RefundDialog = (props: Props) => (
  <Dialog slug={props.slug} title={`Refund ${props.transaction.transactionId}`}>
    <Body {...props} />
  </Dialog>
)
