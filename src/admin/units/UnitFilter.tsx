'use client'
import { useDebouncedCallback } from '@payloadcms/ui'
import { useState, type ReactNode } from 'react'

import { useSay } from '../words/useSay'
import { ExistsChoice } from './ExistsChoice'
import type { Unit } from './unit'
import type { FilterRow } from './useFilterRow'
import './units.css'

type Props = { children?: ReactNode; label: string; line: FilterRow; unit: Unit }

const MANY = new Set(['in', 'not_in'])

const toText = (value: unknown, unit: Unit): string =>
  (Array.isArray(value) ? value : value === undefined || value === '' ? [] : [value])
    .map(Number)
    .filter(Number.isSafeInteger)
    .map(unit.toInput)
    .join('; ')

/** Undefined for what cannot be read, null for nothing. */
const toValue = (text: string, operator: string, unit: Unit) => {
  if (text.trim() === '') return null
  if (!MANY.has(operator)) return unit.parse(text)
  const values = text.split(';').map(unit.parse)
  return values.includes(undefined) ? undefined : values
}

/** The value of one line of a list's filter, typed in the units people use. */
export function UnitFilter({ children, label, line, unit }: Props) {
  const { operator, ref, setValue, value } = line
  const name = useSay().text(label)
  const [typed, setTyped] = useState<string>()
  const apply = useDebouncedCallback((next: unknown) => setValue(next), 400)
  const change = (text: string) => {
    setTyped(text)
    const next = toValue(text, operator, unit)
    if (next !== undefined) apply(next ?? undefined)
  }
  const text = typed ?? toText(value, unit)
  return (
    <div className="sd-unit-filter" ref={ref}>
      {operator === 'exists' ? (
        <ExistsChoice label={name} onChoose={setValue} value={value} />
      ) : (
        <div className="sd-unit__box">
          <input
            aria-invalid={toValue(text, operator, unit) === undefined}
            aria-label={name}
            inputMode="decimal"
            onBlur={() => setTyped(undefined)}
            onChange={(event) => change(event.target.value)}
            placeholder={unit.example}
            value={text}
          />
          {children ? undefined : <span className="sd-unit__sign">{unit.sign}</span>}
        </div>
      )}
      {operator === 'exists' ? undefined : children}
    </div>
  )
}
