'use client'

import { Gutter } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import { State } from '../actions/State'
import { NotesCard } from '../notes/NotesCard'
import { StatusButtons, type Person } from '../people/StatusButtons'
import { useSay } from '../words/useSay'
import { TabNav } from './TabNav'

import '../orders/orders.css'
import './overview.css'

type Props = {
  person: Person & { collection: 'clients' | 'resellers' | 'users' }
  isTrashed: boolean
  /** Buttons beside those of the status. */
  actions?: ReactNode
  /** What is known of it, in cards side by side. */
  cards: ReactNode
  children: ReactNode
}

/** The first page of a person or business: state and moves, cards, what belongs to it, and what staff noted. */
export const Overview = ({ actions, cards, children, isTrashed, person }: Props) => {
  const say = useSay()
  return (
    <main className="sd-order">
      <TabNav view={say('overview:overview')} />
      <Gutter>
        <div className="sd-overview__head">
          <State collection={person.collection} field="status" value={person.status} />
          {isTrashed && <span className="sd-quiet">{say('overview:inTrash')}</span>}
          {!isTrashed && <StatusButtons person={person} />}
          {!isTrashed && actions}
        </div>
        <div className="sd-order__cards sd-order__cards--apart">{cards}</div>
        <div className="sd-stack sd-overview">
          {children}
          <NotesCard collection={person.collection} id={person.id} />
        </div>
      </Gutter>
    </main>
  )
}
