'use client'

import { useModal } from '@payloadcms/ui'
import { useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'

import type { Verdict } from '../../domain/access/verdict'
import type { RowData } from '../panel/CellLink'
import { useSay } from '../words/useSay'

/** What a row's menu offers: either a dialog to open, or something done at once. */
export type RowMove = { label: string; verdict: Verdict } & (
  { opens: string } | { act: () => void }
)

export type RowProps = {
  row: RowData
  /** The open menu, which the moves are drawn into; the dialogs outlive it. */
  menu: HTMLElement | null
  /** How often the menu was opened: each time it tells what is so now. */
  openings: number
  /** Gives the focus back to the row's button, where a dialog returns it to. */
  leave: () => void
}

type Props = Pick<RowProps, 'leave' | 'menu'> & {
  moves: RowMove[] | undefined
  isMissing?: boolean
}

const Move = ({ leave, move }: Pick<RowProps, 'leave'> & { move: RowMove }) => {
  const { openModal } = useModal()
  const whyId = useId()
  const { label, verdict } = move
  const run = () => {
    leave()
    if ('opens' in move) openModal(move.opens)
    else move.act()
  }
  const say = useSay()
  if (verdict.allowed)
    return (
      <button type="button" role="menuitem" className="sd-row-menu__move" onClick={run}>
        {label}
      </button>
    )
  return (
    <button
      type="button"
      role="menuitem"
      className="sd-row-menu__move sd-row-menu__move--off"
      aria-label={label}
      aria-disabled
      aria-describedby={whyId}
      data-popup-prevent-close
    >
      {label}
      <span className="sd-row-menu__why" id={whyId}>
        {say.text(verdict.why)}
      </span>
    </button>
  )
}

/** Every move of a row: those that work now, and the rest with the reason. */
export const RowMoves = ({ isMissing = false, leave, menu, moves }: Props) => {
  const say = useSay()
  const box = useRef<HTMLDivElement>(null)
  const isThere = moves !== undefined
  useEffect(() => {
    if (!menu || !isThere) return undefined
    box.current?.querySelector('button')?.focus({ preventScroll: true })
    // The menu has grown since Payload placed it, which it does again only then.
    const frame = requestAnimationFrame(() => window.dispatchEvent(new Event('resize')))
    return () => cancelAnimationFrame(frame)
  }, [isThere, menu])
  if (!menu) return null
  return createPortal(
    <div ref={box} className="sd-row-menu__moves">
      {moves?.map((move) => (
        <Move key={move.label} move={move} leave={leave} />
      ))}
      {moves?.length === 0 && <p>{say('rows:none')}</p>}
      {!moves && <p role="status">{say(isMissing ? 'rows:unread' : 'rows:loading')}</p>}
    </div>,
    menu,
  )
}
