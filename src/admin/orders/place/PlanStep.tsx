'use client'

import { Money } from '../../actions/Money'
import { Select } from '../../actions/Field'
import { Choices } from './Choices'
import { withPlan, type OfferedPlan } from './draft'
import type { StepProps } from './steps'

const currenciesOf = (plans: OfferedPlan[], own: string): string[] => {
  const priced = plans.flatMap(({ prices }) => prices.map(({ currency }) => currency))
  return [...new Set([own, ...priced.sort()])]
}

const SIMS = { physical: 'Physical SIM', esim: 'eSIM' } as const

const aboutOf = ({ about, network, simTypes }: OfferedPlan): string =>
  [network, about, simTypes.map((type) => SIMS[type]).join(' or ')].filter(Boolean).join(' · ')

export const PlanStep = ({ draft, onChange, faultAt, plans, currency }: StepProps) => {
  const fixed = draft.customer?.currency
  const offered = plans.map((plan) => {
    const price = plan.prices.find((one) => one.currency === draft.currency)
    return {
      value: plan.id,
      title: plan.name,
      about: aboutOf(plan),
      aside: price && <Money minor={price.priceMinor} currency={price.currency} />,
      why: price ? undefined : `No price in ${draft.currency}`,
    }
  })
  const choose = (id: string) => {
    const plan = plans.find((one) => one.id === id)
    if (plan) onChange(withPlan(draft, plan))
  }
  return (
    <>
      {fixed ? (
        <p className="sd-quiet">Prices are in {fixed}, the currency of the reseller.</p>
      ) : (
        <Select
          label="Currency"
          value={draft.currency}
          onType={(value) => onChange({ ...draft, currency: value })}
          choices={currenciesOf(plans, currency).map((value) => ({ value, label: value }))}
          error={faultAt('currency')}
          isRequired
        />
      )}
      <Choices
        legend="Plan"
        name="plan"
        value={draft.plan}
        offered={offered}
        onChoose={choose}
        error={faultAt('plan')}
      />
      {plans.length === 0 && <p className="sd-quiet">No plan is on sale.</p>}
    </>
  )
}
