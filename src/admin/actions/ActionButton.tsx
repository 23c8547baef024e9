'use client'

import { Button, useModal } from '@payloadcms/ui'
import { useId } from 'react'

import type { Verdict } from '../../domain/access/verdict'
import { useSay } from '../words/useSay'

import './actions.css'

type Props = {
  label: string
  verdict: Verdict
  /** The dialog it opens. */
  opens: string
  isMain?: boolean
}

/**
 * Opens the dialog of an action. One that is not allowed now stays in the tab order and says why, to the
 * eye on hover, focus or tap and to a screen reader as its description.
 */
export const ActionButton = ({ label, verdict, opens, isMain = false }: Props) => {
  const { openModal } = useModal()
  const whyId = useId()
  const say = useSay()
  const isOff = !verdict.allowed
  return (
    <span className="sd-action">
      <Button
        buttonStyle={isMain ? 'primary' : 'secondary'}
        margin={false}
        className={isOff ? 'sd-action__off' : ''}
        onClick={() => {
          if (!isOff) openModal(opens)
        }}
        extraButtonProps={isOff ? { 'aria-disabled': true, 'aria-describedby': whyId } : {}}
      >
        {label}
      </Button>
      {isOff && (
        <span className="sd-action__why" id={whyId} role="tooltip">
          {say.text(verdict.why)}
        </span>
      )}
    </span>
  )
}
