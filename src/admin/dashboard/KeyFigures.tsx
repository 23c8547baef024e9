import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'

import { formatMoney } from '../../core/money'
import { can } from '../../domain/access/can'
import { metrics, type Metrics } from '../../domain/dashboard/metrics'
import './dashboard.css'

type Figure = { label: string; value: string; hint: string; href: string }

const list = (req: PayloadRequest, slug: string): string =>
  `${req.payload.config.routes.admin}/collections/${slug}`

const ordersHint = ({ cancelledOrders, orders }: Metrics, locale: string): string => {
  const month = `${orders.thisMonth.toLocaleString(locale)} this month`
  const { thisMonth } = cancelledOrders
  return thisMonth === 0 ? month : `${month}, and ${thisMonth.toLocaleString(locale)} cancelled`
}

const revenueHint = ({ revenue: [own, ...others] }: Metrics, locale: string): string => {
  const today = own ? `${formatMoney(own.todayMinor, own.currency, locale)} today` : ''
  const rest = others.map(({ currency, thisMonthMinor }) =>
    formatMoney(thisMonthMinor, currency, locale),
  )
  const also = rest.length > 0 ? `and this month ${rest.join(' · ')}` : ''
  return [today, also].filter(Boolean).join(', ')
}

const figuresOf = (req: PayloadRequest, found: Metrics): Figure[] => {
  const locale = req.i18n.language
  const [own] = found.revenue
  const number = (value: number) => value.toLocaleString(locale)
  return [
    {
      label: 'App users',
      value: number(found.users),
      hint: 'buy in the shop app',
      href: list(req, 'users'),
    },
    {
      label: 'Resellers',
      value: number(found.resellers),
      hint: 'sell to their own clients',
      href: list(req, 'resellers'),
    },
    {
      label: 'Clients',
      value: number(found.clients),
      hint: 'of all resellers',
      href: list(req, 'clients'),
    },
    {
      label: 'Orders today',
      value: number(found.orders.today),
      hint: ordersHint(found, locale),
      href: list(req, 'orders'),
    },
    {
      label: 'Revenue this month',
      value: own ? formatMoney(own.thisMonthMinor, own.currency, locale) : '—',
      hint: revenueHint(found, locale),
      href: list(req, 'transactions'),
    },
  ]
}

/** The five figures the day begins with. */
export async function KeyFigures({ req }: { req: PayloadRequest }) {
  if (!can(req.user, 'dashboard.read')) return null
  const figures = figuresOf(req, await metrics(req))
  return (
    <section aria-label="Key figures">
      <ul className="sd-figures">
        {figures.map(({ hint, href, label, value }) => (
          <li key={label}>
            <Link className="sd-tile sd-figure" href={href}>
              <span className="sd-figure__label">{label}</span>
              <strong className="sd-figure__value">{value}</strong>
              <span className="sd-figure__hint">{hint}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
