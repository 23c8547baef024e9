'use client'

import { useDocumentInfo, useField, useForm, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'

import type { AccountCollection } from '../../domain/auth/account'
import { strengthOf, sayWeakness } from '../../domain/auth/passwordRules'
import { PasswordInput } from '../password/PasswordInput'

import './people.css'

const OWN_DATA = [
  'email',
  'username',
  'phone',
  'firstName',
  'lastName',
  'fullName',
  'contactPerson',
]

/** On the form of a new person: invited by mail, or with a password set for them now. */
export const FirstPassword = () => {
  const { collectionSlug, id } = useDocumentInfo()
  const { dispatchFields } = useForm()
  const [isSet, setSet] = useState(false)
  if (id) return null
  const choose = (isNow: boolean) => {
    setSet(isNow)
    if (!isNow) dispatchFields({ type: 'REMOVE', path: 'password' })
  }
  return (
    <fieldset className="sd-first-password">
      <legend>How they sign in for the first time</legend>
      <label>
        <input type="radio" name="first-password" checked={!isSet} onChange={() => choose(false)} />
        <span>
          Invite them by mail
          <small>They get a link and choose their own password. It works for 72 hours.</small>
        </span>
      </label>
      <label>
        <input type="radio" name="first-password" checked={isSet} onChange={() => choose(true)} />
        <span>
          Set a password now
          <small>No mail with a link is sent: you tell them the password yourself.</small>
        </span>
      </label>
      {/* Only the three account collections have this field. */}
      {isSet && <Chosen collection={collectionSlug as AccountCollection} />}
    </fieldset>
  )
}

const Chosen = ({ collection }: { collection: AccountCollection }) => {
  const own = useFormFields(([fields]) =>
    OWN_DATA.map((name) => fields[name]?.value).filter((value) => typeof value === 'string'),
  )
  const owner = { collection, own }
  const { errorMessage, setValue, showError, value } = useField<string>({
    path: 'password',
    validate: async (typed) => {
      const { weakness } = await strengthOf(typed ?? '', owner)
      return weakness ? sayWeakness(weakness) : true
    },
  })
  return (
    <PasswordInput
      label="Password"
      value={value ?? ''}
      onType={setValue}
      owner={owner}
      error={showError ? errorMessage : undefined}
    />
  )
}
