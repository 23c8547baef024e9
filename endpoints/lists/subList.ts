import type { CollectionSlug, Endpoint } from 'payload'

import { findAsCaller } from '../../src/domain/database/transaction'
import { routeParam } from '../body'
import { documented, documentOf } from '../docs/contract'
import { wordsOf } from '../docs/schema'
import { listOf } from './list'

type Owned = {
  owner: 'users' | 'resellers'
  /** The last part of the address. */
  path: string
  collection: CollectionSlug
}

/** GET `/:id/<path>`: what belongs to one user or reseller, as a list of that collection; 404 where its owner is hidden. */
export const subList = ({ collection, owner, path }: Owned): Endpoint => ({
  path: `/:id/${path}`,
  method: 'get',
  custom: documented({
    id: `list${wordsOf(collection)}Of${wordsOf(owner)}`,
    tag: owner === 'users' ? 'App users' : 'Resellers',
    summary: `List: ${collection} of one of ${owner}`,
    who: 'staff, the owner',
    isList: true,
    answers: { 200: { says: 'A page.', json: documentOf(`${collection}-list`) } },
    errors: ['list.sort_not_pageable'],
  }),
  handler: async (req) => {
    const { id } = await findAsCaller(req, owner, routeParam(req))
    const field = owner === 'users' ? 'user' : 'reseller'
    return listOf(req, collection, { [field]: { equals: id } })
  },
})
