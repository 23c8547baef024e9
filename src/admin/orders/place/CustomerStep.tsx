'use client'

import { useState } from 'react'

import type { Say, Word } from '../../../core/words/say'
import { TextField } from '../../actions/Field'
import { useSay } from '../../words/useSay'
import { Choices } from './Choices'
import { withCustomer, type Customer } from './draft'
import type { StepProps } from './steps'
import { useCustomers, type Found, type Kind } from './useCustomers'

const HINTS: Record<Kind, Word> = { user: 'place:userHint', client: 'place:clientHint' }

const kindsIn = (say: Say) => [
  { value: 'user', title: say('place:user'), about: say('place:userAbout') },
  { value: 'client', title: say('place:client'), about: say('place:clientAbout') },
]

const saidOf = ({ customers, fault, isBusy }: Found, say: Say): string | undefined => {
  if (fault) return fault.message
  if (isBusy) return say('place:searching')
  return customers.length === 0 ? say('place:nobody') : undefined
}

/** Who was chosen stays in the list, whatever is searched for next. */
const withChosen = (customers: Customer[], chosen: Customer | undefined): Customer[] =>
  chosen && !customers.some(({ id }) => id === chosen.id) ? [chosen, ...customers] : customers

export const CustomerStep = ({ draft, onChange, faultAt, currency }: StepProps) => {
  const say = useSay()
  const { customer } = draft
  const [kind, setKind] = useState<Kind>(customer?.kind ?? 'user')
  const [text, setText] = useState('')
  const found = useCustomers(kind, text)
  const shown = withChosen(found.customers, customer?.kind === kind ? customer : undefined)
  const choose = (id: string) => {
    const chosen = shown.find((one) => one.id === id)
    if (chosen) onChange(withCustomer(draft, chosen, currency))
  }
  return (
    <>
      <Choices
        legend={say('place:forWhom')}
        name="kind"
        value={kind}
        offered={kindsIn(say)}
        onChoose={(value) => setKind(value === 'client' ? 'client' : 'user')}
      />
      <TextField
        label={say('place:search')}
        hint={say(HINTS[kind])}
        type="search"
        value={text}
        onType={setText}
      />
      <Choices
        legend={say('place:customer')}
        name="customer"
        value={customer?.id}
        error={faultAt('user') ?? faultAt('client')}
        offered={shown.map(({ id, name, about, why }) => ({
          value: id,
          title: name,
          about,
          why: why && say(why),
        }))}
        onChoose={choose}
      />
      <p className="sd-quiet" role="status">
        {saidOf(found, say)}
      </p>
    </>
  )
}
