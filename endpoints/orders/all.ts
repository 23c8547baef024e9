import type { Endpoint } from 'payload'

import { assignDelivery } from '../../src/domain/orders/delivery/assignDelivery'
import { bindSim } from '../../src/domain/orders/moves/bindSim'
import { bulkDelivery, bulkDeliverySchema } from '../../src/domain/orders/controls/bulkDelivery'
import { bulkStatus, bulkStatusSchema } from '../../src/domain/orders/controls/bulkStatus'
import { cancelOwn } from '../../src/domain/orders/moves/cancelOwn'
import { changeStatus, changeStatusSchema } from '../../src/domain/orders/controls/changeStatus'
import { assignmentSchema } from '../../src/domain/orders/delivery/delivery'
import { packingSchema, printPacking } from '../../src/domain/orders/delivery/packing/printPacking'
import { batchSchema, placeBatch } from '../../src/domain/orders/placing/placeBatch'
import { notify, notifySchema } from '../../src/domain/orders/messages/notify'
import { quote } from '../../src/domain/orders/placing/quote'
import { readEsim, sendEsim } from '../../src/domain/orders/messages/readEsim'
import { findBulkRun } from '../../src/domain/orders/controls/findBulkRun'
import { statistics } from '../../src/domain/orders/statistics'
import { timeline } from '../../src/domain/orders/timeline'
import { tellingWhen } from '../auth/tooMany'
import { answer, created, anything, readCallersBody, routeParam } from '../body'
import { fileAnswer } from '../files'
import { once } from '../once'
import { pageQuery } from '../query'
import { placeOrder } from './place'
import { cancelSchema, contracts, simSchema } from './contracts'
import { deliverySaid, ESIM_SENT, moved, NOTIFIED, SIM_BOUND } from './said'

/** The verbs of orders over HTTP; fixed paths stand before the ones with an id. */
export const orderEndpoints: Endpoint[] = [
  placeOrder,
  {
    path: '/quote',
    method: 'post',
    custom: contracts.quote,
    handler: async (req) => Response.json(await quote(req, await readCallersBody(req, anything))),
  },
  {
    path: '/batch',
    method: 'post',
    custom: contracts.batch,
    handler: once(async (req) =>
      Response.json(await placeBatch(req, await readCallersBody(req, batchSchema))),
    ),
  },
  {
    path: '/bulk-status',
    method: 'post',
    custom: contracts.bulkStatus,
    handler: async (req) => {
      const result = await bulkStatus(req, await readCallersBody(req, bulkStatusSchema))
      return Response.json(result, { status: 'job' in result ? 202 : 200 })
    },
  },
  {
    path: '/bulk-status/:job',
    method: 'get',
    custom: contracts.bulkRun,
    handler: async (req) => Response.json(await findBulkRun(req, routeParam(req, 'job'))),
  },
  {
    path: '/bulk-delivery',
    method: 'post',
    custom: contracts.bulkDelivery,
    handler: async (req) =>
      Response.json(await bulkDelivery(req, await readCallersBody(req, bulkDeliverySchema))),
  },
  {
    path: '/packing',
    method: 'post',
    custom: contracts.packing,
    handler: async (req) =>
      fileAnswer(await printPacking(req, await readCallersBody(req, packingSchema))),
  },
  {
    path: '/statistics',
    method: 'get',
    custom: contracts.statistics,
    handler: async (req) => Response.json(await statistics(req, req.query)),
  },
  {
    path: '/:id/timeline',
    method: 'get',
    custom: contracts.timeline,
    handler: async (req) => Response.json(await timeline(req, routeParam(req), pageQuery(req))),
  },
  {
    path: '/:id/status',
    method: 'patch',
    custom: contracts.status,
    handler: async (req) => {
      const change = await readCallersBody(req, changeStatusSchema)
      const order = await tellingWhen(req, () => changeStatus(req, routeParam(req), change))
      return answer(req, order, moved(order.status))
    },
  },
  {
    path: '/:id/cancel',
    method: 'post',
    custom: contracts.cancel,
    handler: async (req) => {
      const { reason } = await readCallersBody(req, cancelSchema)
      return answer(
        req,
        await cancelOwn(req, routeParam(req), reason || undefined),
        moved('cancelled'),
      )
    },
  },
  {
    path: '/:id/sim',
    method: 'post',
    custom: contracts.sim,
    handler: async (req) => {
      const { iccid } = await readCallersBody(req, simSchema)
      return answer(req, await bindSim(req, routeParam(req), iccid || undefined), SIM_BOUND)
    },
  },
  {
    path: '/:id/esim',
    method: 'get',
    custom: contracts.esim,
    handler: async (req) =>
      Response.json(await readEsim(req, routeParam(req)), {
        headers: { 'Cache-Control': 'no-store' },
      }),
  },
  {
    path: '/:id/esim/send',
    method: 'post',
    custom: contracts.sendEsim,
    handler: async (req) => answer(req, await sendEsim(req, routeParam(req)), ESIM_SENT),
  },
  {
    path: '/:id/notify',
    method: 'post',
    custom: contracts.notify,
    handler: async (req) => {
      const notice = await readCallersBody(req, notifySchema)
      return created(req, await notify(req, routeParam(req), notice), NOTIFIED)
    },
  },
  {
    path: '/:id/assign-delivery',
    method: 'post',
    custom: contracts.assignDelivery,
    handler: async (req) => {
      const delivery = await readCallersBody(req, assignmentSchema)
      return answer(
        req,
        await assignDelivery(req, routeParam(req), delivery),
        deliverySaid(delivery),
      )
    },
  },
]
