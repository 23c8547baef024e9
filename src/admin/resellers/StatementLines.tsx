'use client'

import type { Statement } from '../../domain/resellers/statement'
import { POSTING_WORDS } from '../../domain/ledger/words'
import { Money } from '../actions/Money'
import { Moment } from '../dates/Moment'
import { useSay } from '../words/useSay'

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
  return (
    <div
      className="sd-scroll sd-scroll--tall"
      tabIndex={0}
      role="group"
      aria-label={say('resellers:lines')}
    >
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
          <Balance
            label={say('resellers:openingBalance')}
            minor={openingBalanceMinor}
            currency={currency}
          />
          {lines.slice(0, MOST_LINES).map((line, at) => (
            <tr key={at}>
              <td>
                <Moment at={line.at} />
              </td>
              <td>{POSTING_WORDS[line.type]}</td>
              <td>{line.reference}</td>
              <td className="sd-table__amount">
                <Money minor={line.amountMinor} currency={currency} />
              </td>
              <td className="sd-table__amount">
                <Money minor={line.balanceAfterMinor} currency={currency} />
              </td>
            </tr>
          ))}
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
        </tbody>
      </table>
    </div>
  )
}
