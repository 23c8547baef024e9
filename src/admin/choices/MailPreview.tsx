'use client'
import { FieldLabel, useField } from '@payloadcms/ui'
import type { TextareaFieldClientProps } from 'payload'

import './choices.css'

/** The mail as its reader sees it, in a frame that runs nothing and opens nothing. */
export function MailPreview({ field, path }: TextareaFieldClientProps) {
  const { value } = useField<string | undefined>({ potentiallyStalePath: path })
  if (!value) return null
  return (
    <div className="field-type">
      <FieldLabel as="span" label={field.label} path={path} />
      <iframe className="sd-mail-preview" sandbox="" srcDoc={value} title="Message" />
    </div>
  )
}
