import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest, Where } from 'payload'

import type { Message, Template } from '../../../payload-types'
import { assertCan } from '../access/can'
import { rowsOf } from '../database/transaction'

export type DeskTemplate = Pick<Template, 'id' | 'key' | 'channel' | 'updatedAt'>

/** What could not be made of a template, and how often; whom it was for is not told. */
export type Unmade = {
  key: string
  channel: Message['channel']
  language: string
  why: string
  messages: number
  lastAt: string
}

export type EditorsDesk = { drafts: DeskTemplate[]; published: DeskTemplate[]; unmade: Unmade[] }

const MOST = 8

/**
 * What waits for who writes texts: drafts that are not published, what was published last, and messages of
 * which no text could be made. Nothing of any customer is in it.
 */
export const editorsDesk = async (req: PayloadRequest): Promise<EditorsDesk> => {
  assertCan(req.user, 'templates.update')
  return {
    drafts: await templates(req, { _status: { equals: 'draft' } }, true),
    published: await templates(req, { _status: { equals: 'published' } }, false),
    unmade: await unmade(req),
  }
}

const templates = async (
  req: PayloadRequest,
  where: Where,
  draft: boolean,
): Promise<DeskTemplate[]> => {
  const { docs } = await req.payload.find({
    collection: 'templates',
    where,
    draft,
    sort: '-updatedAt',
    limit: MOST,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs.map(({ channel, id, key, updatedAt }) => ({ channel, id, key, updatedAt }))
}

/** The sentence about a bad link quotes its address, which may be a customer's own. */
const unmade = (req: PayloadRequest): Promise<Unmade[]> =>
  rowsOf<Unmade>(
    req,
    sql`select template_key as "key", channel, language, count(*)::int as messages,
          case when last_error_code = 'message.link_unsafe'
            then 'A link in it leads to no web address.' else last_error end as why,
          to_json(max(updated_at)) #>> '{}' as "lastAt"
        from messages
        where status = 'failed' and last_error_code is not null
        group by template_key, channel, language, 5
        order by max(updated_at) desc limit ${MOST}`,
  )
