import type { Endpoint } from 'payload'

import { creditSchema, recordCredit } from '../../src/domain/resellers/recordCredit'
import { topUp, topUpSchema } from '../../src/domain/orders/money/topUp'
import { tellingWhen } from '../auth/tooMany'
import { created, readCallersBody, routeParam } from '../body'
import { once } from '../once'
import { documented, documentOf, verbAnswer } from '../docs/contract'
import { paidAnswer } from '../docs/money'

const tag = 'Resellers'

export const contracts = {
  credit: documented({
    ...{ id: 'creditReseller', tag, who: 'admins and above' },
    summary: 'Record money that came in, or correct the balance',
    body: creditSchema,
    isOnce: true,
    answers: { 201: { says: 'The transaction.', json: verbAnswer(documentOf('transactions')) } },
    errors: ['credit.currency_mismatch', 'approval.required', 'auth.too_many'],
    example: { amountMinor: 50_000, currency: 'USD', reason: 'Invoice 12 paid.' },
  }),
  topUp: documented({
    ...{ id: 'topUpBalance', tag, who: 'the own reseller' },
    summary: 'Pay into the balance through a gateway',
    body: topUpSchema,
    isOnce: true,
    answers: { 201: { says: 'The payment; `next` is what the client must do.', json: paidAnswer } },
    errors: ['auth.too_many'],
    example: { amountMinor: 50_000, gateway: 'sandbox' },
  }),
}

/** What is said of a credit that was recorded. */
export const credited = ({ paymentMethod }: { paymentMethod?: string | null }): string =>
  paymentMethod === 'correction' ? 'The balance is corrected.' : 'The top-up is recorded.'

/** POST /resellers/:id/credit `{amountMinor, currency, reason, method?}` → 201 `{doc, message}`, the transaction. */
export const creditReseller: Endpoint = {
  path: '/:id/credit',
  method: 'post',
  custom: contracts.credit,
  handler: once(async (req) => {
    const input = await readCallersBody(req, creditSchema)
    const doc = await tellingWhen(req, () => recordCredit(req, routeParam(req), input))
    return created(req, doc, credited(doc))
  }),
}

/** POST /resellers/:id/top-up `{amountMinor, gateway, paymentMethod?}` → 201 `{transaction, status, next?}`. */
export const topUpReseller: Endpoint = {
  path: '/:id/top-up',
  method: 'post',
  custom: contracts.topUp,
  handler: once(async (req) => {
    const input = await readCallersBody(req, topUpSchema)
    const paid = await tellingWhen(req, () => topUp(req, routeParam(req), input))
    return Response.json(paid, { status: 201 })
  }),
}
