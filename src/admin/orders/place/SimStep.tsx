'use client'

import { SIM_TYPES } from '../../../domain/orders/status'
import { Choices } from './Choices'
import type { StepProps } from './steps'

const WORDS = {
  physical: { title: 'Physical SIM', about: 'A card, sent by a carrier to an address' },
  esim: { title: 'eSIM', about: 'A link by e-mail, installed on the phone' },
} as const

export const SimStep = ({ draft, onChange, faultAt, plans }: StepProps) => {
  const sold = plans.find(({ id }) => id === draft.plan)?.simTypes ?? []
  return (
    <Choices
      legend="SIM type"
      name="simType"
      value={draft.simType}
      error={faultAt('simType')}
      offered={SIM_TYPES.map((value) => ({
        value,
        ...WORDS[value],
        why: sold.includes(value) ? undefined : 'This plan is not sold on it',
      }))}
      onChoose={(value) => onChange({ ...draft, simType: value === 'esim' ? 'esim' : 'physical' })}
    />
  )
}
