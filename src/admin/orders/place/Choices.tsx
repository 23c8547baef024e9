'use client'

import type { ReactNode } from 'react'

import '../orders.css'

export type Offered = {
  value: string
  title: string
  about?: ReactNode
  aside?: ReactNode
  why?: string | undefined
}

type Props = {
  legend: string
  name: string
  value: string | undefined
  offered: Offered[]
  onChoose: (value: string) => void
  error?: string | undefined
}

/** One of several things, as cards; the arrow keys move between them as between all radio buttons. */
export const Choices = ({ legend, name, value, offered, onChoose, error }: Props) => (
  <fieldset className="sd-fieldset" data-wrong={error ? true : undefined}>
    <legend>{legend}</legend>
    {error && (
      <p className="sd-fault" role="alert">
        {error}
      </p>
    )}
    <div className="sd-options">
      {offered.map((one) => (
        <label key={one.value} className="sd-option">
          <input
            type="radio"
            name={name}
            value={one.value}
            checked={value === one.value}
            disabled={Boolean(one.why)}
            onChange={() => onChoose(one.value)}
          />
          <span className="sd-option__text">
            <span className="sd-option__title">{one.title}</span>
            {one.about && <span className="sd-option__about">{one.about}</span>}
            {one.why && <span className="sd-option__why">{one.why}</span>}
          </span>
          {one.aside && <span className="sd-option__aside">{one.aside}</span>}
        </label>
      ))}
    </div>
  </fieldset>
)
