import type { Endpoint } from 'payload'

import { assertCan } from '../../src/domain/access/can'
import { pay, paySchema } from '../../src/domain/orders/money/pay'
import { offeredGateways } from '../../src/domain/payments/gateways'
import { tellingWhen } from '../auth/tooMany'
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
    handler: once(async (req) => {
      const input = await readCallersBody(req, paySchema)
      return Response.json(await tellingWhen(req, () => pay(req, input)), { status: 201 })
    }),
  },
  receiveGatewayWebhook,
]
