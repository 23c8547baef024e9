'use client'

import { useState } from 'react'

import { addDays, isDay } from '../../core/calendar'
import type { Statement } from '../../domain/resellers/statement'
import { Card } from '../actions/Card'
import { TextField } from '../actions/Field'
import { FaultBanner } from '../actions/FaultBanner'
import { useLoaded } from '../actions/useLoaded'
import { StatementLines } from './StatementLines'

type Props = { reseller: string }

/** The contract leaves the end of a range out; people name the last day they want to see. */
const queryOf = (from: string, last: string): string => {
  const ends = { from: isDay(from) ? from : '', to: isDay(last) ? addDays(last, 1) : '' }
  const said = Object.entries(ends).filter(([, day]) => day !== '')
  return new URLSearchParams(said).toString()
}

/** The statement of a range: its balances and lines, and the whole of it to download. */
export const StatementCard = ({ reseller }: Props) => {
  const [from, setFrom] = useState('')
  const [last, setLast] = useState('')
  const query = queryOf(from, last)
  const path = `/resellers/${reseller}/statement?${query}` as const
  const loaded = useLoaded<Statement>(path)
  return (
    <Card title="Statement">
      <div className="sd-statement__range">
        <TextField
          label="From"
          type="date"
          value={from}
          onType={setFrom}
          hint="Or the last 30 days."
        />
        <TextField label="Until" type="date" value={last} onType={setLast} hint="Or today." />
      </div>
      {!loaded && <p className="sd-quiet">Loading…</p>}
      {loaded?.ok === false && <FaultBanner fault={loaded.fault} besides={[]} />}
      {loaded?.ok && <StatementLines statement={loaded.body} />}
      <p className="sd-statement">
        <a href={`/api${path}&format=pdf`}>Download PDF</a>{' '}
        <a href={`/api${path}&format=csv`}>Download CSV</a>
      </p>
    </Card>
  )
}
