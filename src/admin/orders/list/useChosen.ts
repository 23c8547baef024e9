'use client'

import { useConfig, useListQuery, useSelection } from '@payloadcms/ui'
import type { Where } from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'

import { queryOf } from '../../actions/query'
import { send, type Answer } from '../../actions/send'

/** How many the server checks and moves in one answer. */
export const AT_ONCE = 500

export type Chosen = { id: string; label: string }

type Found = { docs: { id: string; orderNumber?: string }[] }

const chosenOf = ({ docs }: Found): Chosen[] =>
  docs.map(({ id, orderNumber }) => ({ id, label: orderNumber ?? id }))

// The list's own type lets anything stand here; what comes from its address is only texts and their containers.
const asQuery = (where: Where) => where as Parameters<typeof queryOf>[0]

/** The orders that are selected now: those ticked, or with "select all" every one that the list finds. */
export const useChosen = (): (() => Promise<Answer<Chosen[]>>) => {
  const { getEntityConfig } = useConfig()
  const { query } = useListQuery()
  const { selectAll, selectedIDs } = useSelection()
  const found = (where: Where) =>
    send<Found>(
      'GET',
      `/orders?${queryOf({ where: asQuery(where), limit: AT_ONCE, depth: 0, pagination: false })}&select[orderNumber]=true`,
    )
  return async () => {
    const where =
      String(selectAll) === 'allAvailable'
        ? mergeListSearchAndWhere({
            collectionConfig: getEntityConfig({ collectionSlug: 'orders' }),
            search: query.search ?? '',
            where: query.where ?? {},
          })
        : { id: { in: selectedIDs.join(',') } }
    const answer = await found(where)
    return answer.ok ? { ok: true, body: chosenOf(answer.body) } : answer
  }
}
