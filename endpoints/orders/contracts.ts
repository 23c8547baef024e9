import { z } from 'zod'

import { bulkDeliverySchema } from '../../src/domain/orders/controls/bulkDelivery'
import { bulkStatusSchema } from '../../src/domain/orders/controls/bulkStatus'
import { changeStatusSchema } from '../../src/domain/orders/controls/changeStatus'
import { assignmentSchema } from '../../src/domain/orders/delivery/delivery'
import { orderBodySchema } from '../../src/domain/orders/placing/newOrder'
import { notifySchema } from '../../src/domain/orders/messages/notify'
import { packingSchema } from '../../src/domain/orders/delivery/packing/printPacking'
import { batchSchema } from '../../src/domain/orders/placing/placeBatch'
import {
  documented,
  documentOf,
  eventPage,
  pageQuerySchema,
  rangeQuery,
  verbAnswer,
} from '../docs/contract'
import { bulkAnswer, day, quotedOrder, share, tally, why } from './shapes'

export const cancelSchema = z.object({ reason: z.string().trim().max(500).nullish() })
export const simSchema = z.object({ iccid: z.string().trim().max(40).nullish() })

const tag = 'Orders'
const staff = 'moderators and above'
const buyers = 'app users and resellers for themselves, moderators and above'
const order = documentOf('orders')
const changed = { 200: { says: 'The changed order.', json: verbAnswer(order) } }
const PLACING = [
  'pricing.not_configured',
  'order.currency_mismatch',
  'reseller.pending',
  'reseller.not_active',
  'client.not_active',
  'user.blocked',
  'user.profile_incomplete',
]

const EXAMPLE = { plan: '0199d1f0-0000-7000-8000-000000000001', simType: 'esim' }

/** How `POST /orders`, Payload's own create, is described: by the schema its hooks read with. */
export const placing = { create: orderBodySchema, errors: PLACING, example: EXAMPLE, isOnce: true }

/** The verbs of orders as apps are told of them. */
export const contracts = {
  quote: documented({
    ...{ id: 'quoteOrder', tag, summary: 'Price an order without placing it', who: buyers },
    body: orderBodySchema,
    answers: {
      200: {
        says: 'What the order would be, and whether a SIM is in stock.',
        json: z.object({
          doc: quotedOrder,
          stock: z.enum(['available', 'none']),
        }),
      },
    },
    errors: PLACING,
    example: EXAMPLE,
  }),
  batch: documented({
    ...{ id: 'placeBatch', tag, summary: 'Place up to 1,000 orders, each alone' },
    who: 'resellers, moderators and above',
    body: batchSchema,
    isOnce: true,
    answers: {
      200: {
        says: 'What became of each.',
        json: z.object({
          results: z.array(
            z.object({ index: z.int(), ok: z.boolean(), doc: order.optional(), ...why }),
          ),
          ...tally,
        }),
      },
    },
    example: { orders: [EXAMPLE] },
  }),
  bulkStatus: documented({
    ...{ id: 'moveOrders', tag, summary: 'Move up to 10,000 orders, each alone', who: staff },
    body: bulkStatusSchema,
    answers: {
      200: { says: 'What became of each.', json: bulkAnswer },
      202: { says: 'More than 500 are queued.', json: z.object({ job: z.uuid() }) },
    },
    example: { ids: [EXAMPLE.plan], status: 'confirmed' },
  }),
  bulkRun: documented({
    ...{ id: 'readBulkMove', tag, summary: 'How a queued move of many stands', who: staff },
    answers: {
      200: {
        says: '`results` fill when it is completed.',
        json: bulkAnswer.extend({ id: z.uuid(), status: z.string(), total: z.int() }),
      },
    },
  }),
  bulkDelivery: documented({
    ...{ id: 'assignDeliveries', tag, summary: 'Assign the delivery of many orders', who: staff },
    body: bulkDeliverySchema,
    answers: { 200: { says: 'What became of each.', json: bulkAnswer } },
    example: { ids: [EXAMPLE.plan], carrier: 'DHL' },
  }),
  packing: documented({
    ...{ id: 'printPacking', tag, summary: 'Print packing slips and address labels', who: staff },
    body: packingSchema,
    answers: { 200: { says: 'Slips, then labels, eight a sheet.', files: ['application/pdf'] } },
    errors: ['orders.nothing_to_pack'],
    example: { ids: [EXAMPLE.plan], papers: ['slips'] },
  }),
  statistics: documented({
    ...{ id: 'orderStatistics', tag, summary: 'Orders and amounts by status and day', who: staff },
    query: rangeQuery,
    answers: {
      200: {
        says: 'Sums of the orders created in the range.',
        json: z.object({
          byStatus: z.array(share),
          byPaymentStatus: z.array(share),
          bySource: z.array(share),
          byDay: z.array(day),
        }),
      },
    },
    errors: ['invalid'],
  }),
  timeline: documented({
    ...{ id: 'orderTimeline', tag, summary: 'What happened to an order, oldest first' },
    who: 'staff, the owner',
    query: pageQuerySchema,
    answers: { 200: { says: 'A page of events.', json: eventPage } },
    errors: ['invalid'],
  }),
  status: documented({
    ...{ id: 'moveOrder', tag, summary: 'Move an order to another status', who: staff },
    body: changeStatusSchema,
    answers: changed,
    errors: [
      'order.move_not_allowed',
      'order.unpaid',
      'order.owner_in_trash',
      'sim.move_not_allowed',
      'sims.none_available',
      'user.not_active',
      'auth.too_many',
    ],
    example: { status: 'cancelled', reason: 'The customer asked for it.' },
  }),
  cancel: documented({
    ...{ id: 'cancelOrder', tag, summary: 'Cancel while pending and unpaid', who: 'the owner' },
    body: cancelSchema,
    answers: changed,
    errors: ['order.not_cancellable'],
    example: { reason: 'Ordered twice.' },
  }),
  sim: documented({
    ...{ id: 'bindSim', tag, summary: 'Swap the reserved SIM', who: staff },
    body: simSchema,
    answers: changed,
    errors: ['order.sim_fixed', 'sims.none_available', 'sims.not_available', 'sims.not_fitting'],
    example: { iccid: '8948010000000000015' },
  }),
  esim: documented({
    ...{ id: 'readEsim', tag, summary: 'The activation code and its QR', who: 'the owner alone' },
    answers: {
      200: {
        says: 'Each reading is an event.',
        json: z.object({ activationCode: z.string(), qrPng: z.string(), qrSvg: z.string() }),
      },
    },
    errors: ['order.not_an_esim', 'order.esim_not_ready', 'sim.no_activation_code'],
  }),
  sendEsim: documented({
    ...{ id: 'sendEsim', tag, summary: 'Mail the owner a link to the eSIM', who: staff },
    answers: changed,
    errors: ['order.not_an_esim', 'order.esim_not_ready'],
  }),
  notify: documented({
    ...{ id: 'notifyOrder', tag, summary: 'Send the customer a text about the order', who: staff },
    body: notifySchema,
    answers: {
      201: { says: 'The message, queued.', json: verbAnswer(documentOf('messages')) },
    },
    errors: ['order.message_not_fitting', 'template.not_published', 'message.opted_out'],
    example: { template: 'order_confirmation', channel: 'email' },
  }),
  assignDelivery: documented({
    ...{ id: 'assignDelivery', tag, summary: 'Assign the delivery', who: staff },
    body: assignmentSchema,
    answers: changed,
    errors: ['order.carrier_needed', 'order.delivery_closed', 'order.not_physical'],
    example: { carrier: 'DHL', trackingNumber: 'JD0146' },
  }),
}
