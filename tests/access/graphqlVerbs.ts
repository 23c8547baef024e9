/**
 * The mutations that are verbs, and the REST paths whose rows they share: by both doors every caller gets the same
 * (201 is 200 here). `create orders` is the row of the collection's matrix.
 */
export const VERB_PATHS: Record<string, string[]> = {
  quoteOrder: ['POST /orders/quote'],
  placeOrder: ['create orders'],
  placeBatch: ['POST /orders/batch'],
  payOrder: ['POST /payments/process'],
  cancelOrder: ['POST /orders/:ofUser/cancel', 'POST /orders/:ofReseller/cancel'],
  moveOrder: ['PATCH /orders/:ofUser/status', 'PATCH /orders/:ofReseller/status'],
  bindSim: ['POST /orders/:ofUser/sim'],
  refundTransaction: ['POST /transactions/:ofUser/refund', 'POST /transactions/:ofReseller/refund'],
  replyToTicket: ['POST /support/tickets/:ofUser/reply'],
}
