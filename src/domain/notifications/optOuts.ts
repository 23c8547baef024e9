import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { rowsOf } from '../database/transaction'
import { normalisePhone } from '../people/phone'
import { now } from '../ports'

export const OPTED_OUT = 'The number has opted out of SMS.'

/** Whether the owner of the number said STOP, and not START since. */
export const hasOptedOut = async (req: PayloadRequest, phone: string): Promise<boolean> =>
  (await rowsOf(req, sql`select 1 from sms_opt_outs where phone = ${phone}`)).length > 0

/** Heeded from the next message on; said twice, the first time stays. */
export const noteOptOut = async (req: PayloadRequest, phone: string): Promise<void> => {
  const number = normalisePhone(phone)
  if (!number) return
  await rowsOf(
    req,
    sql`insert into sms_opt_outs (phone, opted_out_at) values (${number}, ${now(req).toISOString()})
        on conflict (phone) do nothing`,
  )
}

export const noteOptIn = async (req: PayloadRequest, phone: string): Promise<void> => {
  const number = normalisePhone(phone)
  if (number) await rowsOf(req, sql`delete from sms_opt_outs where phone = ${number}`)
}
