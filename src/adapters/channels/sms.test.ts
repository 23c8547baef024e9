import twilio from 'twilio'

import { createSmsChannel } from './sms'

type Asked = { uri: string; data: unknown }

/** Twilio's own client over this instead of the network. */
class FakeClient extends twilio.RequestClient {
  readonly asked: Asked[] = []
  constructor(private readonly answer: { statusCode: number; body: object }) {
    super()
  }
  override request: twilio.RequestClient['request'] = ({ data, uri }) => {
    this.asked.push({ uri, data })
    // The client is generic over what it answers; Twilio's API answers JSON.
    return Promise.resolve(this.answer) as never
  }
}

const keys = { accountSid: 'AC0123', authToken: 'token', from: '+15005550006' }
const sms = { to: '+48512000111', text: 'Your code is 123456.', message: 'm1' }

describe('SMS by Twilio', () => {
  it('is kept without keys', async () => {
    expect(await createSmsChannel({}).send(sms)).toEqual({ outcome: 'kept' })
  })

  it('is sent from our number', async () => {
    const httpClient = new FakeClient({ statusCode: 201, body: { sid: 'SM1' } })
    expect(await createSmsChannel({ ...keys, httpClient }).send(sms)).toEqual({
      outcome: 'sent',
      providerId: 'SM1',
    })
    expect(httpClient.asked).toMatchObject([
      { data: { To: sms.to, From: keys.from, Body: sms.text } },
    ])
  })

  it('is refused for good where the owner opted out or the number cannot be', async () => {
    for (const code of [21_610, 21_211]) {
      const body = { code, message: 'No.', status: 400 }
      const httpClient = new FakeClient({ statusCode: 400, body })
      expect(await createSmsChannel({ ...keys, httpClient }).send(sms)).toMatchObject({
        outcome: 'refused',
      })
    }
  })

  it('says where to report to, and goes through a messaging service', async () => {
    const httpClient = new FakeClient({ statusCode: 201, body: { sid: 'SM1' } })
    const publicUrl = 'https://console.example.com'
    await createSmsChannel({ ...keys, from: 'MG01', publicUrl, httpClient }).send(sms)
    const StatusCallback = `${publicUrl}/api/messages/webhooks/twilio?message=m1`
    expect(httpClient.asked).toMatchObject([
      { data: { MessagingServiceSid: 'MG01', StatusCallback } },
    ])
    expect(httpClient.asked[0]?.data).not.toHaveProperty('From')
  })

  it('throws where it may be tried again', async () => {
    const httpClient = new FakeClient({
      statusCode: 503,
      body: { code: 20_503, message: 'Later.' },
    })
    await expect(createSmsChannel({ ...keys, httpClient }).send(sms)).rejects.toThrow('Later.')
  })
})
