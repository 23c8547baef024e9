'use client'
import { FieldLabel, SelectField, useDocumentInfo, useField } from '@payloadcms/ui'
import type { SelectFieldClientProps } from 'payload'

import { useSay } from '../words/useSay'
import { Badge } from './Badge'
import './status.css'
import { toneOf } from './tones'

/** A state that only verbs change is shown, not offered for choosing; one that may be set stays a select. */
export function StatusField(props: SelectFieldClientProps) {
  const { field, path, readOnly } = props
  const say = useSay()
  const { collectionSlug } = useDocumentInfo()
  const { value } = useField<string | undefined>({ potentiallyStalePath: path })
  if (!readOnly) return <SelectField {...props} />
  return (
    <div className="field-type read-only sd-status-field">
      <FieldLabel as="span" label={field.label} path={path} />
      <div className="sd-status-field__value">
        {value ? (
          <Badge tone={toneOf(collectionSlug ?? '', field.name, value)}>{say.code(value)}</Badge>
        ) : (
          '—'
        )}
      </div>
    </div>
  )
}
