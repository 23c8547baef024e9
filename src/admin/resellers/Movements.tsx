import { Link } from '@payloadcms/ui'

import { POSTING_WORDS } from '../../domain/ledger/words'
import { Card } from '../actions/Card'
import { Money } from '../actions/Money'
import { Moment } from '../dates/Moment'
import type { MoneyPage } from './loadMoney'

/** The reseller's funds line by line, newest first. */
export const Movements = ({ page: money }: { page: MoneyPage }) => {
  const { lines, reseller } = money
  const { currency } = reseller
  if (lines.length === 0)
    return (
      <Card title="Movements">
        <p className="sd-quiet">No money has moved yet.</p>
      </Card>
    )
  return (
    <Card title="Movements">
      <div className="sd-scroll">
        <table className="sd-table">
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Type</th>
              <th scope="col">Reference</th>
              <th scope="col" className="sd-table__amount">
                Amount
              </th>
              <th scope="col" className="sd-table__amount">
                Balance
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ amountMinor, balanceAfterMinor, createdAt, id, reference, type }) => (
              <tr key={id}>
                <td>
                  <Moment at={createdAt} />
                </td>
                <td>{POSTING_WORDS[type]}</td>
                <th scope="row">
                  <Link href={reference.href}>{reference.label}</Link>
                </th>
                <td className="sd-table__amount">
                  <Money minor={amountMinor} currency={currency} />
                </td>
                <td className="sd-table__amount">
                  <Money minor={balanceAfterMinor} currency={currency} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Pages page={money} />
    </Card>
  )
}

const Pages = ({ page: { page, pages, reseller } }: { page: MoneyPage }) => {
  if (pages === 1) return null
  const to = (wanted: number) => `/admin/collections/resellers/${reseller.id}/money?page=${wanted}`
  return (
    <nav className="sd-quiet" aria-label="Pages of movements">
      {page > 1 && <Link href={to(page - 1)}>Newer</Link>} Page {page} of {pages}{' '}
      {page < pages && <Link href={to(page + 1)}>Older</Link>}
    </nav>
  )
}
