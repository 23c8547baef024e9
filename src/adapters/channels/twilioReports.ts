import twilio from 'twilio'

import type { SmsReport, SmsReportRequest, SmsStatus } from '../../domain/notifications/smsChannel'

/** Twilio's words (https://www.twilio.com/docs/messaging/api/message-resource#message-status-values); others say nothing new. */
const STATUSES: Readonly<Record<string, SmsStatus | undefined>> = {
  sent: 'sent',
  delivered: 'delivered',
  read: 'delivered',
  undelivered: 'failed',
  failed: 'failed',
  canceled: 'failed',
}

/** The words Twilio itself heeds (https://help.twilio.com/articles/223134027); a messaging service names its own verdict. */
const STOP = new Set([
  'stop',
  'stopall',
  'unsubscribe',
  'cancel',
  'end',
  'quit',
  'revoke',
  'optout',
])
const START = new Set(['start', 'yes', 'unstop'])

type Signed = { address: string; authToken: string }

/** Undefined for what Twilio did not sign: its signature covers the address it called and every field. */
export const readTwilioReport = (
  { body, headers, query }: SmsReportRequest,
  { address, authToken }: Signed,
): SmsReport | undefined => {
  const fields = Object.fromEntries(new URLSearchParams(body))
  const signature = headers.get('x-twilio-signature') ?? ''
  if (!twilio.validateRequest(authToken, signature, `${address}${query}`, fields)) return undefined
  return fields.SmsStatus === 'received' ? inbound(fields) : outbound(fields, query)
}

type Fields = Readonly<Record<string, string | undefined>>

const inbound = ({ Body, From = '', OptOutType }: Fields): SmsReport => {
  const word = (OptOutType ?? Body ?? '').trim().toLowerCase()
  if (STOP.has(word)) return { kind: 'opt_out', phone: From }
  return START.has(word) ? { kind: 'opt_in', phone: From } : { kind: 'nothing' }
}

const outbound = (fields: Fields, query: string): SmsReport => {
  const { ErrorCode, ErrorMessage, MessageSid = '', MessageStatus = '' } = fields
  const status = STATUSES[MessageStatus]
  const message = new URLSearchParams(query).get('message') ?? ''
  if (!status || !message || !MessageSid) return { kind: 'nothing' }
  const told = { kind: 'status' as const, message, providerId: MessageSid, status }
  return status === 'failed' ? { ...told, reason: reasonOf(ErrorCode, ErrorMessage) } : told
}

const reasonOf = (code = '', message = ''): string =>
  [message || 'The carrier did not deliver it.', code && `(Twilio ${code})`]
    .filter(Boolean)
    .join(' ')
    .slice(0, 500)
