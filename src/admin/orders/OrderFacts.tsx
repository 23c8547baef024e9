import { Link } from '@payloadcms/ui'

import { bpsToPercent } from '../../core/money'
import { Card } from '../actions/Card'
import { Facts } from '../actions/Facts'
import { Money } from '../actions/Money'
import { Moment } from '../dates/Moment'
import { choiceText } from '../choices/choices'
import type { OrderPage } from './order'
import { ScanSim } from './ScanSim'

type Props = { page: OrderPage }

const Customer = ({ page: { customer, order } }: Props) => (
  <Card title="Customer">
    <Facts
      facts={[
        { label: 'Name', value: <Link href={customer.href}>{customer.name}</Link> },
        {
          label: 'Reseller',
          value: customer.reseller && (
            <Link href={customer.reseller.href}>{customer.reseller.label}</Link>
          ),
        },
        { label: 'E-mail', value: <a href={`mailto:${customer.email}`}>{customer.email}</a> },
        { label: 'Phone', value: <a href={`tel:${customer.phone}`}>{customer.phone}</a> },
        { label: 'Their reference', value: order.externalRef },
      ]}
    />
  </Card>
)

/** Where a card is scanned, or why none is now. */
const SimChange = ({ page: { order, sim, verdicts } }: Props) => {
  const { changeSim } = verdicts
  if (!changeSim.allowed) return <p className="sd-quiet">{changeSim.why}</p>
  if (order.simType === 'esim') return null
  return <ScanSim key={order.id} order={order.id} present={sim?.iccid} />
}

const Sold = ({ page }: Props) => {
  const { order, planHref, sim } = page
  return (
    <Card title="Plan and SIM">
      <Facts
        facts={[
          { label: 'Plan', value: <Link href={planHref}>{order.planName}</Link> },
          { label: 'Network', value: order.networkProvider },
          { label: 'SIM type', value: order.simType === 'esim' ? 'eSIM' : 'Physical SIM' },
          {
            label: 'ICCID',
            value: sim ? <Link href={sim.href}>{sim.iccid}</Link> : 'None reserved yet',
          },
        ]}
      />
      <SimChange page={page} />
    </Card>
  )
}

const addressOf = ({ locale, order: { deliveryAddress } }: OrderPage): string[] => {
  const { line1, line2, city, state, postalCode, country } = deliveryAddress ?? {}
  const town = [postalCode, city].filter(Boolean).join(' ')
  const land = country && choiceText('country', country, locale)
  return [line1, line2, town, state, land].filter((line): line is string => Boolean(line))
}

const Delivery = ({ page }: Props) => {
  const { order, trackingUrl } = page
  const number = order.deliveryTrackingNumber
  return (
    <Card title="Delivery">
      <Facts
        facts={[
          {
            label: 'To',
            value: addressOf(page).map((line) => (
              <span className="sd-line" key={line}>
                {line}
              </span>
            )),
          },
          { label: 'Carrier', value: order.carrier ?? 'None yet' },
          {
            label: 'Tracking',
            value: trackingUrl ? (
              <a href={trackingUrl} target="_blank" rel="noopener noreferrer">
                {number}
              </a>
            ) : (
              number
            ),
          },
          { label: 'Courier', value: order.courier },
          {
            label: 'Expected',
            value: order.expectedAt && <Moment at={order.expectedAt} isDateOnly />,
          },
        ]}
      />
    </Card>
  )
}

const Price = ({ page: { order } }: Props) => {
  const amount = (minor: number) => <Money minor={minor} currency={order.currency} />
  return (
    <Card title="Price">
      <Facts
        facts={[
          { label: 'Plan', value: amount(order.planPriceMinor) },
          {
            label: 'Delivery',
            value: order.simType === 'physical' && amount(order.deliveryFeeMinor),
          },
          { label: 'Service', value: amount(order.serviceChargeMinor) },
          { label: `Tax (${bpsToPercent(order.taxRateBps)} %)`, value: amount(order.taxMinor) },
          { label: 'Total', value: <strong>{amount(order.totalMinor)}</strong> },
        ]}
      />
    </Card>
  )
}

/** What was ordered, by whom, to where and for how much. */
export const OrderFacts = ({ page }: Props) => (
  <div className="sd-order__cards">
    <Customer page={page} />
    <Sold page={page} />
    {page.order.simType === 'physical' && <Delivery page={page} />}
    <Price page={page} />
  </div>
)
