'use client'
import { FieldLabel, useField } from '@payloadcms/ui'
import type { DateFieldClientProps } from 'payload'

import { FieldFrame, inputId } from '../panel/FieldFrame'
import { usePanelSettings } from '../panel/panelContext'
import { Moment } from './Moment'
import { MomentInput } from './MomentInput'
import { useSay } from '../words/useSay'
import { zoneText } from './zoneText'
import './dates.css'

type Props = DateFieldClientProps & { isDay?: boolean }

/** What only the server dates is shown, in the reader's time zone; anything else is picked in it. */
export function MomentField({ field, isDay = false, path: pathFromProps, readOnly }: Props) {
  const { timeZone } = usePanelSettings()
  const say = useSay()
  const { customComponents, disabled, path, setValue, showError, value } = useField<
    string | null | undefined
  >({ potentiallyStalePath: pathFromProps })
  if (readOnly)
    return (
      <div className="field-type read-only">
        <FieldLabel as="span" label={field.label} path={path} />
        <div className="sd-moment">{value ? <Moment at={value} isDay={isDay} /> : '—'}</div>
      </div>
    )
  const id = inputId(path)
  return (
    <FieldFrame className="sd-moment-picker" {...{ customComponents, field, id, path, showError }}>
      <MomentInput
        id={id}
        isDay={isDay}
        isDisabled={disabled}
        onPick={(at) => setValue(at)}
        value={value}
      />
      {!isDay && <p className="sd-moment-picker__note">{zoneText(timeZone, say)}</p>}
    </FieldFrame>
  )
}
