'use client'
import type { NumberFieldClientProps } from 'payload'

import { percent } from './unit'
import { UnitField } from './UnitField'

/** A rate typed in per cent; the form keeps basis points. */
export function RateField(props: NumberFieldClientProps) {
  return <UnitField {...props} unit={percent} />
}
