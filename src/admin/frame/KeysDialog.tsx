'use client'
import { Button, useModal } from '@payloadcms/ui'
import { useCallback } from 'react'

import { Dialog } from '../actions/Dialog'
import { useKey, type Shortcut } from './useKey'

const SLUG = 'sd-keys'
const KEYS: readonly Shortcut[] = [{ key: '?' }]

const OF_SEARCH = [
  ['/ or Ctrl K', 'Search from anywhere'],
  ['↑ ↓', 'Walk through what was found'],
  ['Enter', 'Open it; a scanned ICCID opens its card'],
] as const

const OF_ALL = [
  ['Ctrl S', 'Save the document'],
  ['Tab, Shift Tab', 'To the next control, and back'],
  ['Space', 'Press a button, tick a box'],
  ['Esc', 'Close a dialog, a drawer or a menu'],
  ['?', 'Show these keys'],
] as const

/** The keys that work everywhere, shown on `?`. */
export function KeysDialog({ maySearch }: { maySearch: boolean }) {
  const { closeModal, openModal } = useModal()
  const open = useCallback(() => openModal(SLUG), [openModal])
  useKey(KEYS, open)
  return (
    <Dialog slug={SLUG} title="Keys">
      <dl className="sd-keys">
        {[...(maySearch ? OF_SEARCH : []), ...OF_ALL].map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <div className="sd-form__buttons">
        <Button buttonStyle="secondary" margin={false} onClick={() => closeModal(SLUG)}>
          Close
        </Button>
      </div>
    </Dialog>
  )
}
