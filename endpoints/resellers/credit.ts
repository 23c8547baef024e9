import type { Endpoint } from 'payload'

import { creditSchema, recordCredit } from '../../src/domain/resellers/recordCredit'
import { topUp, topUpSchema } from '../../src/domain/resellers/topUp'
import { answer, readCallersBody, routeParam } from '../body'
import { once } from '../once'

/** POST /resellers/:id/credit `{amountMinor, currency, reason, method?}` → 201 `{doc, message}`, the transaction. */
export const creditReseller: Endpoint = {
  path: '/:id/credit',
  method: 'post',
  handler: once(async (req) => {
    const doc = await recordCredit(req, routeParam(req), await readCallersBody(req, creditSchema))
    const isCorrection = doc.paymentMethod === 'correction'
    return answer(doc, isCorrection ? 'The balance is corrected.' : 'The top-up is recorded.', 201)
  }),
}

/** POST /resellers/:id/top-up `{amountMinor, gateway, paymentMethod?}` → 201 `{transaction, status, next?}`. */
export const topUpReseller: Endpoint = {
  path: '/:id/top-up',
  method: 'post',
  handler: once(async (req) => {
    const paid = await topUp(req, routeParam(req), await readCallersBody(req, topUpSchema))
    return Response.json(paid, { status: 201 })
  }),
}
