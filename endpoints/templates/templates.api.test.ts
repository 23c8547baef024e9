import { createLocalReq } from 'payload'

import { createMailChannel } from '../../src/adapters/channels/email'
import { lexicalBody } from '../../src/domain/templates/lexical'
import { queueMail } from '../../src/domain/notifications/queueMail'
import { sendMessage } from '../../src/domain/notifications/sendMessage'
import { portsOf } from '../../src/domain/ports'
import { ensureTemplates } from '../../src/seed/texts/templates'
import { query, testApp } from '../../src/testing/app'
import { adminToken } from '../../src/testing/builders'
import { openMailServer, type TestMailServer } from '../../src/testing/smtp'

let editor: string
let moderator: string
let server: TestMailServer

const newReq = async () => createLocalReq({}, (await testApp()).payload)

beforeAll(async () => {
  const { payload } = await testApp()
  await ensureTemplates(payload)
  editor = await adminToken({ role: 'editor', email: 'ed@team.pl' })
  moderator = await adminToken({ role: 'moderator' })
  server = await openMailServer()
  portsOf({ payload }).mail = createMailChannel({ smtpUrl: server.url, from: 'a@b.invalid' })
})
afterAll(() => server.close())
beforeEach(() => {
  server.mails.length = 0
})

const post = async (path: string, body: object, as: string | undefined = editor) =>
  (await testApp()).call('POST', `/api/templates/${path}`, { body, as })

const welcome = (text = 'Hello {{name}}', subject = 'Welcome, {{name}}') => ({
  key: 'welcome',
  channel: 'email',
  language: 'en',
  subject,
  body: lexicalBody([text, { label: 'Open', link: '{{link}}' }], 'ltr'),
})
const code = (...paragraphs: string[]) => ({
  key: 'one_time_code',
  channel: 'sms',
  body: lexicalBody(paragraphs, 'ltr'),
})

const templateFor = async (channel: 'email' | 'sms', key: string) => {
  const [row] = await query<{ id: string }>(
    'select id from templates where key = $1 and channel = $2',
    [key, channel],
  )
  return String(row?.id)
}

describe('POST /templates/preview', () => {
  it('200 shows HTML and text of what is not saved, filled with samples', async () => {
    const { body, status } = await post('preview', welcome())
    expect(status).toBe(200)
    expect(body).toMatchObject({ subject: 'Welcome, Layla Haddad', segments: null, faults: [] })
    expect(body.html).toContain('Hello Layla Haddad')
    expect(body.text).toContain('Open: https://shop.example.com/open/7f3a')
    expect((await post('preview', welcome(), moderator)).status).toBe(200)
  })

  it('200 names every variable nobody fills, by its field, and what the text may say', async () => {
    const { body } = await post('preview', welcome('Hello {{nmae}}', 'Hi {{title}}'))
    expect(body.faults).toEqual([
      {
        path: 'subject',
        message: 'There is no variable {{title}} here. There are {{name}}, {{link}}.',
      },
      {
        path: 'body',
        message: 'There is no variable {{nmae}} here. There are {{name}}, {{link}}.',
      },
    ])
  })

  it('200 counts the parts of an SMS as its provider bills them', async () => {
    const plain = await post('preview', code('Your code is {{code}}.'))
    expect(plain.body).toMatchObject({
      text: 'Your code is 482913.',
      html: '',
      segments: { encoding: 'GSM-7', units: 20, segments: 1, unitsLeft: 140 },
      faults: [],
    })
    const dear = await post('preview', code(`Twój kod: {{code}} ${'a'.repeat(60)}`))
    expect(dear.body.segments).toMatchObject({ encoding: 'UCS-2', segments: 2, costly: ['ó'] })
  })

  it('200 says what is missing: a code nobody is told is of no use', async () => {
    const { body } = await post('preview', code('Hello.'))
    expect(body.faults).toEqual([
      { path: 'body', message: 'Say {{code}}: without it the message is of no use.' },
    ])
  })

  it('writes nothing', async () => {
    const count = async () => (await query('select id from messages')).length
    const before = await count()
    await post('preview', welcome())
    expect(await count()).toBe(before)
  })
})

describe('POST /templates/trial', () => {
  it('200 sends what is in the editor to whoever asks, through the queue', async () => {
    const { body, status } = await post('trial', welcome('Not saved, {{name}}.'))
    expect([status, body.doc.to]).toEqual([200, 'ed@team.pl'])
    expect(
      await query('select key from graphile_worker.jobs where key = $1', [
        `message:${body.doc.id}`,
      ]),
    ).toHaveLength(1)
    await sendMessage(await newReq(), { message: body.doc.id })
    expect(server.mails).toHaveLength(1)
    const [row] = await query('select * from messages where id = $1', [body.doc.id])
    expect(row).toMatchObject({
      status: 'sent',
      is_test: true,
      recipient: 'ed@team.pl',
      subject: '[Trial] Welcome, Layla Haddad',
    })
    expect(row?.text).toContain('Not saved, Layla Haddad.')
  })

  it('422 with the field where the text could not leave in earnest, and sends nothing', async () => {
    const { body, status } = await post('trial', welcome('Hello {{nmae}}'))
    expect(status).toBe(422)
    expect(body.errors[0].data.fields).toEqual([
      expect.objectContaining({ path: 'body', message: expect.stringContaining('{{nmae}}') }),
    ])
    expect(server.mails).toHaveLength(0)
  })

  it('403 for a moderator, who writes no templates, and 401 for nobody', async () => {
    const { call } = await testApp()
    expect((await post('trial', welcome(), moderator)).status).toBe(403)
    expect((await call('POST', '/api/templates/trial', { body: welcome() })).status).toBe(401)
  })
})

describe('publishing', () => {
  const save = async (id: string, data: object, locale = 'en') =>
    (await testApp()).call('PATCH', `/api/templates/${id}?locale=${locale}&draft=true`, {
      body: data,
      as: editor,
    })

  it('422 leaves no language behind: a draft in another one is looked at too', async () => {
    const id = await templateFor('email', 'password_reset')
    const bad = { body: lexicalBody(['لا رابط هنا'], 'rtl'), _status: 'draft' }
    expect((await save(id, bad, 'ar')).status).toBe(200)
    const refused = await save(id, { subject: 'Choose anew', _status: 'published' })
    expect(refused.status).toBe(422)
    expect(refused.body.errors[0].data.fields).toEqual([
      expect.objectContaining({
        path: 'body',
        message: 'In the language "ar": Say {{link}}: without it the message is of no use.',
      }),
    ])
    const mended = { body: lexicalBody([{ label: 'x', link: '{{link}}' }], 'rtl') }
    expect((await save(id, { ...mended, _status: 'draft' }, 'ar')).status).toBe(200)
    expect((await save(id, { subject: 'Choose anew', _status: 'published' })).status).toBe(200)
  })
})

describe('an SMS', () => {
  it('says its own text where there is one, and what the mail says where there is none', async () => {
    const { call, payload } = await testApp()
    const queue = async () => {
      const id = await queueMail(await newReq(), {
        template: 'one_time_code',
        channel: 'sms',
        to: { email: '+48600100200', language: 'en' },
        variables: { validFor: '10 minutes' },
        secretVariables: { code: '123456' },
      })
      await sendMessage(await newReq(), { message: String(id) })
      const root = await adminToken({ role: 'super_admin' })
      return (await call('GET', `/api/messages/${id}`, { as: root })).body
    }
    expect((await queue()).text).toMatch(/^Your code is 123456\. .* Give it to nobody\.$/)
    await payload.delete({
      collection: 'templates',
      where: { key: { equals: 'one_time_code' }, channel: { equals: 'sms' } },
      overrideAccess: true,
    })
    expect((await queue()).text).toMatch(/^Your code is 123456\. It works[^]*Nobody of ours/)
    const made = await call('POST', '/api/templates', {
      as: editor,
      body: { ...code('{{code}} is your code.'), _status: 'published' },
    })
    expect(made.status).toBe(201)
    expect(await queue()).toMatchObject({ text: '123456 is your code.', status: 'kept' })
  })

  it('goes beside the mail of an event only where the settings say so', async () => {
    const { payload } = await testApp()
    const cancelled = async () => {
      const phone = `+486${String(Math.random()).slice(2, 10)}`
      await queueMail(await newReq(), {
        template: 'order_cancelled',
        to: { email: 'ada@customer.pl', phone },
        variables: { name: 'Ada', orderNumber: 'SD-1', reason: '' },
      })
      return query('select channel from messages where recipient = $1', [phone])
    }
    const set = (orderCancelledSms: boolean) =>
      payload.updateGlobal({
        slug: 'notifications',
        data: { orderCancelledSms },
        overrideAccess: true,
      })
    expect(await cancelled()).toEqual([])
    await set(true)
    expect(await cancelled()).toEqual([{ channel: 'sms' }])
    await set(false)
    expect(await cancelled()).toEqual([])
  })
})

it('a message whose text cannot be made says why, by its code', async () => {
  await query(`update templates set _status = 'draft' where key = 'refund_issued'`)
  const id = await queueMail(await newReq(), {
    template: 'refund_issued',
    to: { email: 'ada@customer.pl' },
    variables: { name: 'Ada', orderNumber: 'SD-1', amount: '$1' },
  })
  await sendMessage(await newReq(), { message: String(id) })
  const [row] = await query('select status, last_error_code from messages where id = $1', [id])
  expect(row).toEqual({ status: 'failed', last_error_code: 'template.not_published' })
})
