'use client'

import { useId, useState } from 'react'

import type { PasswordOwner } from '../../domain/auth/passwordRules'
import { useStrength } from './useStrength'
import { weaknessIn, wordsIn, type Language } from './words'

import './password.css'

type Props = {
  label: string
  value: string
  onType: (value: string) => void
  owner: PasswordOwner
  language?: Language
  error?: string | undefined
  isRequired?: boolean
  id?: string
}

/** A new password, shown on demand, with what is wrong or how strong it is told while it is typed. */
export const PasswordInput = ({ label, value, onType, owner, language = 'en', ...rest }: Props) => {
  const { error, id, isRequired = true } = rest
  const [isShown, setShown] = useState(false)
  const ownId = useId()
  const words = wordsIn(language)
  const inputId = id ?? ownId
  return (
    <div className={`sd-pw${error ? ' sd-pw--wrong' : ''}`}>
      <label htmlFor={inputId}>{label}</label>
      <span className="sd-pw__line">
        <input
          id={inputId}
          type={isShown ? 'text' : 'password'}
          value={value}
          onChange={(event) => onType(event.target.value)}
          autoComplete="new-password"
          autoCapitalize="none"
          spellCheck={false}
          dir="ltr"
          required={isRequired}
          aria-invalid={Boolean(error)}
          aria-describedby={`${inputId}-note`}
        />
        <button
          type="button"
          className="sd-pw__show"
          aria-pressed={isShown}
          aria-controls={inputId}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? words.hide : words.show}
        </button>
      </span>
      <Meter id={`${inputId}-note`} value={value} owner={owner} language={language} error={error} />
    </div>
  )
}

type MeterProps = Required<Pick<Props, 'value' | 'owner' | 'language'>> &
  Pick<Props, 'error'> & { id: string }

const Meter = ({ id, value, owner, language, error }: MeterProps) => {
  const strength = useStrength(value, owner)
  const words = wordsIn(language)
  const told = strength?.weakness
    ? weaknessIn(language, strength.weakness)
    : words.strength[strength?.score ?? 0]
  const level = strength ? Math.max(1, strength.score) : 0
  const tone = strength && !strength.weakness ? 'good' : 'weak'
  return (
    <>
      <span className={`sd-pw__meter sd-pw__meter--${tone}`} aria-hidden="true">
        {[1, 2, 3, 4].map((step) => (
          <span
            key={step}
            className={step <= level ? 'sd-pw__step sd-pw__step--on' : 'sd-pw__step'}
          />
        ))}
      </span>
      <p className="sd-pw__note" id={id} aria-live="polite">
        {error ?? (strength ? told : words.tip)}
      </p>
    </>
  )
}
