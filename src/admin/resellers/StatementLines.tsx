'use client'

import type { Statement } from '../../domain/resellers/statement'
import { Money } from '../actions/Money'
import { useSay } from '../words/useSay'
import { MovementTable } from './MovementTable'

/** A page of paper or two; a longer statement is read in its file. */
const MOST_LINES = 100

const Balance = ({
  label,
  minor,
  currency,
}: {
  label: string
  minor: number
  currency: string
}) => (
  <tr>
    <th scope="row" colSpan={4}>
      <strong>{label}</strong>
    </th>
    <td className="sd-table__amount">
      <strong>
        <Money minor={minor} currency={currency} />
      </strong>
    </td>
  </tr>
)

/** A statement as it is printed: opening balance, every movement with the balance after it, closing balance. */
export const StatementLines = ({ statement }: { statement: Statement }) => {
  const { closingBalanceMinor, currency, lines, openingBalanceMinor } = statement
  const say = useSay()
  const left = lines.length - MOST_LINES
  const opening = (
    <Balance
      label={say('resellers:openingBalance')}
      minor={openingBalanceMinor}
      currency={currency}
    />
  )
  const closing = (
    <>
      {left > 0 && (
        <tr>
          <td colSpan={5} className="sd-table__text sd-quiet">
            {say('resellers:moreLines', { count: left })}
          </td>
        </tr>
      )}
      <Balance
        label={say('resellers:closingBalance')}
        minor={closingBalanceMinor}
        currency={currency}
      />
    </>
  )
  return (
    <div
      className="sd-scroll sd-scroll--tall"
      tabIndex={0}
      role="group"
      aria-label={say('resellers:lines')}
    >
      <MovementTable
        movements={lines.slice(0, MOST_LINES).map((line, at) => ({ ...line, key: String(at) }))}
        currency={currency}
        first={opening}
        last={closing}
      />
    </div>
  )
}
