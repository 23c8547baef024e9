import type { CollectionAfterChangeHook } from 'payload'

import type { Order } from '../../payload-types'
import { takeHold } from '../../src/domain/orders/books/hold'
import { recordEffect } from '../../src/domain/idempotency/effects'
import { sendConfirmation } from '../../src/domain/orders/messages/messages'
import { addJob } from '../../src/domain/queue/addJob'
import { readGeneral } from '../../src/domain/settings/read'

/** What follows a new order: a hold on its reseller's credit, the customer's confirmation and, where the settings say so, its confirming. */
export const startOrder: CollectionAfterChangeHook<Order> = async ({ doc, operation, req }) => {
  if (operation !== 'create') return doc
  await recordEffect(req, doc.id)
  await sendConfirmation(req, doc)
  const { autoConfirm } = await readGeneral(req)
  const isFree = doc.paymentStatus === 'paid'
  if (autoConfirm === 'always' || (autoConfirm === 'paid' && isFree))
    await addJob(req, { task: 'confirm_order', input: { order: doc.id }, key: `confirm:${doc.id}` })
  // Last of all: from here to the commit every other order of the reseller waits.
  await takeHold(req, doc)
  return doc
}
