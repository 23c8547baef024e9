'use client'

import { useDocumentInfo, useField, useForm, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'

import type { AccountCollection } from '../../domain/auth/account'
import { strengthOf, sayWeakness } from '../../domain/auth/passwordRules'
import { PasswordInput } from '../password/PasswordInput'
import { useSay } from '../words/useSay'

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
  const say = useSay()
  const [isSet, setSet] = useState(false)
  if (id) return null
  const choose = (isNow: boolean) => {
    setSet(isNow)
    if (!isNow) dispatchFields({ type: 'REMOVE', path: 'password' })
  }
  return (
    <fieldset className="sd-first-password">
      <legend>{say('people:firstPassword')}</legend>
      <label>
        <input type="radio" name="first-password" checked={!isSet} onChange={() => choose(false)} />
        <span>
          {say('people:invite')}
          <small>{say('people:inviteHint')}</small>
        </span>
      </label>
      <label>
        <input type="radio" name="first-password" checked={isSet} onChange={() => choose(true)} />
        <span>
          {say('people:setNow')}
          <small>{say('people:setNowHint')}</small>
        </span>
      </label>
      {/* Only the three account collections have this field. */}
      {isSet && <Chosen collection={collectionSlug as AccountCollection} />}
    </fieldset>
  )
}

const Chosen = ({ collection }: { collection: AccountCollection }) => {
  const say = useSay()
  const own = useFormFields(([fields]) =>
    OWN_DATA.map((name) => fields[name]?.value).filter((value) => typeof value === 'string'),
  )
  const owner = { collection, own }
  const { errorMessage, setValue, showError, value } = useField<string>({
    path: 'password',
    validate: async (typed) => {
      const { weakness } = await strengthOf(typed ?? '', owner)
      return weakness ? say.text(sayWeakness(weakness)) : true
    },
  })
  return (
    <PasswordInput
      label={say('account:password')}
      value={value ?? ''}
      onType={setValue}
      owner={owner}
      error={showError ? errorMessage : undefined}
    />
  )
}
