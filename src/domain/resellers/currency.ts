import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { problem, type FieldFault } from '../../core/problem'
import { rowsOf } from '../database/transaction'

const MESSAGE = 'The currency is fixed: this reseller has traded in it.'

export const currencyFixed = problem<{ fields: FieldFault[] }>(
  'reseller.currency_fixed',
  409,
  () => MESSAGE,
)

/** 409 `reseller.currency_fixed` once anything was ordered or paid. The reseller's row is locked, so nothing begins meanwhile. */
export const assertCurrencyFree = async (req: PayloadRequest, reseller: string): Promise<void> => {
  const [row] = await rowsOf<{ traded: boolean }>(
    req,
    sql`select exists (select 1 from orders where reseller_id = ${reseller}::uuid)
      or exists (select 1 from transactions where reseller_id = ${reseller}::uuid) as traded`,
  )
  if (row?.traded) throw currencyFixed({ fields: [{ path: 'currency', message: MESSAGE }] })
}
