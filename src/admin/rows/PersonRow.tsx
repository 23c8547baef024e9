'use client'

import { useCaller } from '../panel/useCaller'
import { useSay } from '../words/useSay'
import { slugOf, StatusDialogs, type Person } from '../people/StatusButtons'
import { changesFor, nameFieldOf } from '../people/statusChanges'
import type { RowData } from '../panel/CellLink'
import { RowMoves, type RowMove, type RowProps } from './RowMoves'

/** What the status of somebody in a list allows, and its dialogs. */
export const usePersonMoves = (collection: string, row: RowData) => {
  const caller = useCaller()
  const say = useSay()
  const person: Person = {
    collection,
    id: String(row.id),
    name: String(row[nameFieldOf(collection)]),
    status: String(row.status),
  }
  const changes = changesFor(person, caller, say)
  const moves: RowMove[] = changes.map(({ change, verdict }) => ({
    label: say(change.label),
    verdict,
    opens: slugOf(person, change),
  }))
  const dialogs = <StatusDialogs changes={changes.map(({ change }) => change)} person={person} />
  return { moves, dialogs }
}

const PersonRow = ({ collection, leave, menu, row }: RowProps & { collection: string }) => {
  const { dialogs, moves } = usePersonMoves(collection, row)
  return (
    <>
      <RowMoves menu={menu} leave={leave} moves={moves} />
      {dialogs}
    </>
  )
}

export const ResellerRow = (props: RowProps) => <PersonRow {...props} collection="resellers" />
export const UserRow = (props: RowProps) => <PersonRow {...props} collection="users" />
