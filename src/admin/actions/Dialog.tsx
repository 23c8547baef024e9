'use client'

import { Modal, useModal } from '@payloadcms/ui'
import { useId, type ReactNode } from 'react'

import './actions.css'

type Props = { slug: string; title: string; isWide?: boolean; children: ReactNode }

/**
 * A labelled dialog: focus stays inside, Escape closes it, and focus returns to where it was. Its children
 * live only while it is open, so that it opens empty each time.
 */
export const Dialog = ({ slug, title, isWide = false, children }: Props) => {
  const { isModalOpen } = useModal()
  const titleId = useId()
  if (!isModalOpen(slug)) return null
  return (
    <Modal
      slug={slug}
      className="sd-dialog"
      closeOnBlur={false}
      aria-labelledby={titleId}
      focusTrapOptions={FOCUS}
    >
      <div className={`sd-dialog__box${isWide ? ' sd-dialog__box--wide' : ''}`}>
        <h2 className="sd-dialog__title" id={titleId}>
          {title}
        </h2>
        {children}
      </div>
    </Modal>
  )
}

// Marked by the field that should be typed in first; without one, the first control takes the focus.
const FOCUS = {
  initialFocus: () => document.querySelector<HTMLElement>('.sd-dialog [data-first]') ?? undefined,
}
