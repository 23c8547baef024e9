import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Order } from '../../../../../payload-types'
import { dayOf } from '../../../../core/calendar'
import { dayText } from '../../../../core/dateText'
import { problem } from '../../../../core/problem'
import { assertCan } from '../../../access/can'
import { notFound } from '../../../database/problems'
import { inTransaction } from '../../../database/transaction'
import { TYPE_OF, type DownloadFile } from '../../../documents/file'
import { PAPER_LANGUAGE, type Bundle } from '../../../documents/paper'
import { recordEvent } from '../../../events/record'
import { now, portsOf } from '../../../ports'
import { paperBrand } from '../../../settings/brand'
import { readGeneral } from '../../../settings/read'
import { orderId } from '../../orderId'
import { addressLines, parcelsOf, type Parcel } from './parcel'
import { slipOf, type Sender } from './slip'

/** A few seconds of a processor's work; more are printed in parts. */
const AT_MOST = 200

export const PAPERS = ['slips', 'labels'] as const

export const packingSchema = z.object({
  ids: z
    .array(orderId)
    .min(1, 'Name at least one order.')
    .max(AT_MOST, `At most ${AT_MOST} orders at a time.`)
    .refine((ids) => new Set(ids).size === ids.length, 'An order stands here twice.'),
  papers: z
    .array(z.enum(PAPERS, `One of ${PAPERS.join(', ')}.`))
    .min(1, 'Say what to print.')
    .default([...PAPERS]),
})

type Packing = z.output<typeof packingSchema>

export const nothingToPack = problem(
  'orders.nothing_to_pack',
  409,
  () => 'None of these orders goes into a parcel: eSIMs and cancelled orders do not.',
)

const findAll = async (req: PayloadRequest, ids: string[]): Promise<Order[]> => {
  const { docs } = await req.payload.find({
    collection: 'orders',
    where: { id: { in: ids } },
    limit: ids.length,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const byId = new Map(docs.map((order) => [order.id, order]))
  return ids.map((id) => {
    const order = byId.get(id)
    if (!order) throw notFound({ id })
    return order
  })
}

const senderOf = async (req: PayloadRequest): Promise<Sender> => {
  const general = await readGeneral(req)
  const address = general.address?.split('\n') ?? []
  return {
    // The foot of an invoice is none of a slip's.
    brand: { ...(await paperBrand(req)), footer: undefined },
    lines: [general.businessName, ...address].filter((line) => line.trim()),
    timezone: general.timezone,
  }
}

const labelOf = (parcel: Parcel, { lines }: Sender): Bundle['labels'][number] => ({
  from: lines.join(', '),
  to: addressLines(parcel),
  code: parcel.order.orderNumber,
})

const noteEach = (req: PayloadRequest, parcels: Parcel[]): Promise<void> =>
  inTransaction(req, async () => {
    for (const { order } of parcels)
      await recordEvent(req, {
        type: 'order.packing_printed',
        subject: { collection: 'orders', id: order.id },
        summary: 'Its packing slip or address label was printed.',
      })
  })

/**
 * The packing slips of these orders, then their address labels, in one PDF and in the order they are named in. Orders
 * that go into no parcel are left out; 409 where none is left.
 */
export const printPacking = async (
  req: PayloadRequest,
  { ids, papers }: Packing,
): Promise<DownloadFile> => {
  assertCan(req.user, 'orders.printPacking')
  const orders = (await findAll(req, ids)).filter(
    ({ simType, status }) => simType === 'physical' && status !== 'cancelled',
  )
  if (orders.length === 0) throw nothingToPack({})
  const parcels = await parcelsOf(req, orders)
  const sender = await senderOf(req)
  const day = dayOf(now(req), sender.timezone)
  const content = await portsOf(req).printBundle({
    title: `Packing ${dayText(day, PAPER_LANGUAGE)}`,
    author: sender.brand.name,
    at: now(req),
    language: PAPER_LANGUAGE,
    papers: papers.includes('slips') ? parcels.map((parcel) => slipOf(parcel, sender)) : [],
    labels: papers.includes('labels') ? parcels.map((parcel) => labelOf(parcel, sender)) : [],
  })
  await noteEach(req, parcels)
  return { name: `packing-${day}.pdf`, type: TYPE_OF.pdf, content: new Uint8Array(content) }
}
