'use client'
import { DateTimeField, FieldLabel, useField } from '@payloadcms/ui'
import type { DateFieldClientProps } from 'payload'

import { Moment } from './Moment'
import './dates.css'

/**
 * What only the server dates is shown, in the business's time zone. A picker knows the reader's own zone
 * alone, so what was picked is said again in the business's.
 */
export function MomentField(props: DateFieldClientProps) {
  const { field, path, readOnly } = props
  const { value } = useField<string | undefined>({ potentiallyStalePath: path })
  if (readOnly)
    return (
      <div className="field-type read-only">
        <FieldLabel as="span" label={field.label} path={path} />
        <div className="sd-moment">{value ? <Moment at={value} /> : '—'}</div>
      </div>
    )
  return (
    <div className="sd-moment-picker">
      <DateTimeField {...props} />
      {value && (
        <p className="sd-moment-picker__note">
          For the business: <Moment at={value} />
        </p>
      )}
    </div>
  )
}
