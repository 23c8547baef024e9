import twilio from 'twilio'

import type { SmsChannel } from '../../domain/notifications/smsChannel'

type HttpClient = NonNullable<Parameters<typeof twilio>[2]>['httpClient']

export type SmsOptions = {
  accountSid?: string | undefined
  authToken?: string | undefined
  from?: string | undefined
  httpClient?: HttpClient
}

/** Twilio's code for a number whose owner answered STOP (https://www.twilio.com/docs/api/errors/21610). */
const OPTED_OUT = 21_610
/** And for numbers that cannot be: not valid, not mobile, not reachable from here. */
const NEVER = new Set([21_211, 21_408, 21_614, OPTED_OUT])

/** SMS by Twilio. Without keys every SMS is kept. Nobody who opted out is asked again by the queue. */
export const createSmsChannel = ({
  accountSid,
  authToken,
  from,
  httpClient,
}: SmsOptions): SmsChannel => {
  if (!accountSid || !authToken || !from)
    return { send: () => Promise.resolve({ outcome: 'kept' }) }
  const client = twilio(accountSid, authToken, { httpClient, timeout: 20_000 })
  return {
    send: async ({ text, to }) => {
      try {
        const { sid } = await client.messages.create({ to, from, body: text })
        return { outcome: 'sent', providerId: sid }
      } catch (error) {
        const code = codeOf(error)
        if (!NEVER.has(code)) throw error
        return {
          outcome: 'refused',
          reason: code === OPTED_OUT ? 'The number has opted out of SMS.' : messageOf(error),
        }
      }
    },
  }
}

const codeOf = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'code' in error ? Number(error.code) : 0

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : 'The number cannot be reached.'
