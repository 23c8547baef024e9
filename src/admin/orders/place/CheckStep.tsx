'use client'

import { useTranslation } from '@payloadcms/ui'

import { bpsToPercent } from '../../../core/money'
import type { Quote } from '../../../domain/orders/quote'
import { Facts } from '../../actions/Facts'
import { TextArea } from '../../actions/Field'
import { Money } from '../../actions/Money'
import { choiceText } from '../../choices/choices'
import type { Customer, Step } from './draft'
import { Refusal } from './Refusal'
import type { StepProps } from './steps'
import type { Quoted } from './useQuote'

const Lines = ({ doc }: { doc: Quote['doc'] }) => {
  const amount = (minor: number) => <Money minor={minor} currency={doc.currency} />
  return (
    <Facts
      facts={[
        { label: doc.planName, value: amount(doc.planPriceMinor) },
        { label: 'Delivery', value: doc.simType === 'physical' && amount(doc.deliveryFeeMinor) },
        { label: 'Service', value: amount(doc.serviceChargeMinor) },
        { label: `Tax (${bpsToPercent(doc.taxRateBps)} %)`, value: amount(doc.taxMinor) },
        { label: 'Total', value: <strong>{amount(doc.totalMinor)}</strong> },
      ]}
    />
  )
}

const Stock = ({ stock }: { stock: Quote['stock'] }) =>
  stock === 'available' ? (
    <p className="sd-quiet">A fitting SIM is in stock.</p>
  ) : (
    <p className="sd-notice">
      No fitting SIM is in stock. The order can be placed and paid, and waits until there is one.
    </p>
  )

const Person = ({ name, about }: Pick<Customer, 'name' | 'about'>) => (
  <>
    <span className="sd-line">{name}</span>
    <span className="sd-line sd-quiet">{about}</span>
  </>
)

type Props = StepProps & { quoted: Quoted; go: (step: Step) => void }

export const CheckStep = ({ draft, onChange, faultAt, plans, quoted, go }: Props) => {
  const { address, customer, simType } = draft
  const { answer: quote, again } = quoted
  const town = [address.postalCode, address.city].filter(Boolean).join(' ')
  const { i18n } = useTranslation()
  const country = choiceText('country', address.country, i18n.language)
  const to = [address.line1, address.line2, town, address.state, country]
  return (
    <>
      <Facts
        facts={[
          { label: 'Customer', value: customer && <Person {...customer} /> },
          { label: 'Plan', value: plans.find(({ id }) => id === draft.plan)?.name },
          { label: 'SIM type', value: simType === 'esim' ? 'eSIM' : 'Physical SIM' },
          { label: 'To', value: simType === 'physical' && to.filter(Boolean).join(', ') },
        ]}
      />
      <div className="sd-preview" role="status" aria-label="Price">
        {!quote && <p className="sd-quiet">Working out the price…</p>}
        {quote?.ok && <Lines doc={quote.body.doc} />}
        {quote?.ok === false && <Refusal fault={quote.fault} draft={draft} go={go} again={again} />}
      </div>
      {quote?.ok && <Stock stock={quote.body.stock} />}
      <TextArea
        label="Customer’s notes"
        value={draft.notes}
        onType={(notes) => onChange({ ...draft, notes })}
        error={faultAt('notes')}
        maxLength={2000}
      />
    </>
  )
}
