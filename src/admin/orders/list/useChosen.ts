'use client'

import { useConfig, useListQuery, useSelection } from '@payloadcms/ui'
import type { Where } from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'

import { queryOf } from '../../actions/query'
import { send, type Answer } from '../../actions/send'
import { pathOf } from '../order'
import type { Piece } from './inParts'

const PAGE = 500

type Found = { docs: { id: string; orderNumber?: string }[]; next: string | null }

const pieceOf = ({ id, orderNumber }: Found['docs'][number]): Piece => ({
  key: id,
  label: orderNumber ?? id,
  href: pathOf('orders', id),
})

// The list's own type lets anything stand here; what comes from its address is only texts and their containers.
const asQuery = (where: Where) => where as Parameters<typeof queryOf>[0]

const page = (where: Where, after: string | null): Promise<Answer<Found>> => {
  const query = queryOf({ where: asQuery(where), limit: PAGE, depth: 0, sort: 'id', after })
  return send<Found>('GET', `/orders?${query}&select[orderNumber]=true`)
}

const find = async (where: Where): Promise<Answer<Piece[]>> => {
  const pieces: Piece[] = []
  let after: string | null = null
  do {
    const answer = await page(where, after)
    if (!answer.ok) return answer
    pieces.push(...answer.body.docs.map(pieceOf))
    after = answer.body.next
  } while (after)
  return { ok: true, body: pieces }
}

/** The orders that are selected now: those ticked, or with "select all" every one that the list finds. */
export const useChosen = (): (() => Promise<Answer<Piece[]>>) => {
  const { getEntityConfig } = useConfig()
  const { query } = useListQuery()
  const { selectAll, selectedIDs } = useSelection()
  return () =>
    find(
      String(selectAll) === 'allAvailable'
        ? mergeListSearchAndWhere({
            collectionConfig: getEntityConfig({ collectionSlug: 'orders' }),
            search: query.search ?? '',
            where: query.where ?? {},
          })
        : { id: { in: selectedIDs.join(',') } },
    )
}
