'use client'

import type { Say, Word } from '../../core/words/say'

type Props<Value extends string> = {
  label: string
  onChoose: (value: Value) => void
  options: readonly { value: Value; label: string }[]
  value: Value | undefined
}

/** Options with their words said. */
export const saying = <Value extends string>(
  options: readonly { value: Value; label: Word }[],
  say: Say,
) => options.map(({ label, value }) => ({ value, label: say(label) }))

/** A few choices of which one is on. */
export function Choices<Value extends string>({ label, onChoose, options, value }: Props<Value>) {
  return (
    <div aria-label={label} className="sd-choices" role="group">
      {options.map((option) => (
        <button
          aria-pressed={option.value === value}
          className="sd-choices__one"
          key={option.value}
          onClick={() => onChoose(option.value)}
          type="button"
        >
          {option.label}
        </button>
      ))}
    </div>
  )
}
