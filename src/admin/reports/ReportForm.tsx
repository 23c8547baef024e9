import type { Say } from '../../core/words/say'
import type { Parameter } from '../../domain/reports/run/describe'
import { wordOf } from '../../domain/reports/run/cells'
import { BusinessDays } from '../dates/BusinessDays'
import type { Words } from './asked'

type Props = { parameters: Parameter[]; query: Words; action: string; say: Say }

/** The end is named by its last day, see `askedOf`. */
const nameOf = ({ name }: Parameter): string => (name === 'to' ? 'until' : name)
const labelOf = ({ label, name }: Parameter, say: Say): string =>
  name === 'to' ? say('reports:until') : label

type FieldProps = { parameter: Parameter; query: Words; say: Say }

function Field({ parameter, query, say }: FieldProps) {
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
      placeholder={parameter.name === 'currency' ? say('reports:asSet') : undefined}
      type={types[parameter.type]}
    />
  )
}

/** What a report asks, kept in the address, so that it can be sent to somebody else. */
export function ReportForm({ action, parameters, query, say }: Props) {
  if (parameters.length === 0) return null
  return (
    <form action={action} className="sd-reports__form" key={JSON.stringify(query)} method="get">
      {parameters.map((parameter) => (
        <label className="sd-reports__field" key={parameter.name}>
          <span>{labelOf(parameter, say)}</span>
          <Field parameter={parameter} query={query} say={say} />
        </label>
      ))}
      <button className="sd-reports__show" type="submit">
        {say('reports:show')}
      </button>
      {parameters.some(({ type }) => type === 'day') && <BusinessDays />}
    </form>
  )
}
