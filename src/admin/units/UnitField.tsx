'use client'
import { useField, useTranslation } from '@payloadcms/ui'
import type { NumberFieldClientProps } from 'payload'
import { useCallback, useState } from 'react'

import { UNREADABLE } from '../../core/amounts'
import { FieldFrame, inputId } from '../panel/FieldFrame'
import { useSay } from '../words/useSay'
import type { Unit } from './unit'
import './units.css'

type Props = NumberFieldClientProps & { unit: Unit }
type Typed = { text: string; value: unknown }

const valueOf = (text: string, unit: Unit): number | null | string =>
  text.trim() === '' ? null : (unit.parse(text) ?? UNREADABLE)

/** A number field whose stored whole number is typed and shown in the units people use. */
export function UnitField({ field, path: pathFromProps, readOnly, unit }: Props) {
  const { required } = field
  const { example } = unit
  const say = useSay()
  const { t } = useTranslation()
  const validate = useCallback(
    (value: unknown) => {
      if (value === UNREADABLE) return say('units:notANumber', { example })
      return required && typeof value !== 'number' ? t('validation:required') : true
    },
    [example, required, say, t],
  )
  const { customComponents, disabled, path, setValue, showError, value } = useField<unknown>({
    potentiallyStalePath: pathFromProps,
    validate,
  })
  const [typed, setTyped] = useState<Typed>()
  const id = inputId(path)
  const stored = typeof value === 'number' ? unit.toInput(value) : ''
  const change = (text: string) => {
    const next = valueOf(text, unit)
    setTyped({ text, value: next })
    setValue(next)
  }
  return (
    <FieldFrame className="number sd-unit" {...{ customComponents, field, id, path, showError }}>
      <div className="sd-unit__box">
        <input
          autoComplete="off"
          disabled={readOnly || disabled}
          id={id}
          inputMode="decimal"
          name={path}
          onBlur={() => value !== UNREADABLE && setTyped(undefined)}
          onChange={(event) => change(event.target.value)}
          type="text"
          value={typed && typed.value === value ? typed.text : stored}
        />
        <span className="sd-unit__sign">{unit.sign}</span>
      </div>
    </FieldFrame>
  )
}
