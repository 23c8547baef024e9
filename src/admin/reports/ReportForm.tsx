import type { Say } from '../../core/words/say'
import type { Parameter } from '../../domain/reports/run/describe'
import { wordOf } from '../../domain/reports/run/cells'
import { BusinessDays } from '../dates/BusinessDays'
import type { Words } from './asked'
import { RangeLinks } from './RangeLinks'

type Props = {
  parameters: Parameter[]
  /** The words of the address. */
  query: Words
  /** What the report was run for where the address is silent: its days and its currency. */
  usual: Words
  currencies: readonly string[]
  action: string
  say: Say
}

/** The end is named by its last day, see `askedOf`. */
const nameOf = ({ name }: Parameter): string => (name === 'to' ? 'until' : name)
const labelOf = ({ label, name }: Parameter, say: Say): string =>
  name === 'to' ? say('reports:until') : label

type SelectProps = { name: string; value: string; options: readonly string[] }

const Select = ({ name, options, value }: SelectProps) => (
  <select defaultValue={value} name={name}>
    {options.map((option) => (
      <option key={option} value={option}>
        {name === 'currency' ? option : wordOf(option)}
      </option>
    ))}
  </select>
)

type FieldProps = { parameter: Parameter; value: string; currencies: readonly string[] }

function Field({ currencies, parameter, value }: FieldProps) {
  const name = nameOf(parameter)
  if (name === 'currency')
    return <Select name={name} options={[...new Set([...currencies, value])]} value={value} />
  if (parameter.type === 'choice')
    return <Select name={name} options={parameter.options ?? []} value={value} />
  const types = { day: 'date', number: 'number', text: 'text' } as const
  return <input defaultValue={value} name={name} type={types[parameter.type]} />
}

/** What a report asks, kept in the address, so that it can be sent to somebody else. */
export function ReportForm({ action, currencies, parameters, query, say, usual }: Props) {
  if (parameters.length === 0) return null
  const valueOf = (parameter: Parameter): string => {
    const name = nameOf(parameter)
    return query[name] ?? usual[name] ?? parameter.usual ?? ''
  }
  const isOfPeriod = parameters.some(({ type }) => type === 'day')
  return (
    <>
      {isOfPeriod && <RangeLinks {...{ action, query, say }} />}
      <form action={action} className="sd-reports__form" key={JSON.stringify(query)} method="get">
        {parameters.map((parameter) => (
          <label className="sd-reports__field" key={parameter.name}>
            <span>{labelOf(parameter, say)}</span>
            <Field {...{ currencies, parameter }} value={valueOf(parameter)} />
          </label>
        ))}
        <button className="sd-reports__show" type="submit">
          {say('reports:show')}
        </button>
        {isOfPeriod && <BusinessDays />}
      </form>
    </>
  )
}
