'use client'

import type { Word } from '../../../core/words/say'
import { Facts } from '../../actions/Facts'
import { Money } from '../../actions/Money'
import { useSay } from '../../words/useSay'
import type { Preview } from './useRefundPreview'

const BACK_TO: Readonly<Record<string, Word>> = {
  stripe: 'payments:card',
  wallet: 'payments:balance',
}

/** What will happen to the money, before it happens. */
export const RefundPreview = ({ preview: { doc, isBusy } }: { preview: Preview }) => {
  const say = useSay()
  if (!doc && !isBusy) return null
  if (!doc)
    return (
      <p className="sd-preview sd-quiet" role="status">
        {say('payments:workingOut')}
      </p>
    )
  const backTo = BACK_TO[doc.gateway]
  const amount = (minor: number) => <Money minor={minor} currency={doc.currency} />
  return (
    <div className="sd-preview" role="status" aria-label={say('payments:willHappen')}>
      <Facts
        facts={[
          { label: say('payments:refunded'), value: <strong>{amount(doc.amountMinor)}</strong> },
          { label: say('payments:ofItTax'), value: amount(doc.taxMinor) },
          { label: say('payments:ofItNet'), value: amount(doc.netMinor) },
          { label: say('payments:leftAfter'), value: amount(doc.remainingMinor - doc.amountMinor) },
          { label: say('payments:backTo'), value: backTo ? say(backTo) : say.code(doc.gateway) },
          {
            label: say('payments:commissionBack'),
            value: doc.commissionMinor > 0 && amount(doc.commissionMinor),
          },
        ]}
      />
    </div>
  )
}
