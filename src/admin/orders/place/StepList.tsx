'use client'

import { missingOf, stepsOf, type Draft, type Step } from './draft'

export const TITLES: Record<Step, string> = {
  customer: 'Customer',
  plan: 'Plan',
  sim: 'SIM type',
  address: 'Address',
  check: 'Check and place',
}

type Props = { draft: Draft; step: Step; go: (step: Step) => void }

/** Where one is; a step that has its answers can be gone back to. */
export const StepList = ({ draft, step, go }: Props) => {
  const steps = stepsOf(draft)
  const open = steps.findIndex((one) => missingOf(draft, one).length > 0)
  const last = open === -1 ? steps.length : open
  return (
    <ol className="sd-steps" aria-label="Steps">
      {steps.map((one, index) => (
        <li key={one} aria-current={one === step ? 'step' : undefined}>
          <button type="button" disabled={index > last} onClick={() => go(one)}>
            <span aria-hidden="true">{index + 1}</span> {TITLES[one]}
          </button>
        </li>
      ))}
    </ol>
  )
}
