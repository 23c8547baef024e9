'use client'

import type { Word } from '../../../core/words/say'
import { useSay } from '../../words/useSay'
import { missingOf, stepsOf, type Draft, type Step } from './draft'

export const TITLES: Record<Step, Word> = {
  customer: 'place:customer',
  plan: 'place:plan',
  sim: 'place:simType',
  address: 'place:address',
  check: 'place:checkAndPlace',
}

type Props = { draft: Draft; step: Step; go: (step: Step) => void }

/** Where one is; a step that has its answers can be gone back to. */
export const StepList = ({ draft, step, go }: Props) => {
  const say = useSay()
  const steps = stepsOf(draft)
  const open = steps.findIndex((one) => missingOf(draft, one).length > 0)
  const last = open === -1 ? steps.length : open
  return (
    <ol className="sd-steps" aria-label={say('place:steps')}>
      {steps.map((one, index) => (
        <li key={one} aria-current={one === step ? 'step' : undefined}>
          <button type="button" disabled={index > last} onClick={() => go(one)}>
            <span aria-hidden="true">{index + 1}</span> {say(TITLES[one])}
          </button>
        </li>
      ))}
    </ol>
  )
}
