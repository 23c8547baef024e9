'use client'

import { useAuth } from '@payloadcms/ui'
import type { TypedUser } from 'payload'

import { clientActions, ClientDialogs, dialogOf } from '../clients/ClientActions'
import { useSay } from '../words/useSay'
import { usePersonMoves } from './PersonRow'
import { RowMoves, type RowProps } from './RowMoves'
import { useRowFacts } from './useRowFacts'

/** What its status allows, and its plan, limit and reseller. */
export const ClientRow = ({ leave, menu, openings, row }: RowProps) => {
  const { user } = useAuth()
  const say = useSay()
  const { facts, isMissing } = useRowFacts({ collection: 'clients', id: String(row.id) }, openings)
  const { dialogs, moves } = usePersonMoves('clients', row)
  // The panel's person is always one of the admins, with every field that they may read of themself.
  const actions = clientActions(user as TypedUser | null, say)
  const more = facts && actions.map((one) => ({ ...one, opens: dialogOf(facts, one.action) }))
  return (
    <>
      <RowMoves
        menu={menu}
        leave={leave}
        moves={more && [...moves, ...more]}
        isMissing={isMissing}
      />
      {dialogs}
      {facts && <ClientDialogs client={facts} />}
    </>
  )
}
