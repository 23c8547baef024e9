'use client'

import { useTranslation } from '@payloadcms/ui'

import { bpsToPercent } from '../../../core/money'
import type { Quote } from '../../../domain/orders/placing/quote'
import { Facts } from '../../actions/Facts'
import { TextArea } from '../../actions/Field'
import { Money } from '../../actions/Money'
import { countryText } from '../../choices/choices'
import { useSay } from '../../words/useSay'
import type { Customer, Step } from './draft'
import { Refusal } from './Refusal'
import type { StepProps } from './steps'
import type { Quoted } from './useQuote'

const Lines = ({ doc }: { doc: Quote['doc'] }) => {
  const say = useSay()
  const amount = (minor: number) => <Money minor={minor} currency={doc.currency} />
  return (
    <Facts
      facts={[
        { label: doc.planName, value: amount(doc.planPriceMinor) },
        {
          label: say('place:delivery'),
          value: doc.simType === 'physical' && amount(doc.deliveryFeeMinor),
        },
        { label: say('place:service'), value: amount(doc.serviceChargeMinor) },
        {
          label: say('place:tax', { rate: bpsToPercent(doc.taxRateBps) }),
          value: amount(doc.taxMinor),
        },
        { label: say('place:total'), value: <strong>{amount(doc.totalMinor)}</strong> },
      ]}
    />
  )
}

const Stock = ({ stock }: { stock: Quote['stock'] }) => {
  const say = useSay()
  return stock === 'available' ? (
    <p className="sd-quiet">{say('place:inStock')}</p>
  ) : (
    <p className="sd-notice">{say('place:outOfStock')}</p>
  )
}

const Person = ({ name, about }: Pick<Customer, 'name' | 'about'>) => (
  <>
    <span className="sd-line">{name}</span>
    <span className="sd-line sd-quiet">{about}</span>
  </>
)

type Props = StepProps & { quoted: Quoted; go: (step: Step) => void }

export const CheckStep = ({ draft, onChange, faultAt, plans, quoted, go }: Props) => {
  const say = useSay()
  const { address, customer, simType } = draft
  const { answer: quote, again } = quoted
  const town = [address.postalCode, address.city].filter(Boolean).join(' ')
  const { i18n } = useTranslation()
  const country = countryText(address.country, i18n.language)
  const to = [address.line1, address.line2, town, address.state, country]
  return (
    <>
      <Facts
        facts={[
          { label: say('place:customer'), value: customer && <Person {...customer} /> },
          { label: say('place:plan'), value: plans.find(({ id }) => id === draft.plan)?.name },
          { label: say('place:simType'), value: say(`place:${simType ?? 'physical'}`) },
          {
            label: say('place:to'),
            value: simType === 'physical' && to.filter(Boolean).join(', '),
          },
        ]}
      />
      <div className="sd-preview" role="status" aria-label={say('place:price')}>
        {!quote && <p className="sd-quiet">{say('place:workingOut')}</p>}
        {quote?.ok && <Lines doc={quote.body.doc} />}
        {quote?.ok === false && <Refusal fault={quote.fault} draft={draft} go={go} again={again} />}
      </div>
      {quote?.ok && <Stock stock={quote.body.stock} />}
      <TextArea
        label={say('place:customersNotes')}
        value={draft.notes}
        onType={(notes) => onChange({ ...draft, notes })}
        error={faultAt('notes')}
        maxLength={2000}
      />
    </>
  )
}
