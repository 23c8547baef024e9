import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'

import { formatMoney } from '../../core/money'
import {
  keyFigures,
  type Course,
  type KeyFigures as Found,
  type People,
} from '../../domain/dashboard/keyFigures'
import { daysBetween, instantsOf, shownBy, type Shown } from '../../domain/dashboard/shown'
import { changeOf } from './parts/change'
import { ChangeMark } from './parts/ChangeMark'
import { behind, listHref } from './parts/links'
import { Sparkline } from './parts/Sparkline'
import { Tile } from './parts/Tile'

type Figure = { label: string; value: string; hint: string; href: string; course: Course }
type Telling = { found: Found; locale: string; req: PayloadRequest; shown: Shown }

const peopleOf = ({ locale, req }: Telling, slug: string, course: People): Figure => ({
  label: { users: 'App users', resellers: 'Resellers', clients: 'Clients' }[slug] ?? slug,
  value: course.all.toLocaleString(locale),
  hint: `${course.now.toLocaleString(locale)} joined`,
  href: listHref(req.payload.config.routes.admin, slug),
  course,
})

const ordersHint = ({ found: { orders }, locale, shown }: Telling): string => {
  const told = [
    orders.inCurrency === orders.now
      ? ''
      : `${orders.inCurrency.toLocaleString(locale)} in ${shown.currency}`,
    orders.cancelled > 0 ? `${orders.cancelled.toLocaleString(locale)} cancelled` : '',
  ].filter(Boolean)
  return told.length > 0 ? told.join(', ') : 'none cancelled'
}

const revenueHint = ({ found: { revenue }, locale }: Telling): string =>
  `${revenue.payments.toLocaleString(locale)} payments, ${revenue.refunds.toLocaleString(locale)} refunds`

const figuresOf = (telling: Telling): Figure[] => {
  const { found, locale, req, shown } = telling
  const inside = instantsOf(shown.days, shown.timeZone)
  const { admin } = req.payload.config.routes
  return [
    {
      label: 'Orders',
      value: found.orders.now.toLocaleString(locale),
      hint: ordersHint(telling),
      href: listHref(admin, 'orders', behind.orders(inside)),
      course: found.orders,
    },
    {
      label: 'Revenue',
      value: formatMoney(found.revenue.now, shown.currency, locale),
      hint: revenueHint(telling),
      href: listHref(admin, 'transactions', behind.revenue(inside, shown.currency)),
      course: found.revenue,
    },
    peopleOf(telling, 'users', found.users),
    peopleOf(telling, 'clients', found.clients),
    peopleOf(telling, 'resellers', found.resellers),
  ]
}

/** How long a period of so many days is called. */
const spanText = (shown: Shown): string => {
  const days = daysBetween(shown.days)
  return days === 1 ? 'day' : `${days} days`
}

function Card({ figure, locale, than }: { figure: Figure; locale: string; than: string }) {
  const { course, hint, href, label, value } = figure
  return (
    <Link className="sd-tile sd-figure" href={href} prefetch={false}>
      <span className="sd-figure__label">{label}</span>
      <strong className="sd-figure__value">{value}</strong>
      <span className="sd-figure__course">
        <ChangeMark change={changeOf(course.now, course.before, locale)} than={than} />
        <Sparkline values={course.byDay} />
      </span>
      <span className="sd-figure__hint">{hint}</span>
    </Link>
  )
}

/** The five figures the day begins with, each with its course and the list behind it. */
export function KeyFigures({ req }: { req: PayloadRequest }) {
  const locale = req.i18n.language
  const load = async () => {
    const shown = await shownBy(req)
    return { shown, found: await keyFigures(req, shown) }
  }
  return (
    <Tile isPlain load={load} name="figures" req={req} title="Key figures">
      {({ found, shown }) => (
        <ul className="sd-figures">
          {figuresOf({ found, locale, req, shown }).map((figure) => (
            <li key={figure.label}>
              <Card figure={figure} locale={locale} than={spanText(shown)} />
            </li>
          ))}
        </ul>
      )}
    </Tile>
  )
}
