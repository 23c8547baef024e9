'use client'
import { FieldDescription, FieldError, FieldLabel, RenderCustomComponent } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { FieldState, StaticDescription, StaticLabel } from 'payload'
import type { ReactNode } from 'react'

type Faulty = {
  customComponents: FieldState['customComponents'] | undefined
  path: string
  showError: boolean
}

/** Why a field is refused, by Payload's own component or by the field's. */
export const FieldFault = ({ customComponents, path, showError }: Faulty) => (
  <RenderCustomComponent
    CustomComponent={customComponents?.Error}
    Fallback={<FieldError path={path} showError={showError} />}
  />
)

type Framed = Parameters<typeof mergeFieldStyles>[0] & {
  admin?: { description?: StaticDescription }
  label?: StaticLabel
  required?: boolean
}

type Props = Faulty & {
  className: string
  field: Framed
  /** Of the input, which the label is for. */
  id: string
  children: ReactNode
}

/** A field of our own between its label, its fault and its description, as Payload's fields stand. */
export const FieldFrame = ({ children, className, field, id, ...fault }: Props) => {
  const { admin, label, required } = field
  const { path, showError } = fault
  return (
    <div
      className={`field-type ${className} ${showError ? 'error' : ''}`}
      style={mergeFieldStyles(field)}
    >
      <FieldLabel htmlFor={id} label={label} path={path} required={required} />
      <div className="field-type__wrap">
        <FieldFault {...fault} />
        {children}
        <FieldDescription description={admin?.description} path={path} />
      </div>
    </div>
  )
}

/** The id of a field's input, as Payload writes it. */
export const inputId = (path: string): string => `field-${path.replaceAll('.', '__')}`
