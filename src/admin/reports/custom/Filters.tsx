'use client'
import type { Say, Word } from '../../../core/words/say'
import type { ColumnView, ReportView } from '../../../domain/reports/run/describe'
import type { Comparison, Filter } from '../../../domain/reports/shape/shape'
import { useSay } from '../../words/useSay'
import type { Drafting } from './useDraft'

const WORDS: Record<Comparison, Word> = {
  ...{ is: 'reports:is', is_not: 'reports:isNot', contains: 'reports:contains' },
  ...{ at_least: 'reports:atLeast', at_most: 'reports:atMost' },
}

type UnitOf = { column: ColumnView | undefined; currency: string; say: Say }

const unitOf = ({ column, currency, say }: UnitOf): string => {
  if (column?.type === 'money') return currency
  if (column?.type === 'minutes') return say('reports:minutes')
  return column?.type === 'rate' ? '%' : ''
}

type Props = { drafting: Drafting; report: ReportView; currency: string }
type RowProps = Props & { filter: Filter; index: number }

const filterable = ({ columns }: ReportView) =>
  columns.filter(({ compared }) => compared.length > 0)

function ColumnChoice({ drafting, filter, index, report }: RowProps) {
  const say = useSay()
  const choose = (name: string) => {
    const compared = report.columns.find((column) => column.name === name)?.compared ?? []
    const is = compared.includes(filter.is) ? filter.is : (compared[0] ?? 'is')
    drafting.setFilter(index, { column: name, is, value: '' })
  }
  return (
    <select
      aria-label={say('reports:columnOf', { count: index + 1 })}
      className="sd-input"
      onChange={(event) => choose(event.target.value)}
      value={filter.column}
    >
      {filterable(report).map(({ label, name }) => (
        <option key={name} value={name}>
          {label}
        </option>
      ))}
    </select>
  )
}

function Row(props: RowProps) {
  const { currency, drafting, filter, index, report } = props
  const column = report.columns.find(({ name }) => name === filter.column)
  const say = useSay()
  const unit = unitOf({ column, currency, say })
  return (
    <li className="sd-make__filter">
      <ColumnChoice {...props} />
      <select
        aria-label={say('reports:comparisonOf', { count: index + 1 })}
        className="sd-input"
        // Only what stands below can be chosen.
        onChange={(event) => drafting.setFilter(index, { is: event.target.value as Comparison })}
        value={filter.is}
      >
        {column?.compared.map((is) => (
          <option key={is} value={is}>
            {say(WORDS[is])}
          </option>
        ))}
      </select>
      <span className="sd-make__value">
        <input
          aria-label={say('reports:valueOf', { count: index + 1 })}
          className="sd-input"
          maxLength={200}
          onChange={(event) => drafting.setFilter(index, { value: event.target.value })}
          type={column?.type === 'day' ? 'date' : 'text'}
          value={filter.value}
        />
        {unit && <span className="sd-quiet">{unit}</span>}
      </span>
      <button
        aria-label={say('reports:removeOne', { count: index + 1 })}
        className="sd-make__button"
        onClick={() => drafting.dropFilter(index)}
        type="button"
      >
        {say('reports:remove')}
      </button>
    </li>
  )
}

/** Which rows of the report stay: all of these must be true of them. */
export function Filters(props: Props) {
  const { drafting, report } = props
  const say = useSay()
  const [first] = filterable(report)
  const add = () => {
    const [is] = first?.compared ?? []
    if (first && is) drafting.addFilter({ column: first.name, is, value: '' })
  }
  return (
    <fieldset className="sd-fieldset">
      <legend>{say('reports:onlyRows')}</legend>
      <ul className="sd-make__filters">
        {drafting.draft.filters.map((filter, index) => (
          <Row {...props} filter={filter} index={index} key={index} />
        ))}
      </ul>
      <button className="sd-make__button" onClick={add} type="button">
        {say('reports:addFilter')}
      </button>
    </fieldset>
  )
}
