'use client'

import { SIM_TYPES } from '../../../domain/orders/status'
import { useSay } from '../../words/useSay'
import { Choices } from './Choices'
import type { StepProps } from './steps'

export const SimStep = ({ draft, onChange, faultAt, plans }: StepProps) => {
  const say = useSay()
  const sold = plans.find(({ id }) => id === draft.plan)?.simTypes ?? []
  return (
    <Choices
      legend={say('place:simType')}
      name="simType"
      value={draft.simType}
      error={faultAt('simType')}
      offered={SIM_TYPES.map((value) => ({
        value,
        title: say(`place:${value}`),
        about: say(`place:${value}About`),
        why: sold.includes(value) ? undefined : say('place:notSoldOn'),
      }))}
      onChoose={(value) => onChange({ ...draft, simType: value === 'esim' ? 'esim' : 'physical' })}
    />
  )
}
