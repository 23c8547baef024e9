import twilio from 'twilio'

import type { SmsChannel } from '../../domain/notifications/smsChannel'
import { readTwilioReport } from './twilioReports'

type HttpClient = NonNullable<Parameters<typeof twilio>[2]>['httpClient']

export type SmsOptions = {
  accountSid?: string | undefined
  authToken?: string | undefined
  from?: string | undefined
  /** The console's own address: Twilio signs the address that it calls. */
  publicUrl?: string | undefined
  httpClient?: HttpClient
}

/** Twilio's code for a number whose owner answered STOP (https://www.twilio.com/docs/api/errors/21610). */
const OPTED_OUT = 21_610
/** And for numbers that cannot be: not valid, not mobile, not reachable from here. */
const NEVER = new Set([21_211, 21_408, 21_614, OPTED_OUT])

const REPORTS = '/api/messages/webhooks/twilio'

/** SMS by Twilio. Without keys every SMS is kept. Nobody who opted out is asked again by the queue. */
export const createSmsChannel = ({
  accountSid,
  authToken,
  from,
  ...options
}: SmsOptions): SmsChannel => {
  if (!accountSid || !authToken || !from)
    return { send: () => Promise.resolve({ outcome: 'kept' }) }
  const { httpClient, publicUrl = '' } = options
  const client = twilio(accountSid, authToken, { httpClient, timeout: 20_000 })
  const address = `${publicUrl}${REPORTS}`
  return {
    readReport: (request) => readTwilioReport(request, { address, authToken }),
    send: async ({ message, text, to }) => {
      try {
        const { sid } = await client.messages.create({
          ...senderOf(from),
          ...reportsTo(address, message),
          to,
          body: text,
        })
        return { outcome: 'sent', providerId: sid }
      } catch (error) {
        return refusalOf(error)
      }
    },
  }
}

/** A number of ours, or a messaging service, which chooses one. */
const senderOf = (from: string) =>
  from.startsWith('MG') ? { messagingServiceSid: from } : { from }

/** Twilio reaches nobody by http or at home. */
const reportsTo = (address: string, message: string) =>
  address.startsWith('https:') ? { statusCallback: `${address}?message=${message}` } : {}

const refusalOf = (error: unknown) => {
  const code = codeOf(error)
  if (!NEVER.has(code)) throw error
  const hasOptedOut = code === OPTED_OUT
  const reason = hasOptedOut ? 'The number has opted out of SMS.' : messageOf(error)
  return { outcome: 'refused' as const, reason, hasOptedOut }
}

const codeOf = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'code' in error ? Number(error.code) : 0

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : 'The number cannot be reached.'
