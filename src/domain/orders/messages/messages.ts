import type { PayloadRequest } from 'payload'

import type { Order, Transaction } from '../../../../payload-types'
import { queueMail } from '../../notifications/queueMail'
import {
  cancelled,
  confirmation,
  dispatched,
  esimLink,
  receipt,
  refunded,
  refundFailed,
} from './letters'

export const sendConfirmation = async (req: PayloadRequest, order: Order): Promise<void> => {
  await queueMail(req, await confirmation(req, order))
}

export const sendReceipt = async (
  req: PayloadRequest,
  order: Order,
  payment: Transaction,
): Promise<void> => {
  await queueMail(req, await receipt(req, order, payment))
}

export const sendRefunded = async (
  req: PayloadRequest,
  order: Order,
  refund: Transaction,
): Promise<void> => {
  await queueMail(req, await refunded(req, order, refund))
}

export const sendRefundFailed = async (
  req: PayloadRequest,
  order: Order,
  refund: Transaction,
): Promise<void> => {
  await queueMail(req, await refundFailed(req, order, refund))
}

/** Sends the owner the way to the eSIM, never the code itself. */
export const sendEsimLink = async (req: PayloadRequest, order: Order): Promise<void> => {
  await queueMail(req, await esimLink(req, order))
}

/** What the customer hears of a move: on the way, ready to install, or cancelled. */
export const tellCustomer = async (
  req: PayloadRequest,
  order: Order,
  reason = '',
): Promise<void> => {
  if (order.status === 'dispatched') await queueMail(req, await dispatched(req, order))
  if (order.status === 'delivered' && order.simType === 'esim') await sendEsimLink(req, order)
  if (order.status === 'cancelled') await queueMail(req, await cancelled(req, order, reason))
}
