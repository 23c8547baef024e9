import { Link } from '@payloadcms/ui'

import type { Say } from '../../core/words/say'
import { POSTING_WORDS } from '../../domain/ledger/words'
import { Card } from '../actions/Card'
import { Money } from '../actions/Money'
import { Moment } from '../dates/Moment'
import type { MoneyPage } from './loadMoney'

type Props = { page: MoneyPage; say: Say }

/** The reseller's funds line by line, newest first. */
export const Movements = ({ page: money, say }: Props) => {
  const { lines, reseller } = money
  const { currency } = reseller
  if (lines.length === 0)
    return (
      <Card title={say('resellers:movements')}>
        <p className="sd-quiet">{say('resellers:noMovements')}</p>
      </Card>
    )
  return (
    <Card title={say('resellers:movements')}>
      <div className="sd-scroll">
        <table className="sd-table">
          <thead>
            <tr>
              <th scope="col">{say('resellers:when')}</th>
              <th scope="col">{say('resellers:type')}</th>
              <th scope="col">{say('resellers:reference')}</th>
              <th scope="col" className="sd-table__amount">
                {say('resellers:amount')}
              </th>
              <th scope="col" className="sd-table__amount">
                {say('resellers:balance')}
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
      <Pages page={money} say={say} />
    </Card>
  )
}

const Pages = ({ page: { page, pages, reseller }, say }: Props) => {
  if (pages === 1) return null
  const to = (wanted: number) => `/admin/collections/resellers/${reseller.id}/money?page=${wanted}`
  return (
    <nav className="sd-quiet" aria-label={say('resellers:pagesOfMovements')}>
      {page > 1 && <Link href={to(page - 1)}>{say('resellers:newer')}</Link>}{' '}
      {say('resellers:pageOf', { page, pages })}{' '}
      {page < pages && <Link href={to(page + 1)}>{say('resellers:older')}</Link>}
    </nav>
  )
}
