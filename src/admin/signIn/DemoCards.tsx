'use client'
import { useState } from 'react'

import type { Say, Word } from '../../core/words/say'
import { useSay } from '../words/useSay'
import type { DemoAccount } from './demoAccounts'
import './signIn.css'

const DOES: Readonly<Record<string, Word | undefined>> = {
  super_admin: 'signIn:doesSuperAdmin',
  admin: 'signIn:doesAdmin',
  moderator: 'signIn:doesModerator',
  editor: 'signIn:doesEditor',
}

const doesOf = (role: string, say: Say): string => {
  const word = DOES[role]
  return word ? say(word) : ''
}

/** React listens to the input's own event, so a value set from outside its form must be announced. */
const fill = (id: string, value: string): void => {
  const input = document.getElementById(id)
  if (!(input instanceof HTMLInputElement)) return
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value)
  input.dispatchEvent(new Event('input', { bubbles: true }))
}

export function DemoCards({ accounts }: { accounts: DemoAccount[] }) {
  const [chosen, setChosen] = useState<string>()
  const say = useSay()
  const choose = ({ email, password }: DemoAccount) => {
    fill('field-username', email)
    fill('field-password', password)
    setChosen(email)
    document.querySelector<HTMLButtonElement>('.login__form button[type=submit]')?.focus()
  }
  return (
    <section aria-labelledby="sd-demo-title" className="sd-demo">
      <h2 className="sd-demo__title" id="sd-demo-title">
        {say('signIn:demo')}
      </h2>
      <ul className="sd-demo__cards">
        {accounts.map((account) => (
          <li key={account.email}>
            <button
              aria-pressed={chosen === account.email}
              className="sd-demo__card"
              onClick={() => choose(account)}
              type="button"
            >
              <strong>{say.code(account.role)}</strong>
              <span>{doesOf(account.role, say)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p aria-live="polite" className="sd-demo__said">
        {chosen ? say('signIn:filledIn', { email: chosen }) : ''}
      </p>
    </section>
  )
}
