'use client'
import { useModal } from '@payloadcms/ui'
import { useCallback } from 'react'

import { Dialog } from '../actions/Dialog'
import { useSay } from '../words/useSay'
import { SearchBox } from './SearchBox'
import { useKey, type Shortcut } from './useKey'

const SLUG = 'sd-search'
const KEYS: readonly Shortcut[] = [{ key: '/' }, { key: 'k', withControl: true }]

/** Opens the search from anywhere, by its button, `/` or Ctrl-K. */
export function SearchDialog() {
  const { closeModal, openModal } = useModal()
  const say = useSay()
  const open = useCallback(() => openModal(SLUG), [openModal])
  useKey(KEYS, open)
  return (
    <>
      <button
        aria-keyshortcuts="/ Control+K"
        aria-label={say('frame:search')}
        className="sd-header__search"
        onClick={open}
        type="button"
      >
        <svg aria-hidden="true" height="16" viewBox="0 0 16 16" width="16">
          <circle cx="7" cy="7" fill="none" r="5" stroke="currentColor" strokeWidth="1.6" />
          <path d="m11 11 4 4" stroke="currentColor" strokeLinecap="round" strokeWidth="1.6" />
        </svg>
        <span className="sd-header__label">{say('frame:search')}</span>
        <kbd aria-hidden="true">/</kbd>
      </button>
      <Dialog slug={SLUG} title={say('frame:search')}>
        <SearchBox onDone={() => closeModal(SLUG)} />
      </Dialog>
    </>
  )
}
