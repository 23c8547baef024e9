import { z } from 'zod'

import { pay, paySchema } from '../../src/domain/orders/money/pay'
import { previewRefund, refund, refundSchema } from '../../src/domain/orders/money/refund'
import { creditSchema, recordCredit } from '../../src/domain/resellers/recordCredit'
import { topUp, topUpSchema } from '../../src/domain/orders/money/topUp'
import { documentOf } from '../docs/contract'
import { contracts as payments } from '../payments/contracts'
import { contracts as crediting, credited } from '../resellers/credit'
import { contract as refunding, MESSAGES, NOTHING_YET, refundPreview } from '../transactions/refund'
import { verb, type Verb } from './verb'

export const MONEY_VERBS: Verb[] = [
  verb({ told: payments.process, body: paySchema, run: (req, { input }) => pay(req, input) }),
  verb({
    told: refunding,
    of: 'transactions',
    body: refundSchema,
    answer: z.object({
      doc: documentOf('transactions').optional(),
      preview: refundPreview.optional(),
      message: z.string(),
    }),
    run: async (req, { id, input }) => {
      if (input.validateOnly)
        return { preview: await previewRefund(req, id, input), message: NOTHING_YET }
      const doc = await refund(req, id, input)
      return { doc, message: MESSAGES[doc.status] }
    },
  }),
  verb({
    told: crediting.credit,
    of: 'resellers',
    body: creditSchema,
    run: async (req, { id, input }) => {
      const doc = await recordCredit(req, id, input)
      return { doc, message: credited(doc) }
    },
  }),
  verb({
    told: crediting.topUp,
    of: 'resellers',
    body: topUpSchema,
    run: (req, { id, input }) => topUp(req, id, input),
  }),
]
