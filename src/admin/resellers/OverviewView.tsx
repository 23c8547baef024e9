import { Link } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import { bpsToPercent } from '../../core/money'
import { sayIn, type Say } from '../../core/words/say'
import { can } from '../../domain/access/can'
import { clientCounts, type ClientCounts } from '../../domain/resellers/clientCounts'
import { salesOf, type Sales } from '../../domain/resellers/sales'
import { Card } from '../actions/Card'
import { Facts } from '../actions/Facts'
import { Money } from '../actions/Money'
import { placeText } from '../choices/choices'
import { Moment } from '../dates/Moment'
import { listHref } from '../dashboard/parts/links'
import { Bar } from '../overview/Bar'
import { LatestCard } from '../overview/LatestCard'
import { NotForYou } from '../overview/NotForYou'
import { Overview } from '../overview/Overview'
import { loadMoney, type MoneyPage } from './loadMoney'

const WHOLE_BPS = 10_000

type CardProps = { page: MoneyPage; say: Say }

const Credit = ({ page: { reseller, usedBps }, say }: CardProps) => {
  const { availableMinor, balanceMinor, creditLimitMinor, currency, holdsMinor, id } = reseller
  const shown = (minor: number | null | undefined, nothing: string) =>
    typeof minor === 'number' ? <Money minor={minor} currency={currency} /> : nothing
  return (
    <Card title={say('resellers:credit')}>
      <p className="sd-big">{shown(balanceMinor, '—')}</p>
      {usedBps !== null && (
        <Bar
          label={say('resellers:creditUsed')}
          share={usedBps / WHOLE_BPS}
          text={say('resellers:limitUsedText', { percent: bpsToPercent(usedBps) })}
        />
      )}
      <Facts
        facts={[
          {
            label: say('resellers:limitUsed'),
            value: usedBps !== null && `${bpsToPercent(usedBps)} %`,
          },
          { label: say('resellers:heldForOrders'), value: shown(holdsMinor, '—') },
          {
            label: say('resellers:available'),
            value: shown(availableMinor, say('resellers:noLimit')),
          },
          {
            label: say('resellers:creditLimit'),
            value: shown(creditLimitMinor, say('resellers:noLimit')),
          },
        ]}
      />
      <p className="sd-card__more">
        <Link href={`/admin/collections/resellers/${id}/money`} prefetch={false}>
          {say('resellers:moneyActions')}
        </Link>
      </p>
    </Card>
  )
}

type SoldProps = CardProps & { sales: Sales | undefined; locale: string }

const Sold = ({ locale, page, sales, say }: SoldProps) => {
  const { commissionMinor, reseller } = page
  const { commissionRateBps, currency } = reseller
  return (
    <Card title={say('resellers:lastDays')}>
      {sales && (
        <p className="sd-big">
          <Money minor={sales.revenueMinor} currency={currency} />
        </p>
      )}
      <Facts
        facts={[
          {
            label: say('resellers:orders'),
            value: sales ? sales.orders.toLocaleString(locale) : '—',
          },
          { label: say('resellers:commission'), value: `${bpsToPercent(commissionRateBps)} %` },
          {
            label: say('resellers:earned'),
            value: <Money minor={commissionMinor} currency={currency} />,
          },
        ]}
      />
    </Card>
  )
}

type ClientsProps = { counts: ClientCounts; reseller: string; locale: string; say: Say }

const Clients = ({ counts, locale, reseller, say }: ClientsProps) => {
  const all = counts.active + counts.inactive + counts.suspended
  const of = (status: string) =>
    listHref('/admin', 'clients', [
      ['reseller', 'equals', reseller],
      ['status', 'equals', status],
    ])
  return (
    <Card title={say('resellers:clients')}>
      <p className="sd-big">{all.toLocaleString(locale)}</p>
      <Facts
        facts={Object.entries(counts).map(([status, count]) => ({
          label: status.charAt(0).toUpperCase() + status.slice(1),
          value:
            count > 0 ? (
              <Link href={of(status)} prefetch={false}>
                {count.toLocaleString(locale)}
              </Link>
            ) : (
              '0'
            ),
        }))}
      />
    </Card>
  )
}

const About = ({ locale, page: { reseller }, say }: CardProps & { locale: string }) => (
  <Card title={say('resellers:business')}>
    <Facts
      facts={[
        { label: say('resellers:contact'), value: reseller.contactPerson },
        {
          label: say('resellers:email'),
          value: <a href={`mailto:${reseller.email}`}>{reseller.email}</a>,
        },
        {
          label: say('resellers:phone'),
          value: <a href={`tel:${reseller.phone}`}>{reseller.phone}</a>,
        },
        { label: say('resellers:city'), value: placeText(reseller, locale) },
        { label: say('resellers:since'), value: <Moment at={reseller.createdAt} isDateOnly /> },
      ]}
    />
  </Card>
)

/** A reseller at a glance: its credit, what it sold, its clients and its latest orders. */
export const OverviewView = async ({ doc, initPageResult }: DocumentViewServerProps) => {
  const { req } = initPageResult
  const id: unknown = doc?.id
  if (typeof id !== 'string' || !can(req.user, 'resellers.statement')) return <NotForYou />
  const say = sayIn(req.i18n)
  const locale = req.i18n.language
  const page = await loadMoney(req, { id, page: 1 })
  const { reseller } = page
  const { businessName: name, currency, deletedAt, status } = reseller
  const sales = can(req.user, 'dashboard.read')
    ? await salesOf(req, { reseller: id, currency })
    : undefined
  const counts = await clientCounts(req, id)
  return (
    <Overview
      person={{ collection: 'resellers', id, name, status }}
      isTrashed={Boolean(deletedAt)}
      cards={
        <>
          <Credit page={page} say={say} />
          <Sold page={page} sales={sales} locale={locale} say={say} />
          <Clients counts={counts} reseller={id} locale={locale} say={say} />
          <About page={page} say={say} locale={locale} />
        </>
      }
    >
      <LatestCard
        req={req}
        of="orders"
        by="reseller"
        id={id}
        title={say('resellers:latestOrders')}
      />
      <LatestCard
        req={req}
        of="transactions"
        by="reseller"
        id={id}
        title={say('resellers:latestTransactions')}
      />
    </Overview>
  )
}
