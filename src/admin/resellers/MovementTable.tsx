'use client'

import type { ReactNode } from 'react'

import { POSTING_WORDS } from '../../domain/ledger/words'
import { Money } from '../actions/Money'
import { Moment } from '../dates/Moment'
import { useSay } from '../words/useSay'

export type Movement = {
  key: string
  at: string
  type: keyof typeof POSTING_WORDS
  reference: ReactNode
  amountMinor: number
  balanceAfterMinor: number
}

type Props = {
  movements: Movement[]
  currency: string
  /** Rows before and after the movements. */
  first?: ReactNode
  last?: ReactNode
}

/** Movements of a balance as a table, in the order given. */
export const MovementTable = ({ currency, first, last, movements }: Props) => {
  const say = useSay()
  return (
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
        {first}
        {movements.map(({ amountMinor, at, balanceAfterMinor, key, reference, type }) => (
          <tr key={key}>
            <td>
              <Moment at={at} />
            </td>
            <td>{POSTING_WORDS[type]}</td>
            <th scope="row">{reference}</th>
            <td className="sd-table__amount">
              <Money minor={amountMinor} currency={currency} />
            </td>
            <td className="sd-table__amount">
              <Money minor={balanceAfterMinor} currency={currency} />
            </td>
          </tr>
        ))}
        {last}
      </tbody>
    </table>
  )
}
