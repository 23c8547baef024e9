'use client'
import {
  FieldDescription,
  FieldError,
  FieldLabel,
  RenderCustomComponent,
  useField,
} from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { DateFieldClientProps } from 'payload'

import { usePanelSettings } from '../panel/panelContext'
import { Moment } from './Moment'
import { MomentInput } from './MomentInput'
import { useSay } from '../words/useSay'
import { zoneText } from './zoneText'
import './dates.css'

type Props = DateFieldClientProps & { isDay?: boolean }

/** What only the server dates is shown, in the reader's time zone; anything else is picked in it. */
export function MomentField({ field, isDay = false, path: pathFromProps, readOnly }: Props) {
  const { admin, label, required } = field
  const { timeZone } = usePanelSettings()
  const say = useSay()
  const { customComponents, disabled, path, setValue, showError, value } = useField<
    string | null | undefined
  >({ potentiallyStalePath: pathFromProps })
  if (readOnly)
    return (
      <div className="field-type read-only">
        <FieldLabel as="span" label={label} path={path} />
        <div className="sd-moment">{value ? <Moment at={value} isDay={isDay} /> : '—'}</div>
      </div>
    )
  const id = `field-${path.replaceAll('.', '__')}`
  return (
    <div
      className={`field-type sd-moment-picker ${showError ? 'error' : ''}`}
      style={mergeFieldStyles(field)}
    >
      <FieldLabel htmlFor={id} label={label} path={path} required={required} />
      <div className="field-type__wrap">
        <RenderCustomComponent
          CustomComponent={customComponents?.Error}
          Fallback={<FieldError path={path} showError={showError} />}
        />
        <MomentInput
          id={id}
          isDay={isDay}
          isDisabled={disabled}
          onPick={(at) => setValue(at)}
          value={value}
        />
        {!isDay && <p className="sd-moment-picker__note">{zoneText(timeZone, say)}</p>}
        <FieldDescription description={admin?.description} path={path} />
      </div>
    </div>
  )
}
