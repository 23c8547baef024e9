import type { Endpoint } from 'payload'

import { receiveWebhook } from '../../src/domain/payments/receiveWebhook'
import { routeParam } from '../body'
import { leftOut } from '../docs/contract'

/** A gateway's own report: the bytes it signed are what is verified, so nothing on the way here has parsed them. */
export const receiveGatewayWebhook: Endpoint = {
  path: '/payments/webhooks/:gateway',
  method: 'post',
  custom: leftOut('Gateways call it, each in words of its own; apps never do.'),
  handler: async (req) => {
    const body = new Uint8Array((await req.arrayBuffer?.()) ?? [])
    const { headers } = req
    await receiveWebhook(req, { gateway: routeParam(req, 'gateway'), request: { body, headers } })
    return Response.json({ received: true })
  },
}
