import type { PayloadRequest } from 'payload'

import type { GatewayEvent as EventRow, Transaction } from '../../../../payload-types'
import type { Facts, Gateway, GatewayReport, Named } from '../../payments/gateway'
import { gatewayOf } from '../../payments/gateways'
import { questionOf } from '../../payments/transaction'
import { isUuid } from '../../database/transaction'
import { now } from '../../ports'
import { adoptRefund } from './adoptRefund'
import { recordDispute } from './recordDispute'
import { reopenRefund } from './reopenRefund'
import { settle } from './settle'

const LONGEST_ERROR = 500

/**
 * Works on what a gateway reported: asks for its object anew and brings ours in line. Any order and any number of
 * times comes to the same. A failure is kept on the event and thrown, so that the queue tries again.
 */
export const processGatewayEvent = async (
  req: PayloadRequest,
  { event: id }: { event: string },
): Promise<void> => {
  const event = await req.payload.findByID({
    collection: 'gateway-events',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (!event || event.status === 'processed' || event.status === 'ignored') return
  try {
    const concerned = await bringInLine(req, event)
    const status = concerned ? 'processed' : 'ignored'
    await note(req, event, { status, transaction: concerned ?? null, lastError: null })
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    await note(req, event, { status: 'failed', lastError: said.slice(0, LONGEST_ERROR) })
    throw error
  }
}

const note = async (
  req: PayloadRequest,
  { id, tries }: EventRow,
  data: Pick<EventRow, 'status' | 'lastError'> & { transaction?: string | null },
): Promise<void> => {
  await req.payload.update({
    collection: 'gateway-events',
    id,
    data: {
      ...data,
      tries: tries + 1,
      processedAt: data.status === 'failed' ? null : now(req).toISOString(),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/** The transaction it was about; undefined when it is none of ours. */
const bringInLine = async (
  req: PayloadRequest,
  { eventId, gateway: name, payload, type }: EventRow,
): Promise<string | undefined> => {
  const gateway = gatewayOf(req, name)
  if (!gateway?.reportOn) throw new Error(`The gateway ${name} is not configured any more.`)
  // Written by receiveWebhook alone, from the port's own type.
  const about = payload as Facts
  let concerned: string | undefined
  for (const report of await gateway.reportOn({ eventId, type, about }))
    concerned = (await takeIn(req, gateway, report)) ?? concerned
  return concerned
}

const takeIn = async (
  req: PayloadRequest,
  gateway: Gateway,
  report: GatewayReport,
): Promise<string | undefined> => {
  const payment = await paymentOf(req, gateway, report)
  if (!payment || report.about === 'payment') return payment?.id
  if (report.about === 'dispute') return recordDispute(req, payment.id, report.dispute)
  const known = await ours(req, gateway, report.refund)
  return ask(req, gateway, known ?? (await adoptRefund(req, payment, report)))
}

/** Settled first where it still waits: nothing is given back or disputed of what was not paid. */
const paymentOf = async (
  req: PayloadRequest,
  gateway: Gateway,
  { about, payment: named }: GatewayReport,
): Promise<Transaction | undefined> => {
  const payment = await ours(req, gateway, named)
  if (!payment || (about !== 'payment' && payment.status !== 'pending')) return payment
  await ask(req, gateway, payment)
  const settled = await ours(req, gateway, named)
  if (about !== 'payment' && settled?.status === 'pending')
    throw new Error(`${payment.transactionId} still waits for its own answer.`)
  return settled
}

/** With the gateway's id of it, even if no answer has told it. */
const ours = async (
  req: PayloadRequest,
  { id: gateway }: Gateway,
  { gatewayTransactionId, transaction }: Named,
): Promise<Transaction | undefined> => {
  const { docs } = await req.payload.find({
    collection: 'transactions',
    where: {
      and: [
        { gateway: { equals: gateway } },
        {
          or: [
            { gatewayTransactionId: { equals: gatewayTransactionId } },
            ...(isUuid(transaction) ? [{ id: { equals: transaction } }] : []),
          ],
        },
      ],
    },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const [found] = docs
  return found && { ...found, gatewayTransactionId }
}

/** What the gateway says now, brought home: a waiting one is settled, a refund that failed afterwards opened again. */
const ask = async (
  req: PayloadRequest,
  gateway: Gateway,
  transaction: Transaction,
): Promise<string> => {
  const { id, status, transactionId, transactionType } = transaction
  const answer = await gateway.lookUp(await questionOf(req, transaction))
  if (status === 'pending') await settle(req, id, answer)
  else if (transactionType === 'refund' && status === 'completed' && answer.status === 'failed')
    await reopenRefund(req, id, answer)
  else if (status !== 'completed' && answer.status === 'completed')
    throw new Error(`${transactionId} is ${status} here, and made at the gateway.`)
  return id
}
