import type { PayloadRequest } from 'payload'

import type { Message } from '../../../payload-types'
import { problem } from '../../core/problem'
import { inTransaction, isUuid, lockRowIfAny } from '../database/transaction'
import { now, portsOf } from '../ports'
import { noteOptIn, noteOptOut } from './optOuts'
import type { SmsReport, SmsReportRequest } from './smsChannel'

const noProvider = problem('not_found', 404, () => 'No SMS provider is set up here.')
const badSignature = problem(
  'webhook.bad_signature',
  400,
  () => 'The signature is not of this body.',
)

/**
 * Takes what the SMS provider reports of a message or of a number. Told twice, late or in another order it comes to
 * the same: a message that was delivered, or failed, stays so. 404 without a provider, 400 for what it did not sign.
 */
export const receiveSmsReport = async (
  req: PayloadRequest,
  request: SmsReportRequest,
): Promise<void> => {
  const { sms } = portsOf(req)
  if (!sms.readReport) throw noProvider({})
  const report = sms.readReport(request)
  if (!report) throw badSignature({})
  if (report.kind === 'opt_out') return noteOptOut(req, report.phone)
  if (report.kind === 'opt_in') return noteOptIn(req, report.phone)
  return report.kind === 'status' ? noteStatus(req, report) : undefined
}

type Status = Extract<SmsReport, { kind: 'status' }>

const noteStatus = (req: PayloadRequest, report: Status): Promise<void> =>
  inTransaction(req, async () => {
    const { message: id, providerId, reason, status } = report
    // What nobody knows any more is acknowledged too: told again it would be no more use.
    if (!isUuid(id) || !(await lockRowIfAny(req, 'messages', id))) return
    const message = await req.payload.findByID({
      collection: 'messages',
      id,
      depth: 0,
      overrideAccess: true,
      req,
    })
    if (!isAhead(message, report)) return
    await req.payload.update({
      collection: 'messages',
      id,
      data: { status, providerId, lastError: reason ?? null, sentAt: sentAt(req, message, status) },
      depth: 0,
      overrideAccess: true,
      req,
    })
  })

const sentAt = (req: PayloadRequest, message: Message, status: Status['status']) =>
  status === 'failed' ? message.sentAt : (message.sentAt ?? now(req).toISOString())

/**
 * Whether the report tells something new of this very sending. It may come before the provider's answer to the sending
 * itself: then the row still waits for that, and knows another id or none.
 */
const isAhead = ({ channel, ...message }: Message, { providerId, status }: Status): boolean => {
  if (channel !== 'sms') return false
  if (message.status === 'queued')
    return Boolean(message.sendingUntil) && message.providerId !== providerId
  return message.status === 'sent' && message.providerId === providerId && status !== 'sent'
}
