import { Gutter, Link, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { can } from '../../domain/access/can'
import {
  CREDIT_SHOWN,
  creditAsked,
  type CreditAsked,
  type CreditShown,
} from '../../domain/resellers/creditAsked'
import { creditList, type CreditList } from '../../domain/resellers/creditList'
import { NotForYou } from '../overview/NotForYou'
import { creditHref } from './creditHref'
import { CreditSearch } from './CreditSearch'
import { CreditTable } from './CreditTable'

import '../lists/lists.css'
import '../orders/orders.css'
import '../overview/overview.css'

const SHOWN: Record<CreditShown, string> = {
  all: 'All',
  risk: '80 % or more used',
  over: 'Limit reached',
}

const Chips = ({ asked }: { asked: CreditAsked }) => (
  <div className="sd-chips" role="group" aria-label="Common questions">
    {CREDIT_SHOWN.map((shown) => (
      <Link
        key={shown}
        className="sd-chip"
        aria-current={asked.shown === shown ? 'true' : undefined}
        href={creditHref(asked, { shown })}
      >
        {SHOWN[shown]}
      </Link>
    ))}
  </div>
)

const Pages = ({ asked, list: { page, pages } }: { asked: CreditAsked; list: CreditList }) => {
  if (pages <= 1) return null
  return (
    <nav className="sd-quiet sd-card__more" aria-label="Pages of resellers">
      {page > 1 && <Link href={creditHref(asked, { page: page - 1 })}>Back</Link>} Page {page} of{' '}
      {pages} {page < pages && <Link href={creditHref(asked, { page: page + 1 })}>Next</Link>}
    </nav>
  )
}

const Body = ({ asked, list }: { asked: CreditAsked; list: CreditList }) => (
  <main className="sd-order sd-credit">
    <Gutter>
      <h1>Resellers by credit used</h1>
      <div className="sd-list-bar">
        <CreditSearch asked={asked} />
        <Chips asked={asked} />
      </div>
      {list.rows.length === 0 ? (
        <p className="sd-quiet" role="status">
          {asked.search || asked.shown !== 'all'
            ? 'No reseller is like this.'
            : 'There is no reseller yet.'}
        </p>
      ) : (
        <CreditTable asked={asked} rows={list.rows} />
      )}
      <Pages asked={asked} list={list} />
    </Gutter>
  </main>
)

/**
 * Resellers by what they have used of their credit limit. Payload puts the panel around a view of a collection; who may
 * see it is asked here, for such views are open unless they close themselves.
 */
export const CreditView = async ({ initPageResult, searchParams }: AdminViewServerProps) => {
  const { req } = initPageResult
  if (!req.user) redirect('/admin/login')
  if (!can(req.user, 'resellers.statement')) return <NotForYou />
  const asked = creditAsked(searchParams ?? {})
  const list = await creditList(req, asked)
  return (
    <>
      <SetStepNav
        nav={[
          { label: 'Resellers', url: '/admin/collections/resellers' },
          { label: 'Credit used' },
        ]}
      />
      <Body asked={asked} list={list} />
    </>
  )
}
