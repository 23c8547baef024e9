import type { ReactNode } from 'react'

import './actions.css'

export type Fact = { label: string; value: ReactNode }

const isSaid = ({ value }: Fact): boolean =>
  value !== null && value !== undefined && value !== '' && value !== false

/** What is known of a thing, as pairs; what is not known is left out. */
export const Facts = ({ facts }: { facts: Fact[] }) => (
  <dl className="sd-facts">
    {facts.filter(isSaid).map(({ label, value }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)
