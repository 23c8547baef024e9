import { Link } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import { bpsToPercent } from '../../core/money'
import type { Say } from '../../core/words/say'
import { Card } from '../actions/Card'
import { Copy } from '../actions/Copy'
import { Facts } from '../actions/Facts'
import { Money } from '../actions/Money'
import { State } from '../actions/State'
import { Moment } from '../dates/Moment'
import { countryText } from '../choices/choices'
import type { OrderPage } from './order'
import { ScanSim } from './ScanSim'

type Props = { page: OrderPage; say: Say }

const withCopy = (text: string | null | undefined, shown: ReactNode, what: string): ReactNode =>
  text && (
    <span className="sd-copied">
      {shown} <Copy text={text} what={what} />
    </span>
  )

const Tickets = ({ tickets }: Pick<OrderPage, 'tickets'>) =>
  tickets.map(({ href, label, status, subject }) => (
    <span className="sd-line" key={href}>
      <Link href={href}>{label}</Link> <State collection="tickets" field="status" value={status} />
      <span className="sd-line sd-quiet">{subject}</span>
    </span>
  ))

const Customer = ({ page, say }: Props) => {
  const { customer, order, ordersOfCustomer, tickets } = page
  return (
    <Card title={say('orders:customer')}>
      <Facts
        facts={[
          { label: say('orders:name'), value: <Link href={customer.href}>{customer.name}</Link> },
          {
            label: say('orders:reseller'),
            value: customer.reseller && (
              <Link href={customer.reseller.href}>{customer.reseller.label}</Link>
            ),
          },
          {
            label: say('orders:email'),
            value: <a href={`mailto:${customer.email}`}>{customer.email}</a>,
          },
          {
            label: say('orders:phone'),
            value: <a href={`tel:${customer.phone}`}>{customer.phone}</a>,
          },
          { label: say('orders:theirReference'), value: order.externalRef },
          {
            label: say('orders:customersOrders'),
            value: <Link href={`${customer.href}/orders`}>{ordersOfCustomer}</Link>,
          },
          {
            label: say('orders:tickets'),
            value: tickets.length > 0 && <Tickets tickets={tickets} />,
          },
        ]}
      />
    </Card>
  )
}

/** Where a card is scanned, or why none is now. */
const SimChange = ({ page: { order, sim, verdicts }, say }: Props) => {
  const { changeSim } = verdicts
  if (!changeSim.allowed) return <p className="sd-quiet">{say.text(changeSim.why)}</p>
  if (order.simType === 'esim') return null
  return <ScanSim key={order.id} order={order.id} present={sim?.iccid} />
}

const Sold = ({ page, say }: Props) => {
  const { order, planHref, sim } = page
  return (
    <Card title={say('orders:planAndSim')}>
      <Facts
        facts={[
          { label: say('orders:plan'), value: <Link href={planHref}>{order.planName}</Link> },
          { label: say('orders:network'), value: order.networkProvider },
          { label: say('orders:simType'), value: say(`orders:${order.simType}`) },
          {
            label: say('orders:iccid'),
            value: sim
              ? withCopy(sim.iccid, <Link href={sim.href}>{sim.iccid}</Link>, say('orders:iccid'))
              : say('orders:noSim'),
          },
        ]}
      />
      <SimChange page={page} say={say} />
    </Card>
  )
}

const addressOf = ({ locale, order: { deliveryAddress } }: OrderPage): string[] => {
  const { line1, line2, city, state, postalCode, country } = deliveryAddress ?? {}
  const town = [postalCode, city].filter(Boolean).join(' ')
  const land = country && countryText(country, locale)
  return [line1, line2, town, state, land].filter((line): line is string => Boolean(line))
}

const Delivery = ({ page, say }: Props) => {
  const { order, trackingUrl } = page
  const number = order.deliveryTrackingNumber
  return (
    <Card title={say('orders:delivery')}>
      <Facts
        facts={[
          {
            label: say('orders:to'),
            value: addressOf(page).map((line) => (
              <span className="sd-line" key={line}>
                {line}
              </span>
            )),
          },
          { label: say('orders:carrier'), value: order.carrier ?? say('orders:noCarrier') },
          {
            label: say('orders:tracking'),
            value: withCopy(
              number,
              trackingUrl ? (
                <a href={trackingUrl} target="_blank" rel="noopener noreferrer">
                  {number}
                </a>
              ) : (
                number
              ),
              say('orders:tracking'),
            ),
          },
          { label: say('orders:courier'), value: order.courier },
          {
            label: say('orders:expected'),
            value: order.expectedAt && <Moment at={order.expectedAt} isDay />,
          },
        ]}
      />
    </Card>
  )
}

const Price = ({ page: { order }, say }: Props) => {
  const amount = (minor: number) => <Money minor={minor} currency={order.currency} />
  return (
    <Card title={say('orders:price')}>
      <Facts
        facts={[
          { label: say('orders:plan'), value: amount(order.planPriceMinor) },
          {
            label: say('orders:delivery'),
            value: order.simType === 'physical' && amount(order.deliveryFeeMinor),
          },
          { label: say('orders:service'), value: amount(order.serviceChargeMinor) },
          {
            label: say('orders:tax', { rate: bpsToPercent(order.taxRateBps) }),
            value: amount(order.taxMinor),
          },
          { label: say('orders:total'), value: <strong>{amount(order.totalMinor)}</strong> },
        ]}
      />
    </Card>
  )
}

/** What was ordered, by whom, to where and for how much. */
export const OrderFacts = ({ page, say }: Props) => (
  <div className="sd-order__cards">
    <Customer page={page} say={say} />
    <Sold page={page} say={say} />
    {page.order.simType === 'physical' && <Delivery page={page} say={say} />}
    <Price page={page} say={say} />
  </div>
)
