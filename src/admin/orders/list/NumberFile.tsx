'use client'

import { faultsOf, trackingRows } from '../../../domain/orders/trackingFile'
import { Field, TextArea } from '../../actions/Field'
import { countOf } from './BulkForm'

type Props = { text: string; onType: (text: string) => void }

const Faults = ({ text }: { text: string }) => {
  const rows = trackingRows(text)
  const faults = [...faultsOf(rows)]
  if (rows.length === 0) return null
  if (faults.length === 0) return <p role="status">{countOf(rows.length)} in the file.</p>
  return (
    <div className="sd-fault" role="alert">
      {faults.length} of {rows.length} lines are not right yet.
      <ul>
        {faults.slice(0, 20).map(([line, message]) => (
          <li key={line}>
            Line {line}: {message}
          </li>
        ))}
        {faults.length > 20 && <li>and {faults.length - 20} more</li>}
      </ul>
    </div>
  )
}

/** Order numbers and tracking numbers, uploaded or pasted; what was uploaded can be mended where it stands. */
export const NumberFile = ({ onType, text }: Props) => (
  <>
    <Field label="File" hint="CSV with the columns orderNumber and trackingNumber.">
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
      label="Lines"
      hint="Or paste them here: an order number, a comma or tab, its tracking number."
      value={text}
      onType={onType}
      isRequired
      isFirst
    />
    <Faults text={text} />
  </>
)
