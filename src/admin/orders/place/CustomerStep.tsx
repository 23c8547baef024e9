'use client'

import { useState } from 'react'

import { TextField } from '../../actions/Field'
import { Choices } from './Choices'
import { withCustomer, type Customer } from './draft'
import type { StepProps } from './steps'
import { useCustomers, type Found, type Kind } from './useCustomers'

const HINTS: Record<Kind, string> = {
  user: 'By name, e-mail or phone. Without a text: the newest.',
  client: 'By name, e-mail, phone or reseller. Without a text: the newest.',
}

const KINDS = [
  { value: 'user', title: 'An app user', about: 'Somebody who buys in the app' },
  { value: 'client', title: 'A reseller’s client', about: 'The reseller pays for it' },
]

const Said = ({ found }: { found: Found }) => (
  <p className="sd-quiet" role="status">
    {found.fault?.message ??
      (found.isBusy ? 'Searching…' : found.customers.length === 0 && 'Nobody is found.')}
  </p>
)

/** Who was chosen stays in the list, whatever is searched for next. */
const withChosen = (customers: Customer[], chosen: Customer | undefined): Customer[] =>
  chosen && !customers.some(({ id }) => id === chosen.id) ? [chosen, ...customers] : customers

export const CustomerStep = ({ draft, onChange, faultAt, currency }: StepProps) => {
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
        legend="Who is it for?"
        name="kind"
        value={kind}
        offered={KINDS}
        onChoose={(value) => setKind(value === 'client' ? 'client' : 'user')}
      />
      <TextField label="Search" hint={HINTS[kind]} type="search" value={text} onType={setText} />
      <Choices
        legend="Customer"
        name="customer"
        value={customer?.id}
        error={faultAt('user') ?? faultAt('client')}
        offered={shown.map(({ id, name, about, why }) => ({ value: id, title: name, about, why }))}
        onChoose={choose}
      />
      <Said found={found} />
    </>
  )
}
