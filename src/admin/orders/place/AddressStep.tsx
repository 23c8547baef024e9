'use client'

import { useTranslation } from '@payloadcms/ui'

import { Select, TextField } from '../../actions/Field'
import { choicesOf } from '../../choices/choices'
import type { Address } from './draft'
import type { StepProps } from './steps'

type Name = keyof Address

const LABELS: Record<Exclude<Name, 'country'>, { label: string; maxLength: number }> = {
  line1: { label: 'Address', maxLength: 200 },
  line2: { label: 'Address, second line', maxLength: 200 },
  postalCode: { label: 'Postal code', maxLength: 20 },
  city: { label: 'City', maxLength: 100 },
  state: { label: 'State or region', maxLength: 100 },
}

const REQUIRED: readonly Name[] = ['line1', 'city', 'country']

export const AddressStep = ({ draft, onChange, faultAt }: StepProps) => {
  const { i18n } = useTranslation()
  const { address } = draft
  const shared = (name: Name) => ({
    value: address[name],
    onType: (value: string) => onChange({ ...draft, address: { ...address, [name]: value } }),
    error: faultAt(`deliveryAddress.${name}`),
    isRequired: REQUIRED.includes(name),
  })
  const text = (name: Exclude<Name, 'country'>) => (
    <TextField key={name} {...LABELS[name]} {...shared(name)} />
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
          label="Country"
          {...shared('country')}
          empty="Choose a country"
          choices={choicesOf('country', i18n.language, address.country)}
        />
      </div>
    </>
  )
}
