'use client'

import { Facts } from '../../actions/Facts'
import { Money } from '../../actions/Money'
import { wordOf } from '../../status/words'
import type { Preview } from './useRefundPreview'

const BACK_TO: Readonly<Record<string, string>> = {
  stripe: 'The card, through Stripe',
  wallet: "The reseller's balance",
}

/** What will happen to the money, before it happens. */
export const RefundPreview = ({ preview: { doc, isBusy } }: { preview: Preview }) => {
  if (!doc && !isBusy) return null
  if (!doc)
    return (
      <p className="sd-preview sd-quiet" role="status">
        Working it out…
      </p>
    )
  const amount = (minor: number) => <Money minor={minor} currency={doc.currency} />
  return (
    <div className="sd-preview" role="status" aria-label="What will happen">
      <Facts
        facts={[
          { label: 'Refunded', value: <strong>{amount(doc.amountMinor)}</strong> },
          { label: 'Of it tax', value: amount(doc.taxMinor) },
          { label: 'Of it net', value: amount(doc.netMinor) },
          { label: 'Left after', value: amount(doc.remainingMinor - doc.amountMinor) },
          { label: 'Back to', value: BACK_TO[doc.gateway] ?? wordOf(doc.gateway) },
          {
            label: 'Commission taken back',
            value: doc.commissionMinor > 0 && amount(doc.commissionMinor),
          },
        ]}
      />
    </div>
  )
}
