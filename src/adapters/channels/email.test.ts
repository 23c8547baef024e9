import { openMailServer, type TestMailServer } from '../../testing/smtp'
import { createMailChannel } from './email'

let server: TestMailServer

beforeAll(async () => {
  server = await openMailServer()
})
afterAll(() => server.close())
beforeEach(() => void (server.mails.length = 0))

const mail = {
  to: 'ada@customer.invalid',
  subject: 'Your order',
  html: '<p>Thank you</p>',
  text: 'Thank you',
  messageId: '<m1@simdesk.invalid>',
}
const from = 'Simdesk <no-reply@simdesk.invalid>'

describe('mail by SMTP', () => {
  it('hands both forms to the server under our own message id', async () => {
    const answer = await createMailChannel({ smtpUrl: server.url, from }).send(mail)
    expect(answer).toEqual({ outcome: 'sent', providerId: expect.stringMatching(/^250/) })
    expect(server.mails).toHaveLength(1)
    const [received] = server.mails
    expect(received?.to).toEqual([mail.to])
    expect(received?.messageId).toBe(mail.messageId)
    expect(received?.source).toContain('multipart/alternative')
    expect(received?.source).toMatch(/^From: Simdesk <no-reply@simdesk.invalid>/m)
    expect(received?.source).toMatch(/^Auto-Submitted: auto-generated/m)
  })

  it('writes no second header, whatever the subject says', async () => {
    const subject = 'Hello\r\nBcc: eve@customer.invalid'
    await createMailChannel({ smtpUrl: server.url, from }).send({ ...mail, subject })
    expect(server.mails[0]?.to).toEqual([mail.to])
    expect(server.mails[0]?.source).not.toMatch(/^Bcc:/m)
  })

  it('keeps every mail without a server', async () => {
    expect(await createMailChannel({ from }).send(mail)).toEqual({ outcome: 'kept' })
    expect(server.mails).toEqual([])
  })

  it('throws when the server refuses', async () => {
    server.refuseNext(1)
    const channel = createMailChannel({ smtpUrl: server.url, from })
    await expect(channel.send(mail)).rejects.toThrow('Try again later')
    await expect(channel.send(mail)).resolves.toMatchObject({ outcome: 'sent' })
  })

  it('throws when nobody answers there', async () => {
    const closed = await openMailServer()
    await closed.close()
    const channel = createMailChannel({ smtpUrl: closed.url, from })
    await expect(channel.send(mail)).rejects.toThrow('ECONNREFUSED')
  })
})
