'use client'
import type { Parameter, ReportView } from '../../../domain/reports/run/describe'
import { PERIODS } from '../../../core/periods'
import type { Say } from '../../../core/words/say'
import { Checkbox, Select, TextField } from '../../actions/Field'
import { useSay } from '../../words/useSay'
import { BETWEEN, columnsFor, isOfPeriod, RANGE_PARAMETERS } from './draft'
import type { Drafting } from './useDraft'

type Props = { drafting: Drafting; report: ReportView }

const ranges = (say: Say) => [
  ...PERIODS.map((value) => ({ value, label: say.code(value) })),
  { value: BETWEEN, label: say('reports:between') },
]

/** The days it is of, by a name that moves with them or by two dates. */
export function Range({ drafting: { change, draft }, report }: Props) {
  const say = useSay()
  if (!isOfPeriod(report)) return null
  const { from, range, until } = draft
  return (
    <>
      <Select
        choices={ranges(say)}
        isRequired
        label={say('reports:range')}
        onType={(value) => change({ range: value })}
        value={range}
      />
      {range === BETWEEN && (
        <>
          <TextField
            isRequired
            label={say('reports:from')}
            onType={(value) => change({ from: value })}
            type="date"
            value={from}
          />
          <TextField
            isRequired
            label={say('reports:until')}
            onType={(value) => change({ until: value })}
            type="date"
            value={until}
          />
        </>
      )}
    </>
  )
}

function ParameterField({ drafting, parameter }: { drafting: Drafting; parameter: Parameter }) {
  const say = useSay()
  const { label, name, options, usual = '' } = parameter
  const value = drafting.draft.parameters[name] ?? usual
  const onType = (typed: string) => drafting.setParameter(name, typed)
  return options ? (
    <Select
      {...{ label, onType, value }}
      choices={options.map((option) => ({ value: option, label: say.code(option) }))}
      isRequired
    />
  ) : (
    <TextField
      {...{ label, onType, value }}
      {...(name === 'currency' ? { maxLength: 3, placeholder: say('reports:asSet') } : {})}
      inputMode={parameter.type === 'number' ? 'numeric' : 'text'}
      isRequired={name !== 'currency'}
    />
  )
}

/** What the report itself asks. */
export function Parameters({ drafting, report }: Props) {
  return report.parameters
    .filter(({ name }) => !RANGE_PARAMETERS.includes(name))
    .map((parameter) => (
      <ParameterField drafting={drafting} key={parameter.name} parameter={parameter} />
    ))
}

/** What its rows are added up by: a column that names something. */
export function Grouping({ drafting, report }: Props) {
  const say = useSay()
  const columns = report.columns.filter(({ isGroupable }) => isGroupable)
  const canAdd = report.columns.some(({ isTotalled }) => isTotalled)
  if (columns.length === 0 || !canAdd) return null
  return (
    <fieldset className="sd-fieldset">
      <legend>{say('reports:addedUpBy')}</legend>
      <div className="sd-make__checks">
        {columns.map(({ label, name }) => (
          <Checkbox
            isChecked={drafting.draft.groupBy.includes(name)}
            key={name}
            label={label}
            onCheck={() => drafting.toggle('groupBy', name)}
          />
        ))}
      </div>
    </fieldset>
  )
}

/** Which of its columns it has; none chosen are all. */
export function Columns({ drafting, report }: Props) {
  const { draft } = drafting
  const say = useSay()
  return (
    <fieldset className="sd-fieldset">
      <legend>{say('reports:columns')}</legend>
      <div className="sd-make__checks">
        {columnsFor(report, draft).map(({ label, name }) => (
          <Checkbox
            isChecked={draft.columns.includes(name)}
            key={name}
            label={label}
            onCheck={() => drafting.toggle('columns', name)}
          />
        ))}
      </div>
    </fieldset>
  )
}
