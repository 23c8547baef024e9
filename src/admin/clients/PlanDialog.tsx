'use client'

import { useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { Plan } from '../../../payload-types'
import { formatMoney } from '../../core/money'
import type { Say } from '../../core/words/say'
import type { PriceDifference } from '../../domain/clients/changePlan'
import { ActionForm } from '../actions/ActionForm'
import { Dialog } from '../actions/Dialog'
import { FaultBanner } from '../actions/FaultBanner'
import { Select, ReasonField } from '../actions/Field'
import { queryOf } from '../actions/query'
import { send, type Answer, type Verb } from '../actions/send'
import { useLoaded } from '../actions/useLoaded'
import { useSay } from '../words/useSay'
import type { ClientFacts } from './clientFacts'

type Props = { client: ClientFacts; slug: string }
type Priced = Verb & { price: PriceDifference }

const MOST_PLANS = 200
const PLANS = queryOf({
  ...{ where: { active: { equals: true } }, limit: MOST_PLANS, depth: 0, sort: 'name' },
  select: { name: true },
})

const WHEN = [
  { value: 'now', label: 'clients:now' },
  { value: 'next_month', label: 'clients:turnOfMonth' },
] as const

/** What another plan would cost more or less; asked anew for each plan that is chosen. */
const useDifference = (client: string, plan: string): Answer<Priced> | undefined => {
  const [asked, setAsked] = useState<{ plan: string; answer: Answer<Priced> }>()
  useEffect(() => {
    let isCurrent = true
    const body = { plan, effective: 'now', validateOnly: true }
    if (plan)
      void send<Priced>('POST', `/clients/${client}/plan`, { body }).then((answer) => {
        if (isCurrent) setAsked({ plan, answer })
      })
    return () => {
      isCurrent = false
    }
  }, [client, plan])
  return asked?.plan === plan ? asked.answer : undefined
}

const differenceText = (price: PriceDifference, locale: string, say: Say): string => {
  const { currency, differenceMinor, fromMinor, toMinor } = price
  const shown = (minor: number) => formatMoney(minor, currency, locale)
  if (differenceMinor === null || fromMinor === null)
    return say('clients:costs', { price: shown(toMinor), currency })
  if (differenceMinor === 0) return say('clients:costsSame', { price: shown(toMinor) })
  return say(differenceMinor > 0 ? 'clients:costsMore' : 'clients:costsLess', {
    price: shown(toMinor),
    before: shown(fromMinor),
    difference: shown(Math.abs(differenceMinor)),
  })
}

const Difference = ({ asked, plan }: { asked: Answer<Priced> | undefined; plan: string }) => {
  const { i18n } = useTranslation()
  const say = useSay()
  if (!plan) return null
  if (asked?.ok === false) return <FaultBanner fault={asked.fault} besides={[]} />
  return (
    <p className="sd-preview" role="status">
      {asked ? differenceText(asked.body.price, i18n.language, say) : say('clients:comparing')}
    </p>
  )
}

const Body = ({ client, slug }: Props) => {
  const say = useSay()
  const [plan, setPlan] = useState('')
  const [effective, setEffective] = useState('now')
  const [reason, setReason] = useState('')
  const plans = useLoaded<{ docs: Pick<Plan, 'id' | 'name'>[] }>(`/plans?${PLANS}`)
  const difference = useDifference(client.id, plan)
  const offered = plans?.ok ? plans.body.docs.filter(({ id }) => id !== client.planId) : []
  return (
    <ActionForm
      slug={slug}
      confirm={say('clients:change')}
      isReady={Boolean(difference?.ok && reason.trim())}
      paths={['plan', 'effective', 'reason']}
      act={() =>
        send<Verb>('POST', `/clients/${client.id}/plan`, { body: { plan, effective, reason } })
      }
      says={<p>{say('clients:planSays', { plan: client.planName })}</p>}
    >
      {(faultAt) => (
        <>
          <Select
            label={say('clients:newPlan')}
            value={plan}
            onType={setPlan}
            choices={offered.map(({ id, name }) => ({ value: id, label: name }))}
            empty={say(plans ? 'clients:choosePlan' : 'clients:loading')}
            error={faultAt('plan') ?? (plans?.ok === false ? plans.fault.message : undefined)}
            isRequired
            isFirst
          />
          <Difference asked={difference} plan={plan} />
          <Select
            label={say('clients:fromWhen')}
            value={effective}
            onType={setEffective}
            choices={WHEN.map(({ label, value }) => ({ value, label: say(label) }))}
            error={faultAt('effective')}
            isRequired
          />
          <ReasonField
            hint={say('clients:inHistory')}
            value={reason}
            onType={setReason}
            error={faultAt('reason')}
          />
        </>
      )}
    </ActionForm>
  )
}

export const PlanDialog = (props: Props) => {
  const say = useSay()
  return (
    <Dialog slug={props.slug} title={say('clients:changeOf', { name: props.client.name })}>
      <Body {...props} />
    </Dialog>
  )
}
