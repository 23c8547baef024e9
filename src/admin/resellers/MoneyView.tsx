import { Gutter, Link } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import { bpsToPercent } from '../../core/money'
import { can } from '../../domain/access/can'
import { pageIn } from '../../domain/lists/pageIn'
import { ActionButton } from '../actions/ActionButton'
import { Card } from '../actions/Card'
import { Facts } from '../actions/Facts'
import { Money } from '../actions/Money'
import { TabNav } from '../overview/TabNav'
import { CreditDialog } from './CreditDialog'
import { loadMoney, type MoneyPage } from './loadMoney'
import { Movements } from './Movements'
import { StatementCard } from './StatementCard'

import '../orders/orders.css'

const TOP_UP = 'reseller-top-up'
const CORRECTION = 'reseller-correction'

/** What a reseller has, owes and has earned, every movement of it, and its statement. Closed to whoever may not read that. */
export const MoneyView = async ({ doc, initPageResult, searchParams }: DocumentViewServerProps) => {
  const { req } = initPageResult
  const id: unknown = doc?.id
  if (typeof id !== 'string' || !can(req.user, 'resellers.statement')) return null
  const page = await loadMoney(req, { id, page: pageIn(searchParams?.page) })
  const { credit, reseller } = page
  return (
    <main className="sd-order">
      <TabNav view="Money" />
      <Gutter>
        <div className="sd-actions" role="group" aria-label="Balance">
          <ActionButton label="Record a top-up" verdict={credit} opens={TOP_UP} isMain />
          <ActionButton label="Correct the balance" verdict={credit} opens={CORRECTION} />
        </div>
        <div className="sd-order__cards sd-order__cards--apart">
          <Credit page={page} />
        </div>
        <div className="sd-stack">
          <StatementCard reseller={id} />
          <Movements page={page} />
        </div>
      </Gutter>
      <CreditDialog slug={TOP_UP} kind="topUp" reseller={reseller} />
      <CreditDialog slug={CORRECTION} kind="correction" reseller={reseller} />
    </main>
  )
}

const Credit = ({ page: { commissionMinor, reseller, usedBps } }: { page: MoneyPage }) => {
  const { availableMinor, balanceMinor, creditLimitMinor, currency, holdsMinor } = reseller
  const shown = (minor: number | null | undefined, nothing: string) =>
    typeof minor === 'number' ? <Money minor={minor} currency={currency} /> : nothing
  return (
    <Card title="Credit">
      <Facts
        facts={[
          { label: 'Balance', value: shown(balanceMinor, '—') },
          { label: 'Held for orders', value: shown(holdsMinor, '—') },
          { label: 'Available credit', value: shown(availableMinor, 'No limit') },
          { label: 'Credit limit', value: shown(creditLimitMinor, 'No limit') },
          { label: 'Limit used', value: usedBps !== null && `${bpsToPercent(usedBps)} %` },
          { label: 'Commission earned, not paid out', value: shown(commissionMinor, '—') },
        ]}
      />
      <p className="sd-quiet">
        <Link href="/admin/collections/resellers/credit">All resellers by credit used</Link>
      </p>
    </Card>
  )
}
