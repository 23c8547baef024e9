import { createLocalReq } from 'payload'

import type { Mail } from '../../src/domain/notifications/channel'
import { sendMessage } from '../../src/domain/notifications/sendMessage'
import { portsOf } from '../../src/domain/ports'
import { ensureTemplates } from '../../src/seed/texts/templates'
import { query, testApp } from '../../src/testing/app'

const mails: Mail[] = []

/** With every template, and a channel that keeps what leaves. */
export const openLetterBox = async (): Promise<void> => {
  const { payload } = await testApp()
  await ensureTemplates(payload)
  const mail = {
    send: (each: Mail) => {
      mails.push(each)
      return Promise.resolve({ outcome: 'sent' as const, providerId: 'x' })
    },
  }
  payload.config.custom.ports = { ...portsOf({ payload }), mail }
}

/** The mail of that template about the order, as it left; the worker doing its job twice sends it once. */
export const sent = async (order: string, template: string): Promise<Mail | undefined> => {
  const { payload } = await testApp()
  // Nobody lives at example.com, so nothing would leave for it.
  const [message] = await query<{ id: string }>(
    `update messages set recipient = 'ada@customer.pl' where order_id = $1 and template_key = $2 returning id`,
    [order, template],
  )
  mails.length = 0
  const req = await createLocalReq({}, payload)
  for (const _time of [1, 2]) await sendMessage(req, { message: message?.id ?? '' })
  expect(mails.length).toBeLessThanOrEqual(1)
  return mails[0]
}
