import { z } from 'zod'

import { paySchema } from '../../src/domain/orders/money/pay'
import { documented } from '../docs/contract'
import { paidAnswer } from '../docs/money'

const tag = 'Payments'

/** The paths of payments as apps are told of them. */
export const contracts = {
  gateways: documented({
    ...{ id: 'listGateways', tag, summary: 'What can be paid with', who: 'everybody signed in' },
    answers: {
      200: {
        says: 'The gateways that take money now.',
        json: z.array(
          z.object({
            id: z.string(),
            label: z.string(),
            currencies: z.union([z.literal('any'), z.array(z.string())]),
            methods: z.array(z.string()),
            enabled: z.literal(true),
            mode: z.enum(['live', 'test']),
          }),
        ),
      },
    },
  }),
  process: documented({
    ...{ id: 'payOrder', tag, summary: 'Pay an order', who: 'the owner, admins and above' },
    body: paySchema,
    isOnce: true,
    answers: { 201: { says: 'The payment; `next` is what the client must do.', json: paidAnswer } },
    errors: [
      ...['not_found', 'order.already_paid', 'order.cancelled', 'payment.in_progress', 'busy'],
      'auth.too_many',
    ],
    example: { order: '0199d1f0-0000-7000-8000-000000000001', gateway: 'sandbox' },
  }),
}
