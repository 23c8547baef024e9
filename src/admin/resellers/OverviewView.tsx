import { Link } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import { bpsToPercent } from '../../core/money'
import { can } from '../../domain/access/can'
import { clientCounts, type ClientCounts } from '../../domain/resellers/clientCounts'
import { salesOf, type Sales } from '../../domain/resellers/sales'
import { Card } from '../actions/Card'
import { Facts } from '../actions/Facts'
import { Money } from '../actions/Money'
import { Moment } from '../dates/Moment'
import { listHref } from '../dashboard/parts/links'
import { Bar } from '../overview/Bar'
import { LatestCard } from '../overview/LatestCard'
import { NotForYou } from '../overview/NotForYou'
import { Overview } from '../overview/Overview'
import { loadMoney, type MoneyPage } from './loadMoney'

const WHOLE_BPS = 10_000

const Credit = ({ page: { reseller, usedBps } }: { page: MoneyPage }) => {
  const { availableMinor, balanceMinor, creditLimitMinor, currency, holdsMinor, id } = reseller
  const shown = (minor: number | null | undefined, nothing: string) =>
    typeof minor === 'number' ? <Money minor={minor} currency={currency} /> : nothing
  return (
    <Card title="Credit">
      <p className="sd-big">{shown(balanceMinor, '—')}</p>
      {usedBps !== null && (
        <Bar
          label="Credit used"
          share={usedBps / WHOLE_BPS}
          text={`${bpsToPercent(usedBps)} % of the credit limit is used`}
        />
      )}
      <Facts
        facts={[
          { label: 'Limit used', value: usedBps !== null && `${bpsToPercent(usedBps)} %` },
          { label: 'Held for orders', value: shown(holdsMinor, '—') },
          { label: 'Available', value: shown(availableMinor, 'No limit') },
          { label: 'Credit limit', value: shown(creditLimitMinor, 'No limit') },
        ]}
      />
      <p className="sd-card__more">
        <Link href={`/admin/collections/resellers/${id}/money`} prefetch={false}>
          Top up, correct, statement
        </Link>
      </p>
    </Card>
  )
}

type SoldProps = { page: MoneyPage; sales: Sales | undefined }

const Sold = ({ page: { commissionMinor, reseller }, sales }: SoldProps) => {
  const { commissionRateBps, currency } = reseller
  return (
    <Card title="Last 30 days">
      {sales && (
        <p className="sd-big">
          <Money minor={sales.revenueMinor} currency={currency} />
        </p>
      )}
      <Facts
        facts={[
          { label: 'Orders', value: sales ? sales.orders.toLocaleString('en') : '—' },
          { label: 'Commission', value: `${bpsToPercent(commissionRateBps)} %` },
          {
            label: 'Earned, not paid out',
            value: <Money minor={commissionMinor} currency={currency} />,
          },
        ]}
      />
    </Card>
  )
}

const Clients = ({ counts, reseller }: { counts: ClientCounts; reseller: string }) => {
  const all = counts.active + counts.inactive + counts.suspended
  const of = (status: string) =>
    listHref('/admin', 'clients', [
      ['reseller', 'equals', reseller],
      ['status', 'equals', status],
    ])
  return (
    <Card title="Clients">
      <p className="sd-big">{all.toLocaleString('en')}</p>
      <Facts
        facts={Object.entries(counts).map(([status, count]) => ({
          label: status.charAt(0).toUpperCase() + status.slice(1),
          value:
            count > 0 ? (
              <Link href={of(status)} prefetch={false}>
                {count.toLocaleString('en')}
              </Link>
            ) : (
              '0'
            ),
        }))}
      />
    </Card>
  )
}

const About = ({ page: { reseller } }: { page: MoneyPage }) => (
  <Card title="Business">
    <Facts
      facts={[
        { label: 'Contact', value: reseller.contactPerson },
        { label: 'E-mail', value: <a href={`mailto:${reseller.email}`}>{reseller.email}</a> },
        { label: 'Phone', value: <a href={`tel:${reseller.phone}`}>{reseller.phone}</a> },
        { label: 'City', value: [reseller.city, reseller.country].filter(Boolean).join(', ') },
        { label: 'Since', value: <Moment at={reseller.createdAt} isDateOnly /> },
      ]}
    />
  </Card>
)

/** A reseller at a glance: its credit, what it sold, its clients and its latest orders. */
export const OverviewView = async ({ doc, initPageResult }: DocumentViewServerProps) => {
  const { req } = initPageResult
  const id: unknown = doc?.id
  if (typeof id !== 'string' || !can(req.user, 'resellers.statement')) return <NotForYou />
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
          <Credit page={page} />
          <Sold page={page} sales={sales} />
          <Clients counts={counts} reseller={id} />
          <About page={page} />
        </>
      }
    >
      <LatestCard req={req} of="orders" by="reseller" id={id} title="Latest orders" />
      <LatestCard req={req} of="transactions" by="reseller" id={id} title="Latest transactions" />
    </Overview>
  )
}
