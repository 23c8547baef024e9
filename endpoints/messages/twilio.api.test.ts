import { createLocalReq } from 'payload'
import twilio from 'twilio'

import { createSmsChannel } from '../../src/adapters/channels/sms'
import { queueMail } from '../../src/domain/notifications/queueMail'
import { sendMessage } from '../../src/domain/notifications/sendMessage'
import type { SmsChannel } from '../../src/domain/notifications/smsChannel'
import { portsOf } from '../../src/domain/ports'
import { ensureTemplates } from '../../src/seed/texts/templates'
import { query, testApp } from '../../src/testing/app'

const TOKEN = 'a token of Twilio'
const OURS = 'https://console.example.com'
const PATH = '/api/messages/webhooks/twilio'
const PHONE = '+48512000111'

let sent: string[] = []
let answer: () => ReturnType<SmsChannel['send']>

beforeAll(async () => {
  const { payload } = await testApp()
  await ensureTemplates(payload)
  const { readReport } = createSmsChannel({
    ...{ accountSid: 'AC1', authToken: TOKEN, from: '+15005550006', publicUrl: OURS },
  })
  const send: SmsChannel['send'] = ({ to }) => {
    sent.push(to)
    return answer()
  }
  portsOf({ payload }).sms = { send, ...(readReport ? { readReport } : {}) }
})
beforeEach(() => {
  sent = []
  answer = async () => ({ outcome: 'sent', providerId: 'SM1' })
})

const newReq = async () => createLocalReq({}, (await testApp()).payload)
const queue = async (to = PHONE): Promise<string> =>
  String(
    await queueMail(await newReq(), {
      ...{ template: 'one_time_code', channel: 'sms', to: { email: to } },
      variables: { validFor: '10 minutes' },
      secretVariables: { code: '123456' },
    }),
  )
const send = async (message: string) => sendMessage(await newReq(), { message })
const row = async (id: string) =>
  (await query('select status, provider_id, last_error from messages where id = $1', [id]))[0]

type Fields = Record<string, string>

/** A report as Twilio sends it, signed for the address and the fields. */
const report = async (fields: Fields, { message, signature }: Fields = {}) => {
  const search = message ? `?message=${message}` : ''
  const signed = twilio.getExpectedTwilioSignature(TOKEN, `${OURS}${PATH}${search}`, fields)
  const { call } = await testApp()
  return call('POST', `${PATH}${search}`, {
    body: new URLSearchParams(fields).toString(),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': signature ?? signed,
    },
  })
}
const status = (message: string, MessageStatus: string, more: Fields = {}) =>
  report({ MessageSid: 'SM1', MessageStatus, ...more }, { message })

describe('what becomes of an SMS', () => {
  it('200: it is delivered, whatever comes late or twice', async () => {
    const id = await queue()
    await send(id)
    expect(await row(id)).toMatchObject({ status: 'sent', provider_id: 'SM1' })
    for (const word of ['queued', 'delivered', 'sent', 'delivered', 'failed']) {
      const { status: code } = await status(id, word)
      expect(code).toBe(200)
    }
    expect(await row(id)).toMatchObject({ status: 'delivered', last_error: null })
  })

  it('200: it failed, and why; a late "sent" does not undo it', async () => {
    const id = await queue()
    await send(id)
    await status(id, 'undelivered', { ErrorCode: '30003' })
    await status(id, 'sent')
    await status(id, 'delivered')
    expect(await row(id)).toMatchObject({
      status: 'failed',
      last_error: 'The carrier did not deliver it. (Twilio 30003)',
    })
  })

  it('a report that is faster than the answer to the sending stays', async () => {
    const id = await queue()
    answer = async () => {
      await status(id, 'delivered')
      return { outcome: 'sent', providerId: 'SM1' }
    }
    await send(id)
    expect(await row(id)).toMatchObject({ status: 'delivered', provider_id: 'SM1' })
  })

  it('nor is it sent again when the answer is lost but the report came', async () => {
    const id = await queue()
    answer = async () => {
      await status(id, 'sent')
      throw new Error('The line broke.')
    }
    await send(id)
    await send(id)
    expect(sent).toHaveLength(1)
    expect(await row(id)).toMatchObject({ status: 'sent', provider_id: 'SM1' })
  })

  it('rivals: of two reports at once the first to end it stays', async () => {
    const id = await queue()
    await send(id)
    await Promise.all([status(id, 'delivered'), status(id, 'failed'), status(id, 'sent')])
    const first = await row(id)
    await Promise.all([status(id, 'failed'), status(id, 'delivered')])
    expect(['delivered', 'failed']).toContain(first?.status)
    expect(await row(id)).toEqual(first)
  })

  it('a report of an earlier sending, or of nothing we know, changes nothing', async () => {
    const id = await queue()
    await send(id)
    await report({ MessageSid: 'SM0', MessageStatus: 'failed' }, { message: id })
    for (const message of ['00000000-0000-7000-8000-000000000000', 'none'])
      expect((await status(message, 'failed')).status).toBe(200)
    expect(await row(id)).toMatchObject({ status: 'sent' })
  })

  it('400 for what Twilio did not sign: another body, address or key', async () => {
    const id = await queue()
    await send(id)
    const fields = { MessageSid: 'SM1', MessageStatus: 'failed' }
    const elsewhere = `https://elsewhere.example.com${PATH}?message=${id}`
    const signatures = [
      ...['', 'nonsense'],
      twilio.getExpectedTwilioSignature('another token', `${OURS}${PATH}?message=${id}`, fields),
      twilio.getExpectedTwilioSignature(TOKEN, elsewhere, fields),
      twilio.getExpectedTwilioSignature(TOKEN, `${OURS}${PATH}?message=${id}`, {}),
    ]
    for (const signature of signatures) {
      const refused = await report(fields, { message: id, signature })
      expect([refused.status, refused.body.errors[0].code]).toEqual([400, 'webhook.bad_signature'])
    }
    expect(await row(id)).toMatchObject({ status: 'sent' })
  })
})

describe('whoever says STOP', () => {
  const inbound = (From: string, more: Fields) =>
    report({ From, SmsStatus: 'received', MessageSid: 'SM9', ...more })

  it('gets no SMS until they say START', async () => {
    const phone = '+48512000222'
    for (const Body of [' Stop ', 'STOP']) expect((await inbound(phone, { Body })).status).toBe(200)
    const refused = await queue(phone)
    await send(refused)
    expect(sent).toEqual([])
    expect(await row(refused)).toMatchObject({
      status: 'failed',
      last_error: 'The number has opted out of SMS.',
    })
    await inbound(phone, { Body: 'Thank you' })
    await inbound(phone, { Body: 'Thank you', OptOutType: 'START' })
    await send(await queue(phone))
    expect(sent).toEqual([phone])
  })

  it('is remembered where Twilio refuses a sending for it', async () => {
    const phone = '+48512000333'
    answer = async () => ({ outcome: 'refused', reason: 'No.', hasOptedOut: true })
    await send(await queue(phone))
    await send(await queue(phone))
    expect(sent).toEqual([phone])
  })
})

it('is asked to send to numbers in E.164 alone', async () => {
  for (const to of ['512000111', '+4851', 'ada@example.com']) {
    const id = await queue(to)
    await send(id)
    expect(await row(id)).toMatchObject({ status: 'failed' })
  }
  expect(sent).toEqual([])
})
