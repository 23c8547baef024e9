'use client'
import { FieldDescription, TextareaInput, useField, useTranslation } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { JSONFieldClientProps } from 'payload'
import { useCallback, useState } from 'react'

import { FieldFault } from '../panel/FieldFrame'
import { useSay } from '../words/useSay'
import { parseJson, toJsonText, UNREADABLE } from './json'

/** JSON in a plain text area that needs nobody else's code. */
export function JsonField({ field, path: pathFromProps, readOnly }: JSONFieldClientProps) {
  const { admin, label, required } = field
  const { t } = useTranslation()
  const say = useSay()
  const validate = useCallback(
    (value: unknown) => {
      if (value === UNREADABLE) return say('form:noJson')
      const isMissing = value === undefined || value === null
      return required && isMissing ? t('validation:required') : true
    },
    [required, say, t],
  )
  const { customComponents, disabled, path, setValue, showError, value } = useField<unknown>({
    potentiallyStalePath: pathFromProps,
    validate,
  })
  const [typed, setTyped] = useState<{ text: string; value: unknown }>()
  const change = (text: string) => {
    const next = parseJson(text)
    setTyped({ text, value: next })
    setValue(next)
  }
  return (
    <TextareaInput
      className="sd-json"
      Description={<FieldDescription description={admin?.description} path={path} />}
      Error={<FieldFault {...{ customComponents, path, showError }} />}
      label={label}
      onChange={(event) => change(event.target.value)}
      path={path}
      readOnly={(readOnly ?? false) || disabled}
      required={required ?? false}
      rows={3}
      showError={showError}
      style={mergeFieldStyles(field)}
      value={typed && typed.value === value ? typed.text : toJsonText(value)}
    />
  )
}
