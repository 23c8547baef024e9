'use client'

import { useState } from 'react'

import { addDays, isDay } from '../../core/calendar'
import type { Statement } from '../../domain/resellers/statement'
import { Card } from '../actions/Card'
import { TextField } from '../actions/Field'
import { FaultBanner } from '../actions/FaultBanner'
import { useLoaded } from '../actions/useLoaded'
import { useSay } from '../words/useSay'
import { StatementLines } from './StatementLines'

type Props = {
  reseller: string
  /** Changes with the reseller's money, and the lines are asked for again. */
  asOf: string
}

/** The contract leaves the end of a range out; people name the last day they want to see. */
const queryOf = (from: string, last: string): string => {
  const ends = { from: isDay(from) ? from : '', to: isDay(last) ? addDays(last, 1) : '' }
  const said = Object.entries(ends).filter(([, day]) => day !== '')
  return new URLSearchParams(said).toString()
}

/** The statement of a range: its balances and lines, and the whole of it to download. */
export const StatementCard = ({ asOf, reseller }: Props) => {
  const say = useSay()
  const [from, setFrom] = useState('')
  const [last, setLast] = useState('')
  const query = queryOf(from, last)
  const path = `/resellers/${reseller}/statement?${query}` as const
  const loaded = useLoaded<Statement>(path, asOf)
  return (
    <Card title={say('resellers:statement')}>
      <div className="sd-statement__range">
        <TextField
          label={say('resellers:from')}
          type="date"
          value={from}
          onType={setFrom}
          hint={say('resellers:fromHint')}
        />
        <TextField
          label={say('resellers:until')}
          type="date"
          value={last}
          onType={setLast}
          hint={say('resellers:untilHint')}
        />
      </div>
      {!loaded && <p className="sd-quiet">{say('resellers:loading')}</p>}
      {loaded?.ok === false && <FaultBanner fault={loaded.fault} besides={[]} />}
      {loaded?.ok && <StatementLines statement={loaded.body} />}
      <p className="sd-statement">
        <a href={`/api${path}&format=pdf`}>{say('resellers:downloadPdf')}</a>{' '}
        <a href={`/api${path}&format=csv`}>{say('resellers:downloadCsv')}</a>
      </p>
    </Card>
  )
}
