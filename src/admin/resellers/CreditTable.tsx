import { Link } from '@payloadcms/ui'

import { bpsToPercent } from '../../core/money'
import type { Say } from '../../core/words/say'
import type { CreditAsked, CreditSort } from '../../domain/resellers/creditAsked'
import type { CreditRow } from '../../domain/resellers/creditList'
import { Money } from '../actions/Money'
import { State } from '../actions/State'
import { pathOf } from '../orders/order'
import { Bar } from '../overview/Bar'
import { creditHref } from './creditHref'

const WHOLE_BPS = 10_000

const DOWN = 'M8 2.5v10M4.2 8.8 8 12.6l3.8-3.8'
const UP = 'M8 13.5v-10M4.2 7.2 8 3.4l3.8 3.8'

type HeadProps = { asked: CreditAsked; sort: CreditSort; children: string; isAmount?: boolean }

/** A column that can be sorted by; what is nearest to its end comes first. */
const Head = ({ asked, children, isAmount, sort }: HeadProps) => (
  <th
    scope="col"
    className={isAmount ? 'sd-table__amount' : ''}
    aria-sort={asked.sort === sort ? (sort === 'used' ? 'descending' : 'ascending') : 'none'}
  >
    <Link href={creditHref(asked, { sort })}>
      {children}
      {asked.sort === sort && (
        <svg aria-hidden="true" height="12" viewBox="0 0 16 16" width="12">
          <path d={sort === 'used' ? DOWN : UP} />
        </svg>
      )}
    </Link>
  </th>
)

type RowProps = { row: CreditRow; say: Say }

const Used = ({ row: { businessName, limitMinor, usedBps }, say }: RowProps) => {
  if (usedBps === null)
    return (
      <span className="sd-quiet">
        {say(limitMinor ? 'resellers:nothingUsed' : 'resellers:noLimitToUse')}
      </span>
    )
  const text = `${bpsToPercent(usedBps)} %`
  return (
    <>
      {text}
      <Bar
        label={say('resellers:creditUsedOf', { name: businessName })}
        share={usedBps / WHOLE_BPS}
        text={text}
      />
    </>
  )
}

const Row = ({ row, say }: RowProps) => {
  const { availableMinor, balanceMinor, businessName, currency, heldMinor, id, limitMinor } = row
  const shown = (minor: number | null) =>
    minor === null ? say('resellers:noLimit') : <Money minor={minor} currency={currency} />
  return (
    <tr>
      <th scope="row">
        <Link href={`${pathOf('resellers', id)}/overview`} prefetch={false}>
          {businessName}
        </Link>
      </th>
      <td className="sd-credit__used">
        <Used row={row} say={say} />
      </td>
      <td className="sd-table__amount">{shown(limitMinor)}</td>
      <td className="sd-table__amount">{shown(balanceMinor)}</td>
      <td className="sd-table__amount">{shown(heldMinor)}</td>
      <td className="sd-table__amount">{shown(availableMinor)}</td>
      <td>
        <State collection="resellers" field="status" value={row.status} />
      </td>
    </tr>
  )
}

type Props = { asked: CreditAsked; rows: CreditRow[]; say: Say }

/** Each reseller with a bar of what it has used of its limit. */
export const CreditTable = ({ asked, rows, say }: Props) => (
  <div className="sd-scroll" tabIndex={0} role="group" aria-label={say('resellers:byCredit')}>
    <table className="sd-table sd-credit__table">
      <thead>
        <tr>
          <Head asked={asked} sort="name">
            {say('resellers:business')}
          </Head>
          <Head asked={asked} sort="used">
            {say('resellers:creditUsed')}
          </Head>
          <th scope="col" className="sd-table__amount">
            {say('resellers:limit')}
          </th>
          <Head asked={asked} sort="balance" isAmount>
            {say('resellers:balance')}
          </Head>
          <th scope="col" className="sd-table__amount">
            {say('resellers:held')}
          </th>
          <Head asked={asked} sort="available" isAmount>
            {say('resellers:available')}
          </Head>
          <th scope="col">{say('resellers:status')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} say={say} />
        ))}
      </tbody>
    </table>
  </div>
)
