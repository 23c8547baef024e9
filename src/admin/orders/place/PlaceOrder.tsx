'use client'

import { Button } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'

import { FaultBanner } from '../../actions/FaultBanner'
import { useSay } from '../../words/useSay'
import { AddressStep } from './AddressStep'
import { CheckStep } from './CheckStep'
import { CustomerStep } from './CustomerStep'
import {
  missingOf,
  neighbour,
  NO_ADDRESS,
  stepOfPath,
  withCustomer,
  type Customer,
  type Draft,
  type Missing,
  type OfferedPlan,
  type Step,
} from './draft'
import { PlanStep } from './PlanStep'
import { SimStep } from './SimStep'
import { StepList, TITLES } from './StepList'
import type { StepProps } from './steps'
import { usePlacing } from './usePlacing'
import { useQuote } from './useQuote'
import { useFocusOnWrong, useStep } from './useStep'

type Props = {
  plans: OfferedPlan[]
  currency: string
  /** Whom it is for, if that is known before. */
  customer?: Customer | undefined
}

const BODIES: Record<Exclude<Step, 'check'>, (props: StepProps) => React.ReactNode> = {
  customer: CustomerStep,
  plan: PlanStep,
  sim: SimStep,
  address: AddressStep,
}

/** The draft with what is wrong in it: what a step lacks, what the price or the placing was refused for. */
const useDraft = ({ currency, customer }: Pick<Props, 'currency' | 'customer'>) => {
  const say = useSay()
  const [draft, setDraft] = useState<Draft>(() => {
    const empty = { currency, address: NO_ADDRESS, notes: '' }
    return customer ? withCustomer(empty, customer, currency) : empty
  })
  const [missing, setMissing] = useState<Missing[]>([])
  const { step, go, heading } = useStep(draft)
  const placing = usePlacing()
  const quoted = useQuote(draft, step === 'check')
  const quote = quoted.answer
  useFocusOnWrong(missing.length > 0 ? missing : placing.fault)
  const refused = placing.fault?.fields ?? (quote?.ok === false ? quote.fault.fields : [])
  const faultAt = (path: string) => {
    const lacking = missing.find((field) => field.path === path)
    return lacking ? say(lacking.word) : refused.find((field) => field.path === path)?.message
  }
  const onChange = (changed: Draft) => {
    setDraft(changed)
    setMissing([])
    placing.forget()
  }
  const next = () => {
    const lacking = missingOf(draft, step)
    setMissing(lacking)
    const to = neighbour(draft, step, 1)
    if (lacking.length === 0 && to) go(to)
  }
  const place = async () => {
    const fault = await placing.place(draft)
    const [first] = fault?.fields ?? []
    if (first && fault?.code === 'invalid') go(stepOfPath(first.path))
  }
  return { draft, step, go, heading, placing, quoted, faultAt, onChange, next, place }
}

/** A new order, one question at a time: customer, plan, SIM type, address, and the price before it is placed. */
export const PlaceOrder = ({ plans, currency, customer }: Props) => {
  const { draft, step, go, heading, placing, quoted, ...state } = useDraft({ currency, customer })
  const say = useSay()
  const before = neighbour(draft, step, -1)
  const shared = { draft, onChange: state.onChange, faultAt: state.faultAt, plans, currency }
  const Body = step === 'check' ? undefined : BODIES[step]
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (step === 'check') void state.place()
    else state.next()
  }
  return (
    <div className="sd-place">
      <StepList draft={draft} step={step} go={go} />
      <form className="sd-form" onSubmit={submit} noValidate aria-busy={placing.isBusy}>
        <h2 ref={heading} tabIndex={-1} className="sd-place__title">
          {say(TITLES[step])}
        </h2>
        {step === 'check' && <FaultBanner fault={placing.fault} besides={['notes']} />}
        {Body ? <Body {...shared} /> : <CheckStep {...shared} quoted={quoted} go={go} />}
        <div className="sd-form__buttons">
          {before && (
            <Button buttonStyle="subtle" margin={false} onClick={() => go(before)}>
              {say('form:back')}
            </Button>
          )}
          <Button type="submit" margin={false} disabled={placing.isBusy}>
            {say(
              step !== 'check'
                ? 'place:continueOn'
                : placing.isBusy
                  ? 'form:wait'
                  : 'place:placeOrder',
            )}
          </Button>
        </div>
      </form>
    </div>
  )
}
