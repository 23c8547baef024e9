'use client'

import { useState, type FormEvent } from 'react'

import type { AccountCollection } from '../../domain/auth/account'
import { send, type Fault, type Verb } from '../actions/send'
import { wordsIn, type Language } from './words'

import './newPassword.css'

type Props = { as: AccountCollection; language: Language; title?: string }

/** Asks for a link to a new password; the answer is the same whether the account exists. */
export const AskForLink = ({ as, language, title }: Props) => {
  const words = wordsIn(language)
  const isStaff = as === 'admins'
  const [fault, setFault] = useState<Fault>()
  const [state, setState] = useState<'typing' | 'busy' | 'sent'>('typing')
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (state === 'busy') return
    // Not from a state: whoever types before the page is alive must not lose what they typed.
    const name = new FormData(event.currentTarget).get('name')
    setState('busy')
    // The verb looks for a username there too.
    const body = { as, email: name }
    const answer = await send<Verb>('POST', '/auth/password/reset', { body })
    setFault(answer.ok ? undefined : answer.fault)
    setState(answer.ok ? 'sent' : 'typing')
  }
  if (state === 'sent')
    return (
      <div className="sd-np">
        {title && <h1>{title}</h1>}
        <p role="status">{words.sent}</p>
      </div>
    )
  return (
    <form className="sd-np" onSubmit={(event) => void submit(event)} noValidate>
      {title && <h1>{title}</h1>}
      <p>{isStaff ? words.askStaffSays : words.askSays}</p>
      <label className="sd-np__account">
        <span>{isStaff ? words.accountOrName : words.account}</span>
        <input
          type={isStaff ? 'text' : 'email'}
          name="name"
          autoCapitalize="none"
          spellCheck={false}
          autoComplete="username"
          dir="ltr"
          required
          aria-invalid={Boolean(fault)}
        />
      </label>
      {fault && (
        <p className="sd-np__fault" role="alert">
          {fault.fields[0]?.message ?? fault.message}
        </p>
      )}
      <button className="sd-np__button" type="submit" disabled={state === 'busy'}>
        {state === 'busy' ? words.checking : words.send}
      </button>
    </form>
  )
}
