import { z } from 'zod'

import { assignDelivery } from '../../src/domain/orders/delivery/assignDelivery'
import { bindSim } from '../../src/domain/orders/moves/bindSim'
import { bulkDelivery, bulkDeliverySchema } from '../../src/domain/orders/controls/bulkDelivery'
import { bulkStatus, bulkStatusSchema } from '../../src/domain/orders/controls/bulkStatus'
import { cancelOwn } from '../../src/domain/orders/moves/cancelOwn'
import { changeStatus, changeStatusSchema } from '../../src/domain/orders/controls/changeStatus'
import { assignmentSchema } from '../../src/domain/orders/delivery/delivery'
import { orderBodySchema } from '../../src/domain/orders/placing/newOrder'
import { notify, notifySchema } from '../../src/domain/orders/messages/notify'
import { place } from '../../src/domain/orders/placing/place'
import { batchSchema, placeBatch } from '../../src/domain/orders/placing/placeBatch'
import { quote } from '../../src/domain/orders/placing/quote'
import { sendEsim } from '../../src/domain/orders/messages/readEsim'
import { anything } from '../body'
import { documentOf } from '../docs/contract'
import { cancelSchema, contracts, simSchema } from '../orders/contracts'
import { deliverySaid, ESIM_SENT, moved, NOTIFIED, SIM_BOUND } from '../orders/said'
import { bulkAnswer } from '../orders/shapes'
import { NO_BODY, verb, type Verb } from './verb'

/** `POST /orders`, which REST answers with Payload's own create, under the name of the verb. */
const placing: Verb = {
  name: 'placeOrder',
  summary: 'Place an order. Who may: app users and resellers for themselves, moderators and above.',
  ...{ isOnce: true, shape: orderBodySchema },
  answer: z.object({ doc: documentOf('orders'), message: z.string() }),
  run: async (req, { input }, read) => ({
    doc: await place(req, read(input, anything)),
    message: 'Order successfully created.',
  }),
}

export const ORDER_VERBS: Verb[] = [
  verb({
    told: contracts.quote,
    body: anything,
    shape: orderBodySchema,
    run: (req, { input }) => quote(req, input),
  }),
  placing,
  verb({
    told: contracts.batch,
    body: batchSchema,
    shape: z.object({ orders: z.array(orderBodySchema) }),
    run: (req, { input }) => placeBatch(req, input),
  }),
  verb({
    told: contracts.cancel,
    of: 'orders',
    body: cancelSchema,
    run: async (req, { id, input }) => {
      const doc = await cancelOwn(req, id, input.reason || undefined)
      return { doc, message: moved(doc.status) }
    },
  }),
  verb({
    told: contracts.status,
    of: 'orders',
    body: changeStatusSchema,
    run: async (req, { id, input }) => {
      const doc = await changeStatus(req, id, input)
      return { doc, message: moved(doc.status) }
    },
  }),
  verb({
    told: contracts.sim,
    of: 'orders',
    body: simSchema,
    run: async (req, { id, input }) => ({
      doc: await bindSim(req, id, input.iccid || undefined),
      message: SIM_BOUND,
    }),
  }),
  verb({
    told: contracts.sendEsim,
    of: 'orders',
    body: NO_BODY,
    run: async (req, { id }) => ({ doc: await sendEsim(req, id), message: ESIM_SENT }),
  }),
  verb({
    told: contracts.notify,
    of: 'orders',
    body: notifySchema,
    run: async (req, { id, input }) => ({ doc: await notify(req, id, input), message: NOTIFIED }),
  }),
  verb({
    told: contracts.assignDelivery,
    of: 'orders',
    body: assignmentSchema,
    run: async (req, { id, input }) => ({
      doc: await assignDelivery(req, id, input),
      message: deliverySaid(input),
    }),
  }),
  verb({
    told: contracts.bulkStatus,
    body: bulkStatusSchema,
    answer: bulkAnswer.partial().extend({ job: z.uuid().optional() }),
    run: (req, { input }) => bulkStatus(req, input),
  }),
  verb({
    told: contracts.bulkDelivery,
    body: bulkDeliverySchema,
    run: (req, { input }) => bulkDelivery(req, input),
  }),
]
