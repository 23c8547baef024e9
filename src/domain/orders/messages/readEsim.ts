import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { toDataURL, toString } from 'qrcode'

import type { Order } from '../../../../payload-types'
import { assertCan } from '../../access/can'
import { findAsCaller, idOf, inTransaction, lockAndRead, rowsOf } from '../../database/transaction'
import { recordEvent } from '../../events/record'
import { portsOf } from '../../ports'
import { qrPayload } from '../../sims/activationCode'
import { noActivationCode } from '../../sims/reserve'
import { sendEsimLink } from './messages'
import { esimNotReady, notAnEsim } from '../problems'

/** `qrPng` a data URL, `qrSvg` the drawing itself; both hold `LPA:` + the activation code. */
export type Esim = { activationCode: string; qrPng: string; qrSvg: string }

const assertReady = (order: Order): string => {
  if (order.simType !== 'esim') throw notAnEsim({})
  const sim = idOf(order.sim)
  if (!sim || (order.status !== 'delivered' && order.status !== 'activated')) throw esimNotReady({})
  return sim
}

const codeOf = async (req: PayloadRequest, sim: string): Promise<string> => {
  const [row] = await rowsOf<{ activation_code: string | null }>(
    req,
    sql`select activation_code from sims where id = ${sim}::uuid`,
  )
  if (!row?.activation_code) throw noActivationCode({})
  return portsOf(req).cipher.decrypt(row.activation_code, {
    table: 'sims',
    id: sim,
    column: 'activationCode',
  })
}

/** The code and its QR, for the owner alone; who holds it holds the line, so each reading is an event. */
export const readEsim = async (req: PayloadRequest, id: string): Promise<Esim> => {
  const order = await findAsCaller(req, 'orders', id)
  assertCan(req.user, 'orders.readEsim')
  const sim = assertReady(order)
  const activationCode = await inTransaction(req, async () => {
    const code = await codeOf(req, sim)
    await recordEvent(req, {
      type: 'order.esim_read',
      subject: { collection: 'orders', id },
      summary: 'The activation code was read by its owner.',
    })
    return code
  })
  const content = qrPayload(activationCode)
  return {
    activationCode,
    qrPng: await toDataURL(content, { errorCorrectionLevel: 'M', margin: 2, width: 480 }),
    qrSvg: await toString(content, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 }),
  }
}

/** Mails the owner a link to the eSIM; staff never see the code. */
export const sendEsim = async (req: PayloadRequest, id: string): Promise<Order> => {
  const order = await findAsCaller(req, 'orders', id)
  assertCan(req.user, 'orders.sendEsim')
  assertReady(order)
  await inTransaction(req, async () => {
    await lockAndRead(req, 'orders', id)
    await sendEsimLink(req, order)
    await recordEvent(req, {
      type: 'order.esim_sent',
      subject: { collection: 'orders', id },
      summary: 'A link to the eSIM was sent to its owner.',
    })
  })
  return order
}
