'use client'

import { useState } from 'react'

import { addDays, isDay } from '../../core/calendar'
import { Card } from '../actions/Card'
import { TextField } from '../actions/Field'
import { Facts } from '../actions/Facts'
import { FaultBanner } from '../actions/FaultBanner'
import { Money } from '../actions/Money'
import { useLoaded } from '../actions/useLoaded'

type Props = { reseller: string; currency: string }

/** What the path answers, as far as this card shows it. */
type Told = { openingBalanceMinor: number; closingBalanceMinor: number; lines: unknown[] }

/** The contract leaves the end of a range out; people name the last day they want to see. */
const queryOf = (from: string, last: string): string => {
  const ends = { from: isDay(from) ? from : '', to: isDay(last) ? addDays(last, 1) : '' }
  const said = Object.entries(ends).filter(([, day]) => day !== '')
  return new URLSearchParams(said).toString()
}

/** The statement of a range: its balances at a glance, and the whole of it to download. */
export const StatementCard = ({ currency, reseller }: Props) => {
  const [from, setFrom] = useState('')
  const [last, setLast] = useState('')
  const query = queryOf(from, last)
  const path = `/resellers/${reseller}/statement?${query}` as const
  const loaded = useLoaded<Told>(path)
  return (
    <Card title="Statement">
      <TextField
        label="From"
        type="date"
        value={from}
        onType={setFrom}
        hint="Or the last 30 days."
      />
      <TextField label="Until" type="date" value={last} onType={setLast} hint="Or today." />
      {loaded?.ok === false && <FaultBanner fault={loaded.fault} besides={[]} />}
      {loaded?.ok && <Ends told={loaded.body} currency={currency} />}
      <p className="sd-statement">
        <a href={`/api${path}&format=pdf`}>Download PDF</a>{' '}
        <a href={`/api${path}&format=csv`}>Download CSV</a>
      </p>
    </Card>
  )
}

const Ends = ({ currency, told }: { currency: string; told: Told }) => (
  <Facts
    facts={[
      {
        label: 'Opening balance',
        value: <Money minor={told.openingBalanceMinor} currency={currency} />,
      },
      { label: 'Movements', value: String(told.lines.length) },
      {
        label: 'Closing balance',
        value: <Money minor={told.closingBalanceMinor} currency={currency} />,
      },
    ]}
  />
)
