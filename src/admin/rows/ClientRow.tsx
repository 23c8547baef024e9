'use client'

import { clientActions, ClientDialogs, dialogOf } from '../clients/ClientActions'
import { useCaller } from '../panel/useCaller'
import { useSay } from '../words/useSay'
import { usePersonMoves } from './PersonRow'
import { RowMoves, type RowProps } from './RowMoves'
import { useRowFacts } from './useRowFacts'

/** What its status allows, and its plan, limit and reseller. */
export const ClientRow = ({ leave, menu, openings, row }: RowProps) => {
  const caller = useCaller()
  const say = useSay()
  const { facts, isMissing } = useRowFacts({ collection: 'clients', id: String(row.id) }, openings)
  const { dialogs, moves } = usePersonMoves('clients', row)
  const actions = clientActions(caller, say)
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
