'use client'

import { useTranslation } from '@payloadcms/ui'

import { Select, TextField } from '../../actions/Field'
import { choicesOf } from '../../choices/choices'
import { useSay } from '../../words/useSay'
import type { Address } from './draft'
import type { StepProps } from './steps'

type Name = keyof Address

const LONGEST: Record<Exclude<Name, 'country'>, number> = {
  line1: 200,
  line2: 200,
  postalCode: 20,
  city: 100,
  state: 100,
}

const REQUIRED: readonly Name[] = ['line1', 'city', 'country']

export const AddressStep = ({ draft, onChange, faultAt }: StepProps) => {
  const say = useSay()
  const { i18n } = useTranslation()
  const { address } = draft
  const shared = (name: Name) => ({
    label: say(`place:${name}`),
    value: address[name],
    onType: (value: string) => onChange({ ...draft, address: { ...address, [name]: value } }),
    error: faultAt(`deliveryAddress.${name}`),
    isRequired: REQUIRED.includes(name),
  })
  const text = (name: Exclude<Name, 'country'>) => (
    <TextField key={name} {...shared(name)} maxLength={LONGEST[name]} />
  )
  return (
    <>
      {text('line1')}
      {text('line2')}
      <div className="sd-pair">
        {text('postalCode')}
        {text('city')}
      </div>
      <div className="sd-pair">
        {text('state')}
        <Select
          {...shared('country')}
          empty={say('place:chooseCountry')}
          choices={choicesOf('country', { locale: i18n.language, say }, address.country)}
        />
      </div>
    </>
  )
}
