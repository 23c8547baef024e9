'use client'
import type { ColumnView, ReportView } from '../../../domain/reports/run/describe'
import type { Comparison, Filter } from '../../../domain/reports/shape/shape'
import type { Drafting } from './useDraft'

const WORDS: Record<Comparison, string> = {
  ...{ is: 'is', is_not: 'is not', contains: 'contains' },
  ...{ at_least: 'is at least', at_most: 'is at most' },
}

const UNIT: Partial<Record<ColumnView['type'], string>> = { rate: '%', minutes: 'min' }

type Props = { drafting: Drafting; report: ReportView; currency: string }
type RowProps = Props & { filter: Filter; index: number }

const filterable = ({ columns }: ReportView) =>
  columns.filter(({ compared }) => compared.length > 0)

function ColumnChoice({ drafting, filter, index, report }: RowProps) {
  const choose = (name: string) => {
    const compared = report.columns.find((column) => column.name === name)?.compared ?? []
    const is = compared.includes(filter.is) ? filter.is : (compared[0] ?? 'is')
    drafting.setFilter(index, { column: name, is, value: '' })
  }
  return (
    <select
      aria-label={`Column of filter ${index + 1}`}
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
  const unit = column?.type === 'money' ? currency : column && UNIT[column.type]
  return (
    <li className="sd-make__filter">
      <ColumnChoice {...props} />
      <select
        aria-label={`Comparison of filter ${index + 1}`}
        className="sd-input"
        // Only what stands below can be chosen.
        onChange={(event) => drafting.setFilter(index, { is: event.target.value as Comparison })}
        value={filter.is}
      >
        {column?.compared.map((is) => (
          <option key={is} value={is}>
            {WORDS[is]}
          </option>
        ))}
      </select>
      <span className="sd-make__value">
        <input
          aria-label={`Value of filter ${index + 1}`}
          className="sd-input"
          maxLength={200}
          onChange={(event) => drafting.setFilter(index, { value: event.target.value })}
          type={column?.type === 'day' ? 'date' : 'text'}
          value={filter.value}
        />
        {unit && <span className="sd-quiet">{unit}</span>}
      </span>
      <button
        aria-label={`Remove filter ${index + 1}`}
        className="sd-make__button"
        onClick={() => drafting.dropFilter(index)}
        type="button"
      >
        Remove
      </button>
    </li>
  )
}

/** Which rows of the report stay: all of these must be true of them. */
export function Filters(props: Props) {
  const { drafting, report } = props
  const [first] = filterable(report)
  const add = () => {
    const [is] = first?.compared ?? []
    if (first && is) drafting.addFilter({ column: first.name, is, value: '' })
  }
  return (
    <fieldset className="sd-fieldset">
      <legend>Only rows where</legend>
      <ul className="sd-make__filters">
        {drafting.draft.filters.map((filter, index) => (
          <Row {...props} filter={filter} index={index} key={index} />
        ))}
      </ul>
      <button className="sd-make__button" onClick={add} type="button">
        Add a filter
      </button>
    </fieldset>
  )
}
