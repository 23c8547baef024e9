import type { Parameter } from '../../domain/reports/run/describe'
import { wordOf } from '../../domain/reports/run/cells'
import type { Words } from './asked'

type Props = { parameters: Parameter[]; query: Words; action: string }

/** The end is named by its last day, see `askedOf`. */
const nameOf = ({ name }: Parameter): string => (name === 'to' ? 'until' : name)
const labelOf = ({ label, name }: Parameter): string => (name === 'to' ? 'Until' : label)

function Field({ parameter, query }: { parameter: Parameter; query: Words }) {
  const name = nameOf(parameter)
  const value = query[name] ?? parameter.usual ?? ''
  if (parameter.type === 'choice')
    return (
      <select defaultValue={value} name={name}>
        {parameter.options?.map((option) => (
          <option key={option} value={option}>
            {wordOf(option)}
          </option>
        ))}
      </select>
    )
  const types = { day: 'date', number: 'number', text: 'text' } as const
  return (
    <input
      defaultValue={value}
      maxLength={parameter.name === 'currency' ? 3 : undefined}
      name={name}
      placeholder={parameter.name === 'currency' ? 'As set' : undefined}
      type={types[parameter.type]}
    />
  )
}

/** What a report asks, kept in the address, so that it can be sent to somebody else. */
export function ReportForm({ action, parameters, query }: Props) {
  if (parameters.length === 0) return null
  return (
    <form action={action} className="sd-reports__form" key={JSON.stringify(query)} method="get">
      {parameters.map((parameter) => (
        <label className="sd-reports__field" key={parameter.name}>
          <span>{labelOf(parameter)}</span>
          <Field parameter={parameter} query={query} />
        </label>
      ))}
      <button className="sd-reports__show" type="submit">
        Show
      </button>
    </form>
  )
}
