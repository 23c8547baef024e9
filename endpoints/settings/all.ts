import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { z } from 'zod'

import { isUuid } from '../../src/domain/database/transaction'
import { changeSetting, listPublicSettings, listSettings } from '../../src/domain/settings/all'
import { answer, readCallersBody, routeParam } from '../body'
import { documented, leftOut } from '../docs/contract'
import { listOf } from '../lists/list'

const valueSchema = z.object({ value: z.unknown() })

const lines = z.array(
  z.object({
    ...{
      key: z.string(),
      value: z.unknown(),
      type: z.enum(['string', 'number', 'boolean', 'json']),
    },
    ...{ description: z.string().nullable(), isPublic: z.boolean() },
    ...{ updatedBy: z.uuid().nullable(), updatedAt: z.string().nullable() },
  }),
)

const contracts = {
  list: documented({
    ...{ id: 'listSettings', tag: 'Custom settings', who: 'admins and above' },
    summary: 'List: every setting, those of the product as `global.field`',
    answers: { 200: { says: 'All of them, never a secret.', json: lines } },
  }),
  public: documented({
    ...{ id: 'listPublicSettings', tag: 'Custom settings', who: 'everybody', isPublic: true },
    summary: 'List: what anybody may know',
    answers: { 200: { says: 'Names, colours and public keys.', json: lines } },
  }),
}

/** What a list of documents is asked by; `GET /settings` without any of it is the whole list. */
const OF_A_LIST = [
  ...['where', 'limit', 'page', 'sort', 'after', 'search', 'select', 'depth', 'locale'],
  ...['pagination', 'joins', 'populate', 'trash', 'draft'],
]

const isAskedAsList = ({ searchParams }: PayloadRequest): boolean =>
  [...searchParams.keys()].some((name) => OF_A_LIST.includes(name.split('[', 1)[0] ?? ''))

/** Payload's own change by id, which stands behind ours. */
const ownChange = (req: PayloadRequest): PayloadHandler => {
  const { endpoints } = req.payload.collections.settings.config
  const own = (endpoints || []).findLast(
    ({ method, path }) => method === 'patch' && path === '/:id',
  )
  if (!own) throw new Error('Payload has no change of settings')
  return own.handler
}

export const settingsEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/',
    method: 'get',
    custom: contracts.list,
    handler: async (req) =>
      isAskedAsList(req) ? listOf(req, 'settings') : Response.json(await listSettings(req)),
  },
  {
    path: '/public',
    method: 'get',
    custom: contracts.public,
    handler: async (req) => Response.json(await listPublicSettings(req)),
  },
  {
    path: '/:id',
    method: 'patch',
    custom: leftOut('By id it is the own change of the collection; by key it takes `{value}`.'),
    handler: async (req) => {
      const key = routeParam(req)
      if (isUuid(key)) return ownChange(req)(req)
      const { value } = await readCallersBody(req, valueSchema)
      return answer(req, await changeSetting(req, { key, value }), 'The setting is changed.')
    },
  },
]
