'use client'

import { useState, type FormEvent } from 'react'

import type { AccountCollection } from '../../domain/auth/account'
import { send, type Fault, type Verb } from '../actions/send'
import { useLoaded } from '../actions/useLoaded'
import { AskForLink } from './AskForLink'
import { PasswordInput } from './PasswordInput'
import { wordsIn, type Language } from './words'

import './newPassword.css'

export type LinkKind = 'reset' | 'invitation'

type Props = {
  as: AccountCollection
  kind: LinkKind
  token: string
  language: Language
  /** Where to sign in, once it is done; customers sign in where their app says. */
  signInAt?: string | undefined
}

type Checked = { valid: boolean; email?: string }

const PATHS: Record<LinkKind, { check: `/${string}`; confirm: `/${string}` }> = {
  reset: { check: '/auth/password/reset/check', confirm: '/auth/password/reset/confirm' },
  invitation: { check: '/auth/invitation/check', confirm: '/auth/invitation/accept' },
}

/** What a mailed link opens: looks first whether it still works, then sets the password. */
export const NewPassword = (props: Props) => {
  const { as, kind, language, token } = props
  const words = wordsIn(language)
  const query = `as=${as}&token=${encodeURIComponent(token)}`
  const checked = useLoaded<Checked>(`${PATHS[kind].check}?${query}`)
  if (!checked) return <p role="status">{words.checking}</p>
  if (!checked.ok)
    return (
      <p className="sd-np__fault" role="alert">
        {checked.fault.message}
      </p>
    )
  if (!checked.body.valid) return <Ended as={as} kind={kind} language={language} />
  return <Form {...props} email={checked.body.email ?? ''} />
}

const Ended = ({ as, kind, language }: Pick<Props, 'as' | 'kind' | 'language'>) => {
  const words = wordsIn(language)
  return (
    <div className="sd-np">
      <h1>{words.endedTitle}</h1>
      <p>{kind === 'reset' ? words.resetEnded : words.invitationEnded}</p>
      {kind === 'reset' && <AskForLink as={as} language={language} />}
    </div>
  )
}

const Done = ({ language, signInAt }: Pick<Props, 'language' | 'signInAt'>) => {
  const words = wordsIn(language)
  return (
    <div className="sd-np" role="status">
      <h1>{words.doneTitle}</h1>
      <p>{words.doneSays}</p>
      {signInAt && (
        <a className="sd-np__button" href={signInAt}>
          {words.signIn}
        </a>
      )}
    </div>
  )
}

const useForm = ({ as, kind, token }: Props) => {
  const [fault, setFault] = useState<Fault>()
  const [state, setState] = useState<'typing' | 'busy' | 'done'>('typing')
  const submit = async (password: string) => {
    if (state === 'busy') return
    setState('busy')
    const answer = await send<Verb>('POST', PATHS[kind].confirm, { body: { as, token, password } })
    setFault(answer.ok ? undefined : answer.fault)
    setState(answer.ok ? 'done' : 'typing')
  }
  return { fault, state, submit }
}

const Form = (props: Props & { email: string }) => {
  const { as, email, kind, language, signInAt } = props
  const words = wordsIn(language)
  const [password, setPassword] = useState('')
  const { fault, state, submit } = useForm(props)
  if (state === 'done') return <Done language={language} signInAt={signInAt} />
  const error = fault?.fields.find(({ path }) => path === 'password')?.message
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void submit(password)
  }
  return (
    <form className="sd-np" onSubmit={onSubmit} noValidate aria-busy={state === 'busy'}>
      <h1>{kind === 'reset' ? words.resetTitle : words.invitationTitle}</h1>
      <p>{kind === 'reset' ? words.resetSays : words.invitationSays}</p>
      <label className="sd-np__account">
        <span>{words.account}</span>
        {/* A keeper of passwords finds here whose this one is. */}
        <input type="email" value={email} readOnly autoComplete="username" dir="ltr" />
      </label>
      <PasswordInput
        label={words.password}
        value={password}
        onType={setPassword}
        owner={{ collection: as, own: [email] }}
        language={language}
        error={error}
      />
      {fault && !error && (
        <p className="sd-np__fault" role="alert">
          {fault.message}
        </p>
      )}
      <button className="sd-np__button" type="submit" disabled={state === 'busy'}>
        {state === 'busy' ? words.checking : words.set}
      </button>
    </form>
  )
}
