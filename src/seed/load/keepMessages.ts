import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'

import type { Message } from '../../../payload-types'
import { rowsOf } from '../../domain/database/transaction'
import { publishedTemplate, type PublishedTemplate } from '../../domain/templates/publishedTemplate'
import { sendingOf } from '../../domain/notifications/queueMail'
import { renderMail } from '../../domain/templates/render'
import { openVariables } from '../../domain/notifications/seal'
import { portsOf } from '../../domain/ports'
import { readBrand } from '../../domain/settings/brand'

type Queued = Pick<Message, 'id' | 'language' | 'templateKey' | 'variables'>
type Writer = (message: Queued) => Promise<object>

const AT_ONCE = 500

/**
 * Writes the mail of history as the worker would have, all of it at once: nobody lives at these addresses,
 * so every message is kept, and the first start begins with an empty queue.
 */
export const keepMessages = async (payload: Payload): Promise<void> => {
  const req = await createLocalReq({}, payload)
  const write = await writerOf(req)
  for (;;) {
    const queued = await rowsOf<Queued>(
      req,
      sql`select id, language, template_key as "templateKey", variables from messages
        where status = 'queued' and not is_secret limit ${AT_ONCE}`,
    )
    if (queued.length === 0) return forgetPapers(req)
    await store(req, await Promise.all(queued.map(write)))
    await forgetJobs(req, queued)
  }
}

const writerOf = async (req: PayloadRequest): Promise<Writer> => {
  const brand = await readBrand(req)
  const known = new Map<string, Promise<PublishedTemplate>>()
  return async (message) => {
    const { id, language, templateKey: key } = message
    const place = `${key}/${language}`
    const found = known.get(place) ?? publishedTemplate(req, { key, language })
    known.set(place, found)
    const template = await found
    const variables = openVariables(portsOf(req).cipher, message)
    const mail = renderMail({
      template: template.text,
      variables,
      brand,
      language: template.language,
    })
    return { id, template_id: template.id, template_version: template.version, ...mail }
  }
}

const store = (req: PayloadRequest, mails: object[]): Promise<unknown> =>
  rowsOf(
    req,
    sql`update messages set status = 'kept', tries = 1, revision = 2,
        subject = mail.subject, text = mail.text, html = mail.html,
        template_id = mail.template_id, template_version = mail.template_version,
        updated_at = created_at + interval '2 seconds'
      from json_to_recordset(${JSON.stringify(mails)}::json) as mail
        (id uuid, template_id uuid, template_version text, subject text, text text, html text)
      where messages.id = mail.id`,
  )

const forgetJobs = (req: PayloadRequest, queued: Queued[]): Promise<unknown> => {
  const keys = queued.map(({ id }) => sendingOf(id).key)
  return rowsOf(
    req,
    sql`select graphile_worker.remove_job(key)
      from json_array_elements_text(${JSON.stringify(keys)}::json) as keys(key)`,
  )
}

/** A paper of history is printed when somebody asks for it. */
const forgetPapers = async (req: PayloadRequest): Promise<void> => {
  await rowsOf(
    req,
    sql`select graphile_worker.remove_job(key) from graphile_worker.jobs where task_identifier = 'print_invoice'`,
  )
}
