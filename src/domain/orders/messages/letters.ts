import type { PayloadRequest } from 'payload'

import type { Order, Transaction } from '../../../../payload-types'
import { formatMoney } from '../../../core/money'
import { idOf } from '../../database/transaction'
import type { NewMail } from '../../notifications/queueMail'
import { now, portsOf } from '../../ports'
import { readGeneral } from '../../settings/read'
import { trackingUrl } from '../delivery/tracking'

type Addressee = {
  name: string
  to: { email: string; language?: string | null; phone?: string | null }
}

/** Whom mail about the order goes to: the app user, or the reseller's client. */
export const addresseeOf = async (req: PayloadRequest, order: Order): Promise<Addressee> => {
  const user = idOf(order.user)
  if (user) {
    const { email, fullName, language, phone } = await req.payload.findByID({
      collection: 'users',
      id: user,
      depth: 0,
      joins: false,
      trash: true,
      overrideAccess: true,
      req,
    })
    return { name: fullName, to: { email, language, phone } }
  }
  const client = await req.payload.findByID({
    collection: 'clients',
    id: idOf(order.client) ?? '',
    depth: 0,
    joins: false,
    trash: true,
    overrideAccess: true,
    req,
  })
  const { clientEmail: email, clientPhone: phone, language } = client
  return { name: client.clientName, to: { email, language, phone } }
}

const about = (order: Order) => ({
  subject: { collection: 'orders' as const, id: order.id },
  order: order.id,
})

/**
 * A mail about a transaction brings its invoice along. That of a reseller's order is the reseller's, whose client the mail
 * goes to.
 */
const aboutPaper = (order: Order, { id }: Transaction) => ({
  ...about(order),
  ...(order.user ? { subject: { collection: 'transactions' as const, id } } : {}),
})

const moneyFor = (amountMinor: number, currency: string, { to }: Addressee): string =>
  formatMoney(amountMinor, currency, to.language ?? 'en')

/** What every letter about an order says. */
const common = async (req: PayloadRequest, order: Order) => {
  const addressee = await addresseeOf(req, order)
  const variables = { name: addressee.name, orderNumber: order.orderNumber }
  return { addressee, variables, letter: { to: addressee.to, ...about(order) } }
}

export const confirmation = async (
  req: PayloadRequest,
  order: Order,
): Promise<NewMail<'order_confirmation'>> => {
  const { addressee, variables, letter } = await common(req, order)
  const total = moneyFor(order.totalMinor, order.currency, addressee)
  return {
    ...letter,
    template: 'order_confirmation',
    variables: { ...variables, planName: order.planName, total },
  }
}

export const receipt = async (
  req: PayloadRequest,
  order: Order,
  payment: Transaction,
): Promise<NewMail<'payment_receipt'>> => {
  const { addressee, variables, letter } = await common(req, order)
  return {
    ...letter,
    ...aboutPaper(order, payment),
    template: 'payment_receipt',
    variables: {
      ...variables,
      amount: moneyFor(payment.amountMinor, payment.currency, addressee),
      transactionId: payment.transactionId,
      paidAt: (payment.completedAt ?? now(req).toISOString()).slice(0, 10),
    },
  }
}

const aboutRefund =
  <K extends 'refund_issued' | 'refund_failed'>(template: K) =>
  async (req: PayloadRequest, order: Order, refund: Transaction) => {
    const { addressee, variables, letter } = await common(req, order)
    const amount = moneyFor(refund.amountMinor, refund.currency, addressee)
    return {
      ...letter,
      ...aboutPaper(order, refund),
      template,
      variables: { ...variables, amount },
    }
  }

export const refunded = aboutRefund('refund_issued')

/** What was given back did not arrive. */
export const refundFailed = aboutRefund('refund_failed')

/** The way to the eSIM, never the code itself. */
export const esimLink = async (
  req: PayloadRequest,
  order: Order,
): Promise<NewMail<'esim_ready'>> => {
  const { variables, letter } = await common(req, order)
  const { resellerPortalUrl, shopAppUrl } = await readGeneral(req)
  const base = (order.user ? shopAppUrl : resellerPortalUrl) ?? portsOf(req).mode.publicUrl
  const link = `${base.replace(/\/+$/, '')}/orders/${order.id}/esim`
  return {
    ...letter,
    template: 'esim_ready',
    variables: { ...variables, planName: order.planName, link },
  }
}

export const dispatched = async (
  req: PayloadRequest,
  order: Order,
): Promise<NewMail<'order_dispatched'>> => {
  const { variables, letter } = await common(req, order)
  return {
    ...letter,
    template: 'order_dispatched',
    variables: {
      ...variables,
      carrier: order.carrier ?? '',
      trackingNumber: order.deliveryTrackingNumber ?? '',
      trackingLink: (await trackingUrl(req, order)) ?? '',
    },
  }
}

export const cancelled = async (
  req: PayloadRequest,
  order: Order,
  reason: string,
): Promise<NewMail<'order_cancelled'>> => {
  const { variables, letter } = await common(req, order)
  return { ...letter, template: 'order_cancelled', variables: { ...variables, reason } }
}
