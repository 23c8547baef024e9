'use client'
import { Button, useModal } from '@payloadcms/ui'
import { useCallback } from 'react'

import type { Word } from '../../core/words/say'
import { Dialog } from '../actions/Dialog'
import { useSay } from '../words/useSay'
import { useKey, type Shortcut } from './useKey'

const SLUG = 'sd-keys'
const KEYS: readonly Shortcut[] = [{ key: '?' }]

type Told = { keys: Word | '↑ ↓' | '?'; does: Word }

const OF_SEARCH: readonly Told[] = [
  { keys: 'frame:keySearch', does: 'frame:keySearched' },
  { keys: '↑ ↓', does: 'frame:keyWalked' },
  { keys: 'frame:keyOpen', does: 'frame:keyOpened' },
]

const OF_ALL: readonly Told[] = [
  { keys: 'frame:keySave', does: 'frame:keySaved' },
  { keys: 'frame:keyMove', does: 'frame:keyMoved' },
  { keys: 'frame:keyPress', does: 'frame:keyPressed' },
  { keys: 'frame:keyClose', does: 'frame:keyClosed' },
  { keys: '?', does: 'frame:keyShown' },
]

/** The keys that work everywhere, shown on `?`. */
export function KeysDialog({ maySearch }: { maySearch: boolean }) {
  const { closeModal, openModal } = useModal()
  const say = useSay()
  const open = useCallback(() => openModal(SLUG), [openModal])
  useKey(KEYS, open)
  return (
    <Dialog slug={SLUG} title={say('frame:keys')}>
      <dl className="sd-keys">
        {[...(maySearch ? OF_SEARCH : []), ...OF_ALL].map(({ does, keys }) => (
          <div key={keys}>
            <dt>
              <kbd>{keys === '?' || keys === '↑ ↓' ? keys : say(keys)}</kbd>
            </dt>
            <dd>{say(does)}</dd>
          </div>
        ))}
      </dl>
      <div className="sd-form__buttons">
        <Button buttonStyle="secondary" margin={false} onClick={() => closeModal(SLUG)}>
          {say('frame:close')}
        </Button>
      </div>
    </Dialog>
  )
}
