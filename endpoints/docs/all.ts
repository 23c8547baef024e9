import type { Endpoint, PayloadRequest, SanitizedConfig } from 'payload'
import { z } from 'zod'

import { callerKind, forbidden, isStaff, notSignedIn } from '../../src/domain/access/can'
import { notFound } from '../../src/domain/database/problems'
import { portsOf } from '../../src/domain/ports'
import { isDocsPublic } from '../../src/domain/settings/docsPublic'
import { documented, leftOut } from './contract'
import { documentOfConfig } from './document'
import { docsAsset, docsPage } from './page'
import type { Schema } from './schema'

const PART_OF_THE_PAGE = leftOut('The page about the API and its files are for browsers.')

const contract = documented({
  ...{ id: 'readOpenapi', tag: 'Health', summary: 'This document' },
  who: 'everybody in development mode; in production mode staff and API keys, or everybody where the API settings say so',
  answers: { 200: { says: 'OpenAPI 3.1.', json: z.looseObject({ openapi: z.string() }) } },
})

/**
 * What the installation can do is told to anybody where it is tried out; where it is real, to staff and programs, and to
 * anybody if the settings say so.
 */
const assertReader = async (req: PayloadRequest): Promise<void> => {
  const isProgram = req.user !== null && '_apiKey' in req.user
  if (!portsOf(req).mode.isProduction || isStaff(req.user) || isProgram) return
  if (await isDocsPublic(req)) return
  throw callerKind(req.user) === 'anonymous' ? notSignedIn({}) : forbidden({})
}

const made = new WeakMap<SanitizedConfig, Promise<Schema>>()

/** Made once: a config never changes while its process runs. */
const documentFor = ({ payload: { config } }: PayloadRequest): Promise<Schema> => {
  const document = made.get(config) ?? documentOfConfig(config)
  made.set(config, document)
  return document
}

export const docsEndpoints: Endpoint[] = [
  {
    path: '/docs/openapi.json',
    method: 'get',
    custom: contract,
    handler: async (req) => {
      await assertReader(req)
      return Response.json(await documentFor(req))
    },
  },
  {
    path: '/docs',
    method: 'get',
    custom: PART_OF_THE_PAGE,
    handler: async (req) => {
      await assertReader(req)
      return docsPage()
    },
  },
  {
    path: '/docs/assets/:file',
    method: 'get',
    custom: PART_OF_THE_PAGE,
    handler: async (req) => {
      const name = String(req.routeParams?.file)
      const file = await docsAsset(name)
      if (!file) throw notFound({ id: name })
      return file
    },
  },
]
