'use client'

import { useId, type ReactNode } from 'react'

import { useSay } from '../words/useSay'

import './actions.css'

type Control = {
  id: string
  required: boolean
  'aria-invalid': boolean
  'aria-describedby': string | undefined
  'data-first': true | undefined
}

export type FieldProps = {
  label: string
  hint?: ReactNode
  error?: string | undefined
  isRequired?: boolean
  /** Takes the focus when its dialog opens. */
  isFirst?: boolean
  /** Its error is said aloud, for the focus stays where it is. */
  isLive?: boolean
}

type Props = FieldProps & { children: (control: Control) => ReactNode }

/** A label, a control, and what is to be known of it or is wrong with it, tied together for every reader. */
export const Field = ({ label, hint, error, isRequired = false, children, ...props }: Props) => {
  const say = useSay()
  const id = useId()
  const noteId = `${id}-note`
  return (
    <div className={`sd-field${error ? ' sd-field--wrong' : ''}`}>
      <label htmlFor={id}>
        {label}
        {!isRequired && <span className="sd-field__optional"> {say('form:optional')}</span>}
      </label>
      {children({
        id,
        required: isRequired,
        'aria-invalid': Boolean(error),
        'aria-describedby': error || hint ? noteId : undefined,
        'data-first': props.isFirst || undefined,
      })}
      {(error ?? hint) && (
        <p
          className="sd-field__note"
          id={noteId}
          role={error && props.isLive ? 'alert' : undefined}
        >
          {error ?? hint}
        </p>
      )}
    </div>
  )
}

type Typed = FieldProps & {
  value: string
  onType: (value: string) => void
  maxLength?: number
}

type TextProps = Typed & {
  type?: 'text' | 'date' | 'search'
  inputMode?: 'numeric' | 'decimal' | 'text'
  autoComplete?: string
  placeholder?: string
}

export const TextField = ({ value, onType, type = 'text', maxLength, ...props }: TextProps) => {
  const { inputMode, autoComplete = 'off', placeholder, ...field } = props
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          className="sd-input"
          type={type}
          value={value}
          maxLength={maxLength}
          inputMode={inputMode}
          autoComplete={autoComplete}
          placeholder={placeholder}
          onChange={(event) => onType(event.target.value)}
        />
      )}
    </Field>
  )
}

export const TextArea = ({ value, onType, maxLength, ...field }: Typed) => (
  <Field {...field}>
    {(control) => (
      <textarea
        {...control}
        className="sd-input"
        rows={3}
        value={value}
        maxLength={maxLength}
        onChange={(event) => onType(event.target.value)}
      />
    )}
  </Field>
)

type Reason = Pick<Typed, 'value' | 'onType' | 'error' | 'hint' | 'isFirst' | 'isRequired'>

/** Why something is done, as long as every verb takes it. */
export const ReasonField = ({ isRequired = true, ...field }: Reason) => (
  <TextArea label={useSay()('form:reason')} maxLength={500} isRequired={isRequired} {...field} />
)

export type Choice = { value: string; label: string }

export const Select = ({
  value,
  onType,
  choices,
  empty,
  ...field
}: Typed & { choices: readonly Choice[]; empty?: string }) => (
  <Field {...field}>
    {(control) => (
      <select
        {...control}
        className="sd-input"
        value={value}
        onChange={(event) => onType(event.target.value)}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    )}
  </Field>
)

export const Checkbox = ({
  label,
  hint,
  isChecked,
  isFixed = false,
  onCheck,
}: {
  label: ReactNode
  hint?: ReactNode
  isChecked: boolean
  /** It cannot be changed now; the hint says why. */
  isFixed?: boolean
  onCheck: (isChecked: boolean) => void
}) => (
  <label className="sd-check">
    <input
      type="checkbox"
      checked={isChecked}
      disabled={isFixed}
      onChange={(event) => onCheck(event.target.checked)}
    />
    <span>
      {label}
      {hint && <span className="sd-check__hint">{hint}</span>}
    </span>
  </label>
)
