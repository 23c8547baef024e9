import type { Say } from '../../core/words/say'
import type { Parameter } from '../../domain/reports/run/describe'
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
  name === 'to' ? say('reports:until') : say.text(label)

type SelectProps = { name: string; value: string; options: readonly string[]; say: Say }

const Select = ({ name, options, say, value }: SelectProps) => (
  <select defaultValue={value} name={name}>
    {options.map((option) => (
      <option key={option} value={option}>
        {name === 'currency' ? option : say.code(option)}
      </option>
    ))}
  </select>
)

type FieldProps = {
  parameter: Parameter
  value: string
  currencies: readonly string[]
  say: Say
}

function Field({ currencies, parameter, say, value }: FieldProps) {
  const name = nameOf(parameter)
  if (name === 'currency')
    return <Select {...{ name, say, value }} options={[...new Set([...currencies, value])]} />
  if (parameter.type === 'choice')
    return <Select {...{ name, say, value }} options={parameter.options ?? []} />
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
            <Field {...{ currencies, parameter, say }} value={valueOf(parameter)} />
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
