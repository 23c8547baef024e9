'use client'

import type { Say } from '../../../core/words/say'
import { Money } from '../../actions/Money'
import { Select } from '../../actions/Field'
import { useSay } from '../../words/useSay'
import { Choices } from './Choices'
import { withPlan, type OfferedPlan } from './draft'
import type { StepProps } from './steps'

const currenciesOf = (plans: OfferedPlan[], own: string): string[] => {
  const priced = plans.flatMap(({ prices }) => prices.map(({ currency }) => currency))
  return [...new Set([own, ...priced.sort()])]
}

const simsOf = ({ simTypes }: OfferedPlan, say: Say): string => {
  const [one, other] = simTypes.map((type) => say(`place:${type}`))
  return one && other ? say('place:either', { one, other }) : (one ?? '')
}

const aboutOf = (plan: OfferedPlan, say: Say): string =>
  [plan.network, plan.about, simsOf(plan, say)].filter(Boolean).join(' · ')

export const PlanStep = ({ draft, onChange, faultAt, plans, currency }: StepProps) => {
  const say = useSay()
  const fixed = draft.customer?.currency
  const offered = plans.map((plan) => {
    const price = plan.prices.find((one) => one.currency === draft.currency)
    return {
      value: plan.id,
      title: plan.name,
      about: aboutOf(plan, say),
      aside: price && <Money minor={price.priceMinor} currency={price.currency} />,
      why: price ? undefined : say('place:noPrice', { currency: draft.currency }),
    }
  })
  const choose = (id: string) => {
    const plan = plans.find((one) => one.id === id)
    if (plan) onChange(withPlan(draft, plan))
  }
  return (
    <>
      {fixed ? (
        <p className="sd-quiet">{say('place:pricesIn', { currency: fixed })}</p>
      ) : (
        <Select
          label={say('place:currency')}
          value={draft.currency}
          onType={(value) => onChange({ ...draft, currency: value })}
          choices={currenciesOf(plans, currency).map((value) => ({ value, label: value }))}
          error={faultAt('currency')}
          isRequired
        />
      )}
      <Choices
        legend={say('place:plan')}
        name="plan"
        value={draft.plan}
        offered={offered}
        onChoose={choose}
        error={faultAt('plan')}
      />
      {plans.length === 0 && <p className="sd-quiet">{say('place:noPlan')}</p>}
    </>
  )
}
