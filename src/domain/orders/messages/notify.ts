import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Message, Order, Transaction } from '../../../../payload-types'
import { invalid, problem } from '../../../core/problem'
import { namedIn, says } from '../../../core/words/sentence'
import { assertCan } from '../../access/can'
import { findAsCaller, inTransaction, lockAndRead } from '../../database/transaction'
import { recordEvent } from '../../events/record'
import { invoiceOf } from '../../invoices/issue'
import { hasOptedOut } from '../../notifications/optOuts'
import { publishedTemplate } from '../../templates/publishedTemplate'
import { queueByHand, type NewMail, type OwnText } from '../../notifications/queueMail'
import { TEMPLATE_KEYS, type TemplateKey } from '../../templates/templates'
import { completedPayments, lastRefund, newestRefund } from '../../payments/find'
import {
  addresseeOf,
  cancelled,
  confirmation,
  dispatched,
  esimLink,
  receipt,
  refunded,
  refundFailed,
} from './letters'
import type { ORDER_TEXTS } from './orderTexts'
import { reasonOfCancelling } from './reasonOfCancelling'
import { hasLeft } from '../status'

export const notifySchema = z.object({
  template: z.string().trim().min(1).max(60).describe('The key of a published text.'),
  channel: z.enum(['email', 'sms'], 'One of email, sms.'),
})

export type Notice = z.output<typeof notifySchema>

const notFitting = problem<{ template: string; status: Order['status'] }>(
  'order.message_not_fitting',
  409,
  ({ status, template }) =>
    says`"${template}" says what is not so of this order, which is ${namedIn(status)}.`,
)

const optedOut = problem('message.opted_out', 409, () => 'The number has opted out of SMS.')

/**
 * Sends the customer a text about the order, whatever the settings switch off. Asked again while it waits, it is sent
 * once. 409 where it says what is not so of the order, is not published, or goes to a number that opted out.
 */
export const notify = async (req: PayloadRequest, id: string, notice: Notice): Promise<Message> => {
  await findAsCaller(req, 'orders', id)
  assertCan(req.user, 'orders.notify')
  return inTransaction(req, async () => {
    const order = await lockAndRead(req, 'orders', id)
    const letter = await letterOf(req, order, notice.template)
    await assertSendable(req, letter, notice)
    const waiting = await waitingMessage(req, id, notice)
    if (waiting) return waiting
    const message = await queueByHand(req, letter, notice.channel)
    await recordEvent(req, {
      type: 'order.notified',
      subject: { collection: 'orders', id },
      summary: `The message ${notice.template} was sent by ${CHANNELS[notice.channel]}.`,
    })
    return req.payload.findByID({
      collection: 'messages',
      id: message,
      depth: 0,
      overrideAccess: true,
      req,
    })
  })
}

const CHANNELS = { email: 'e-mail', sms: 'SMS' }

type Letter = NewMail<TemplateKey> | OwnText
type Writing = (req: PayloadRequest, order: Order) => Promise<Letter | undefined>

const withPaper =
  <T>(
    find: (req: PayloadRequest, order: string) => Promise<Transaction | undefined>,
    write: (req: PayloadRequest, order: Order, paper: Transaction) => Promise<T>,
  ) =>
  async (req: PayloadRequest, order: Order): Promise<T | undefined> => {
    const paper = await find(req, order.id)
    return paper && write(req, order, paper)
  }

const lastPayment = async (req: PayloadRequest, order: string): Promise<Transaction | undefined> =>
  (await completedPayments(req, order)).at(-1)

/** The refund that came back after it was made, as its counter invoice shows; undefined once a later one stands. */
const refundThatCameBack = async (
  req: PayloadRequest,
  order: string,
): Promise<Transaction | undefined> => {
  const refund = await newestRefund(req, order)
  const cameBack = refund?.status === 'failed' && (await invoiceOf(req, refund.id, 'invoice'))
  return cameBack ? refund : undefined
}

/** The texts about orders, each undefined where it would say what is not so. */
const OWN: Record<(typeof ORDER_TEXTS)[number], Writing> = {
  order_confirmation: (req, order) =>
    order.status === 'cancelled' ? Promise.resolve(undefined) : confirmation(req, order),
  payment_receipt: withPaper(lastPayment, receipt),
  refund_issued: withPaper(lastRefund, refunded),
  refund_failed: withPaper(refundThatCameBack, refundFailed),
  esim_ready: async (req, order) =>
    order.simType === 'esim' && hasLeft(order) ? esimLink(req, order) : undefined,
  order_dispatched: async (req, order) =>
    order.simType === 'physical' && hasLeft(order) ? dispatched(req, order) : undefined,
  order_cancelled: async (req, order) =>
    order.status === 'cancelled'
      ? cancelled(req, order, await reasonOfCancelling(req, order.id))
      : undefined,
}

const WRITINGS: Partial<Record<string, Writing>> = OWN

/** Those that an event of something else sends: a code, a link to a new password, an alert. */
const isOfSomethingElse = (key: string): boolean =>
  !WRITINGS[key] && TEMPLATE_KEYS.some((known) => known === key)

const letterOf = async (req: PayloadRequest, order: Order, template: string): Promise<Letter> => {
  if (isOfSomethingElse(template))
    throw invalid([{ path: 'template', message: 'This text is not about an order.' }])
  const write = WRITINGS[template] ?? ((asked, about) => ownText(asked, about, template))
  const letter = await write(req, order)
  if (!letter) throw notFitting({ template, status: order.status })
  return letter
}

const ownText = async (req: PayloadRequest, order: Order, template: string): Promise<OwnText> => ({
  template,
  to: (await addresseeOf(req, order)).to,
  subject: { collection: 'orders', id: order.id },
  order: order.id,
})

const assertSendable = async (
  req: PayloadRequest,
  { to }: Letter,
  { channel, template: key }: Notice,
): Promise<void> => {
  await publishedTemplate(req, { key, channel, language: to.language ?? 'en' })
  if (channel === 'sms' && to.phone && (await hasOptedOut(req, to.phone))) throw optedOut({})
}

const waitingMessage = async (
  req: PayloadRequest,
  order: string,
  { channel, template }: Notice,
): Promise<Message | undefined> => {
  const { docs } = await req.payload.find({
    collection: 'messages',
    where: {
      order: { equals: order },
      templateKey: { equals: template },
      channel: { equals: channel },
      status: { equals: 'queued' },
    },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0]
}
