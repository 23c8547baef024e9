import type { Endpoint } from 'payload'

import { assertCan } from '../../src/domain/access/can'
import { pay, paySchema } from '../../src/domain/orders/pay'
import { offeredGateways } from '../../src/domain/payments/gateways'
import { readCallersBody } from '../body'
import { once } from '../once'
import { receiveGatewayWebhook } from './webhooks'
import { contracts } from './contracts'

export const paymentEndpoints: Endpoint[] = [
  {
    path: '/payments/gateways',
    method: 'get',
    custom: contracts.gateways,
    handler: (req) => {
      assertCan(req.user, 'payments.gateways')
      return Response.json(offeredGateways(req))
    },
  },
  {
    path: '/payments/process',
    method: 'post',
    custom: contracts.process,
    handler: once(async (req) =>
      Response.json(await pay(req, await readCallersBody(req, paySchema)), { status: 201 }),
    ),
  },
  receiveGatewayWebhook,
]
