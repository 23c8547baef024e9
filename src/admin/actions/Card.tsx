import { useId, type ReactNode } from 'react'

import './actions.css'

/** A titled part of a page. */
export const Card = ({ title, children }: { title: string; children: ReactNode }) => {
  const id = useId()
  return (
    <section className="sd-card" aria-labelledby={id}>
      <h2 className="sd-card__title" id={id}>
        {title}
      </h2>
      {children}
    </section>
  )
}
