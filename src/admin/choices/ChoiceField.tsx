'use client'
import { FieldDescription, SelectInput, useField, useTranslation } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { TextFieldClientProps } from 'payload'
import { useMemo } from 'react'

import { FieldFault } from '../panel/FieldFrame'
import { useSay } from '../words/useSay'
import { choicesOf, type ChoiceKind } from './choices'

type Props = TextFieldClientProps & { kind: ChoiceKind }

/** A text field of a code, chosen by its name. */
export function ChoiceField({ field, kind, path: pathFromProps, readOnly }: Props) {
  const { i18n } = useTranslation()
  const { customComponents, disabled, path, setValue, showError, value } = useField<
    string | undefined
  >({ potentiallyStalePath: pathFromProps })
  const say = useSay()
  const options = useMemo(
    () => choicesOf(kind, { locale: i18n.language, say }, value),
    [i18n.language, kind, say, value],
  )
  return (
    <SelectInput
      Description={<FieldDescription description={field.admin?.description} path={path} />}
      Error={<FieldFault {...{ customComponents, path, showError }} />}
      isClearable={!field.required}
      label={field.label}
      name={field.name}
      onChange={(choice) => setValue(Array.isArray(choice) ? null : (choice?.value ?? null))}
      options={options}
      path={path}
      readOnly={(readOnly ?? false) || disabled}
      required={field.required}
      showError={showError}
      style={mergeFieldStyles(field)}
      value={value ?? undefined}
    />
  )
}
