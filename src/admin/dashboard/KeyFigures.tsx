import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'

import { formatMoney } from '../../core/money'
import { sayIn, type Say } from '../../core/words/say'
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
type Telling = { found: Found; locale: string; req: PayloadRequest; say: Say; shown: Shown }

type Kind = 'clients' | 'resellers' | 'users'

const peopleOf = ({ locale, req, say }: Telling, slug: Kind, course: People): Figure => ({
  label: say(`figures:${slug}`),
  value: course.all.toLocaleString(locale),
  hint: say('figures:joined', { count: course.now }),
  href: listHref(req.payload.config.routes.admin, slug),
  course,
})

const ordersHint = ({ found: { orders }, say, shown }: Telling): string => {
  const told = [
    orders.inCurrency === orders.now
      ? ''
      : say('figures:inCurrency', { number: orders.inCurrency, currency: shown.currency }),
    orders.cancelled > 0 ? say('figures:cancelled', { count: orders.cancelled }) : '',
  ].filter(Boolean)
  return told.length > 0 ? told.join(', ') : say('figures:noneCancelled')
}

const revenueHint = ({ found: { revenue }, say }: Telling): string =>
  [
    say('figures:payments', { count: revenue.payments }),
    say('figures:refunds', { count: revenue.refunds }),
  ].join(', ')

const figuresOf = (telling: Telling): Figure[] => {
  const { found, locale, req, say, shown } = telling
  const inside = instantsOf(shown.days, shown.timeZone)
  const { admin } = req.payload.config.routes
  return [
    {
      label: say('figures:orders'),
      value: found.orders.now.toLocaleString(locale),
      hint: ordersHint(telling),
      href: listHref(admin, 'orders', behind.orders(inside)),
      course: found.orders,
    },
    {
      label: say('figures:revenue'),
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

type CardProps = { days: number; figure: Figure; locale: string; say: Say }

function Card({ days, figure, locale, say }: CardProps) {
  const { course, hint, href, label, value } = figure
  return (
    <Link className="sd-tile sd-figure" href={href} prefetch={false}>
      <span className="sd-figure__label">{label}</span>
      <strong className="sd-figure__value">{value}</strong>
      <span className="sd-figure__course">
        <ChangeMark
          change={changeOf(course.now, course.before, { locale, say })}
          days={days}
          say={say}
        />
        <Sparkline values={course.byDay} />
      </span>
      <span className="sd-figure__hint">{hint}</span>
    </Link>
  )
}

/** The five figures the day begins with, each with its course and the list behind it. */
export function KeyFigures({ req }: { req: PayloadRequest }) {
  const locale = req.i18n.language
  const say = sayIn(req.i18n)
  const load = async () => {
    const shown = await shownBy(req)
    return { shown, found: await keyFigures(req, shown) }
  }
  return (
    <Tile isPlain load={load} name="figures" req={req} title={say('figures:title')}>
      {({ found, shown }) => (
        <ul className="sd-figures">
          {figuresOf({ found, locale, req, say, shown }).map((figure) => (
            <li key={figure.label}>
              <Card days={daysBetween(shown.days)} figure={figure} locale={locale} say={say} />
            </li>
          ))}
        </ul>
      )}
    </Tile>
  )
}
