'use client'

type Props<Value extends string> = {
  label: string
  onChoose: (value: Value) => void
  options: readonly { value: Value; label: string }[]
  value: Value | undefined
}

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
