'use client'
import { DateTimeField, FieldLabel, useField } from '@payloadcms/ui'
import type { DateFieldClientProps } from 'payload'

import { usePanelSettings } from '../panel/panelContext'
import { Moment } from './Moment'
import { zoneText } from './zoneText'
import './dates.css'

/**
 * What only the server dates is shown, in the reader's time zone. A picker knows the zone of the device alone, so what
 * was picked is said again in the one that the panel shows times in.
 */
export function MomentField(props: DateFieldClientProps) {
  const { field, path, readOnly } = props
  const { timeZone } = usePanelSettings()
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
          {zoneText(timeZone)}: <Moment at={value} />
        </p>
      )}
    </div>
  )
}
