import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Client, Reseller } from '../../../payload-types'
import { invalid, problem } from '../../core/problem'
import { says } from '../../core/words/sentence'
import { assertCan } from '../access/can'
import { signedIn } from '../auth/account'
import { findAsCaller, idOf, inTransaction, lockAndRead, rowsOf } from '../database/transaction'
import { recordEvent } from '../events/record'

export const moveClientSchema = z.object({
  reseller: z.uuid('Choose a reseller.'),
  reason: z.string('Say why.').trim().min(1, 'Say why.').max(500),
})

type Move = z.output<typeof moveClientSchema>

const hasOpenOrders = problem<{ orders: string[]; count: number }>(
  'client.has_open_orders',
  409,
  ({ count, orders }) => {
    const named = `${orders.join(', ')}${count > orders.length ? ', …' : ''}`
    return count === 1
      ? says`An order is under way on the present reseller's credit (${named}): finish or cancel it first.`
      : says`${count} orders are under way on the present reseller's credit (${named}): finish or cancel them first.`
  },
)

const resellerSuspended = problem(
  'reseller.suspended',
  409,
  () => 'This reseller is suspended: nothing could be ordered for the client there.',
)

const SHOWN = 5

/**
 * Gives a client to another reseller. Refused while an order is under way, whose credit, refund and commission are the
 * present reseller's. Finished orders, their money and the cards they were served with stay with who sold them. Moved
 * there already, nothing changes.
 */
export const moveToReseller = async (
  req: PayloadRequest,
  id: string,
  move: Move,
): Promise<Client> => {
  signedIn(req.user)
  await findAsCaller(req, 'clients', id)
  assertCan(req.user, 'clients.move')
  return inTransaction(req, async () => {
    // An order that is being placed for this client waits here, and then finds its new reseller.
    const client = await lockAndRead(req, 'clients', id)
    const to = move.reseller.toLowerCase()
    if (idOf(client.reseller) !== to) await carryOut(req, client, { ...move, reseller: to })
    return findAsCaller(req, 'clients', id)
  })
}

const carryOut = async (req: PayloadRequest, client: Client, move: Move): Promise<void> => {
  const { id } = client
  const to = await targetOf(req, move)
  await assertNothingUnderWay(req, id)
  await req.payload.update({
    collection: 'clients',
    id,
    data: { reseller: to.id },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await recordEvent(req, {
    type: 'client.moved',
    subject: { collection: 'clients', id },
    summary: 'Moved to another reseller.',
    // Ids, for an event outlives a name.
    from: idOf(client.reseller) ?? null,
    to: to.id,
    reason: move.reason,
  })
}

const targetOf = async (req: PayloadRequest, { reseller }: Move): Promise<Reseller> => {
  const to = await req.payload.findByID({
    collection: 'resellers',
    id: reseller,
    depth: 0,
    joins: false,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (!to) throw invalid([{ path: 'reseller', message: 'There is no such reseller.' }])
  if (to.status === 'suspended') throw resellerSuspended({})
  return to
}

const assertNothingUnderWay = async (req: PayloadRequest, client: string): Promise<void> => {
  const open = await rowsOf<{ number: string; all: string }>(
    req,
    sql`select order_number as number, (count(*) over ())::text as all from orders
      where client_id = ${client} and (status in ('pending', 'confirmed', 'dispatched', 'delivered')
        or refund_due_minor > 0)
      order by created_at limit ${SHOWN}`,
  )
  const orders = open.map(({ number }) => number)
  if (orders.length > 0) throw hasOpenOrders({ orders, count: Number(open[0]?.all) })
}
