'use client'
import { useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { formatAdminURL } from 'payload/shared'
import { useId, useState, type KeyboardEvent } from 'react'

import type { Say, Word } from '../../core/words/say'
import type { Hit } from '../../domain/search/search'
import { useSay } from '../words/useSay'
import { ask, useSearch } from './useSearch'

const KINDS: Readonly<Record<Hit['collection'], Word>> = {
  orders: 'frame:isOrder',
  sims: 'frame:isSim',
  users: 'frame:isUser',
  clients: 'frame:isClient',
  resellers: 'frame:isReseller',
  tickets: 'frame:isTicket',
}

const useOpen = (onDone: () => void) => {
  const { config } = useConfig()
  const router = useRouter()
  return ({ collection, id }: Hit) => {
    onDone()
    const path = `/collections/${collection}/${id}` as const
    router.push(formatAdminURL({ adminRoute: config.routes.admin, path }))
  }
}

/**
 * A field and what fits it, walked through with the arrow keys. Enter opens the one that is chosen; before
 * one is, that whose whole number was typed, as a scanner does faster than any list can follow.
 */
export function SearchBox({ onDone }: { onDone: () => void }) {
  const [text, setText] = useState('')
  const [at, setAt] = useState(-1)
  const [isBusy, setBusy] = useState(false)
  const listId = useId()
  const say = useSay()
  const open = useOpen(onDone)
  const searched = useSearch(text)
  const hits = searched?.answer.ok ? searched.answer.body.hits : []
  const enter = async () => {
    const chosen = hits[at]
    if (chosen) return open(chosen)
    setBusy(true)
    const answer = await ask(text)
    setBusy(false)
    if (!answer.ok) return undefined
    const { exact, hits: found } = answer.body
    const meant = exact ?? (found.length === 1 ? found[0] : undefined)
    return meant ? open(meant) : undefined
  }
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key !== 'Enter' && step === undefined) return
    event.preventDefault()
    if (step === undefined) void enter()
    else if (hits.length > 0) setAt((at + step + hits.length) % hits.length)
  }
  return (
    <div className="sd-search">
      <input
        aria-activedescendant={hits[at] ? `${listId}-${at}` : undefined}
        aria-autocomplete="list"
        aria-controls={listId}
        aria-expanded={hits.length > 0}
        aria-label={say('frame:search')}
        autoComplete="off"
        className="sd-input"
        data-first
        onChange={(event) => {
          setText(event.target.value)
          setAt(-1)
        }}
        onKeyDown={press}
        placeholder={say('frame:searchBy')}
        role="combobox"
        type="search"
        value={text}
      />
      <p aria-live="polite" className="sd-search__said">
        {isBusy ? say('form:wait') : saidOf(text, searched, say)}
      </p>
      <ul
        aria-label={say('frame:foundList')}
        className="sd-search__hits"
        id={listId}
        role="listbox"
      >
        {hits.map((hit, index) => (
          <li
            aria-selected={index === at}
            className="sd-search__hit"
            id={`${listId}-${index}`}
            key={hit.id}
            onClick={() => open(hit)}
            onMouseEnter={() => setAt(index)}
            role="option"
          >
            <span className="sd-search__kind">{say(KINDS[hit.collection])}</span>
            <span>
              <strong>{hit.title}</strong>
              <span className="sd-search__hint">{hit.hint}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

const saidOf = (text: string, searched: ReturnType<typeof useSearch>, say: Say): string => {
  if (text.trim().length < 3) return say('frame:tooShort')
  if (!searched || searched.text !== text) return say('frame:searching')
  if (!searched.answer.ok) return searched.answer.fault.message
  const { length } = searched.answer.body.hits
  return length === 0
    ? say('frame:nothing', { text: text.trim() })
    : say('frame:found', { count: length })
}
