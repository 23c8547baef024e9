import { Gutter, Link } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import { bpsToPercent } from '../../core/money'
import { sayIn, type Say } from '../../core/words/say'
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
  const say = sayIn(req.i18n)
  return (
    <main className="sd-order">
      <TabNav view={say('resellers:money')} />
      <Gutter>
        <div className="sd-actions" role="group" aria-label={say('resellers:balance')}>
          <ActionButton label={say('resellers:topUp')} verdict={credit} opens={TOP_UP} isMain />
          <ActionButton label={say('resellers:correct')} verdict={credit} opens={CORRECTION} />
        </div>
        <div className="sd-order__cards sd-order__cards--apart">
          <Credit page={page} say={say} />
        </div>
        <div className="sd-stack">
          <StatementCard reseller={id} asOf={String(reseller.balanceMinor)} />
          <Movements page={page} say={say} />
        </div>
      </Gutter>
      <CreditDialog slug={TOP_UP} kind="topUp" reseller={reseller} />
      <CreditDialog slug={CORRECTION} kind="correction" reseller={reseller} />
    </main>
  )
}

type CreditProps = { page: MoneyPage; say: Say }

const Credit = ({ page: { commissionMinor, reseller, usedBps }, say }: CreditProps) => {
  const { availableMinor, balanceMinor, creditLimitMinor, currency, holdsMinor } = reseller
  const shown = (minor: number | null | undefined, nothing: string) =>
    typeof minor === 'number' ? <Money minor={minor} currency={currency} /> : nothing
  return (
    <Card title={say('resellers:credit')}>
      <Facts
        facts={[
          { label: say('resellers:balance'), value: shown(balanceMinor, '—') },
          { label: say('resellers:heldForOrders'), value: shown(holdsMinor, '—') },
          {
            label: say('resellers:availableCredit'),
            value: shown(availableMinor, say('resellers:noLimit')),
          },
          {
            label: say('resellers:creditLimit'),
            value: shown(creditLimitMinor, say('resellers:noLimit')),
          },
          {
            label: say('resellers:limitUsed'),
            value: usedBps !== null && `${bpsToPercent(usedBps)} %`,
          },
          { label: say('resellers:commissionEarned'), value: shown(commissionMinor, '—') },
        ]}
      />
      <p className="sd-quiet">
        <Link href="/admin/collections/resellers/credit">{say('resellers:allByCredit')}</Link>
      </p>
    </Card>
  )
}
