import type { PayloadRequest } from 'payload'

import type { Message, Notification } from '../../../payload-types'
import type { TemplateKey } from '../templates/templates'

type Channel = Message['channel']
type Switch = {
  [Name in keyof Notification]-?: Notification[Name] extends boolean ? Name : never
}[keyof Notification]

/**
 * What the notification settings switch on and off, by event and channel. What opens an account or warns of a
 * change of it has no switch: it always leaves.
 */
export const SWITCHES = {
  welcome: { email: 'welcome' },
  order_confirmation: { email: 'orderConfirmation', sms: 'orderConfirmationSms' },
  payment_receipt: { email: 'paymentReceipt', sms: 'paymentReceiptSms' },
  order_dispatched: { email: 'orderDispatched', sms: 'orderDispatchedSms' },
  esim_ready: { email: 'esimReady', sms: 'esimReadySms' },
  order_cancelled: { email: 'orderCancelled', sms: 'orderCancelledSms' },
  refund_issued: { email: 'refundIssued', sms: 'refundIssuedSms' },
  // Who hears of refunds hears of those that did not arrive.
  refund_failed: { email: 'refundIssued', sms: 'refundIssuedSms' },
  admin_alert: { email: 'adminAlert' },
} as const satisfies Partial<Record<TemplateKey, Partial<Record<Channel, Switch>>>>

const switchOf = (key: TemplateKey, channel: Channel): Switch | undefined => {
  // The literal table above, with the channels it may leave out.
  const switches = SWITCHES as Partial<Record<TemplateKey, Partial<Record<Channel, Switch>>>>
  return switches[key]?.[channel]
}

const readSwitches = (req: PayloadRequest): Promise<Notification> =>
  req.payload.findGlobal({ slug: 'notifications', depth: 0, overrideAccess: true, req })

export const isSwitchedOff = async (
  req: PayloadRequest,
  key: TemplateKey,
  channel: Channel = 'email',
): Promise<boolean> => {
  const name = switchOf(key, channel)
  return name !== undefined && (await readSwitches(req))[name] === false
}

/** Whether the event is told by SMS beside its mail. */
export const isToldBySms = async (req: PayloadRequest, key: TemplateKey): Promise<boolean> => {
  const name = switchOf(key, 'sms')
  return name !== undefined && (await readSwitches(req))[name] === true
}
