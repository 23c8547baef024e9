'use client'

import { faultsOf, trackingRows } from '../../../domain/orders/delivery/trackingFile'
import { Field, TextArea } from '../../actions/Field'
import { useSay } from '../../words/useSay'

type Props = { text: string; onType: (text: string) => void }

const Faults = ({ text }: { text: string }) => {
  const say = useSay()
  const rows = trackingRows(text)
  const faults = [...faultsOf(rows)]
  if (rows.length === 0) return null
  if (faults.length === 0) return <p role="status">{say('bulk:inFile', { count: rows.length })}</p>
  return (
    <div className="sd-fault" role="alert">
      {say('bulk:wrongLines', { wrong: faults.length, count: rows.length })}
      <ul>
        {faults.slice(0, 20).map(([line, message]) => (
          <li key={line}>{say('bulk:wrongLine', { line, message: say.text(message) })}</li>
        ))}
        {faults.length > 20 && <li>{say('bulk:moreLines', { more: faults.length - 20 })}</li>}
      </ul>
    </div>
  )
}

/** Order numbers and tracking numbers, uploaded or pasted; what was uploaded can be mended where it stands. */
export const NumberFile = ({ onType, text }: Props) => {
  const say = useSay()
  return (
    <>
      <Field label={say('bulk:file')} hint={say('bulk:fileHint')}>
        {(control) => (
          <input
            {...control}
            className="sd-input"
            type="file"
            accept=".csv,.txt,.tsv,text/csv,text/plain"
            onChange={(event) => {
              const [file] = event.target.files ?? []
              if (file) void file.text().then(onType)
            }}
          />
        )}
      </Field>
      <TextArea
        label={say('bulk:lines')}
        hint={say('bulk:linesHint')}
        value={text}
        onType={onType}
        isRequired
        isFirst
      />
      <Faults text={text} />
    </>
  )
}
