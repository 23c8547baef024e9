'use client'

import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import type { Transaction } from '../../../../payload-types'
import { formatMoney, parseMoney, toDecimalString } from '../../../core/money'
import type { Say } from '../../../core/words/say'
import { ActionForm } from '../../actions/ActionForm'
import { Dialog } from '../../actions/Dialog'
import { ReasonField, TextField } from '../../actions/Field'
import type { Answer, Verb } from '../../actions/send'
import { sendOnce } from '../../actions/sendOnce'
import { useSay } from '../../words/useSay'
import { RefundPreview } from './RefundPreview'
import { useRefundPreview } from './useRefundPreview'

type Props = {
  slug: string
  transaction: Pick<Transaction, 'id' | 'transactionId' | 'currency'>
  remainingMinor: number
}

type Refunded = Verb & { doc: Pick<Transaction, 'status'> }

const refund = async (id: string, body: object, say: Say): Promise<Answer<Verb>> => {
  const answer = await sendOnce<Refunded>(`/transactions/${id}/refund`, body)
  if (!answer.ok || answer.body.doc.status !== 'failed') return answer
  const message = say('payments:refundRefused')
  return { ok: false, fault: { code: 'refused', message, fields: [] } }
}

const Body = ({ slug, transaction, remainingMinor }: Props) => {
  const { id, currency } = transaction
  const say = useSay()
  const { i18n } = useTranslation()
  const [text, setText] = useState(() => toDecimalString(remainingMinor, currency))
  const [reason, setReason] = useState('')
  const amountMinor = parseMoney(text, currency)
  const preview = useRefundPreview(id, amountMinor)
  const wrong =
    amountMinor === undefined
      ? say('payments:amountSuch', { amount: toDecimalString(1999, currency) })
      : preview.fault?.message
  return (
    <ActionForm
      slug={slug}
      confirm={
        amountMinor === undefined
          ? say('payments:refund')
          : say('payments:refundAmount', {
              amount: formatMoney(amountMinor, currency, i18n.language),
            })
      }
      isDangerous
      paths={['reason', 'amountMinor']}
      act={() => refund(id, { amountMinor: amountMinor ?? 0, reason }, say)}
      says={<p>{say('payments:refundSays')}</p>}
    >
      {(faultAt) => (
        <>
          <TextField
            label={say('payments:amountIn', { currency })}
            hint={say('payments:atMost', {
              amount: formatMoney(remainingMinor, currency, i18n.language),
            })}
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

export const RefundDialog = (props: Props) => {
  const say = useSay()
  const transaction = props.transaction.transactionId
  return (
    <Dialog slug={props.slug} title={say('payments:refundTitle', { transaction })}>
      <Body {...props} />
    </Dialog>
  )
}
