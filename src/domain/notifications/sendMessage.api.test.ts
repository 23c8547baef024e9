import { createLocalReq } from 'payload'

import { createMailChannel } from '../../adapters/channels/email'
import { query, testApp } from '../../testing/app'
import { adminToken } from '../../testing/builders'
import { queueWelcome } from '../../testing/mails'
import { openMailServer, type TestMailServer } from '../../testing/smtp'
import { ensureTemplates } from '../../seed/texts/templates'
import { inTransaction } from '../database/transaction'
import { portsOf, type Ports } from '../ports'
import { alertStaff, queueMail } from './queueMail'
import { sendMessage } from './sendMessage'

type Row = {
  id: string
  status: string
  tries: number
  last_error: string | null
  text: string | null
  html: string | null
  variables: unknown
}

const from = 'Simdesk <no-reply@simdesk.invalid>'
const LINK = 'https://shop.invalid/reset/0f3a9c-the-secret-token'

let server: TestMailServer
let ports: Ports

const newReq = async () => createLocalReq({}, (await testApp()).payload)

const queueReset = async () => {
  const id = await queueMail(await newReq(), {
    template: 'password_reset',
    to: { email: 'ada@customer.pl' },
    variables: { name: 'Ada', validFor: '60 minutes' },
    secretVariables: { link: LINK },
  })
  return String(id)
}

const send = async (message: string) => sendMessage(await newReq(), { message })
const rowOf = async (id: string) =>
  (await query<Row>('select *, tries::int from messages where id = $1', [id]))[0]
const jobsOf = (id: string) =>
  query('select key from graphile_worker.jobs where key = $1', [`message:${id}`])

const newAdmin = (role: 'super_admin' | 'moderator' | 'editor') =>
  adminToken({ role, email: `${role}@team.pl` })

const tokens: Partial<Record<string, string>> = {}

beforeAll(async () => {
  const { payload } = await testApp()
  await ensureTemplates(payload)
  server = await openMailServer()
  ports = portsOf({ payload })
  for (const role of ['super_admin', 'moderator', 'editor'] as const)
    tokens[role] = await newAdmin(role)
})
afterAll(() => server.close())
beforeEach(() => {
  server.mails.length = 0
  server.refuseNext(0)
  server.takeAfter(0)
  ports.mail = createMailChannel({ smtpUrl: server.url, from })
  ports.mode = { ...ports.mode, isProduction: false }
})

describe('queueing a mail', () => {
  it('writes one row and one job, and sends nothing', async () => {
    const id = await queueWelcome()
    expect(await rowOf(id)).toMatchObject({ status: 'queued', tries: 0 })
    expect(await jobsOf(id)).toHaveLength(1)
    expect(server.mails).toEqual([])
  })

  it('leaves no row and no job when the change is rolled back', async () => {
    const req = await newReq()
    let id: string | undefined
    const change = inTransaction(req, async () => {
      id = await queueMail(req, {
        template: 'welcome',
        to: { email: 'ada@customer.pl' },
        variables: { name: 'Ada', link: 'https://shop.pl' },
      })
      throw new Error('the change failed')
    })
    await expect(change).rejects.toThrow('the change failed')
    expect(id).toBeDefined()
    expect(await rowOf(String(id))).toBeUndefined()
    expect(await jobsOf(String(id))).toEqual([])
  })

  it('writes nothing where the settings switch the mail off', async () => {
    const { payload } = await testApp()
    const setWelcome = (welcome: boolean) =>
      payload.updateGlobal({ slug: 'notifications', data: { welcome }, overrideAccess: true })
    await setWelcome(false)
    const before = await query('select id from messages')
    expect(await queueWelcome()).toBe('undefined')
    expect(await query('select id from messages')).toHaveLength(before.length)
    await setWelcome(true)
  })

  it('alerts every active super admin, or the address of the settings', async () => {
    const { payload } = await testApp()
    const recipients = async () =>
      query("select recipient from messages where template_key = 'admin_alert' order by created_at")
    await alertStaff(await newReq(), { summary: 'Stock is low.' })
    expect(await recipients()).toEqual([{ recipient: 'super_admin@team.pl' }])
    const data = { alertEmail: 'alerts@team.pl' }
    await payload.updateGlobal({ slug: 'general', data, overrideAccess: true })
    await alertStaff(await newReq(), { summary: 'Stock is low.' })
    expect((await recipients()).at(-1)).toEqual({ recipient: 'alerts@team.pl' })
  })
})

describe('sending a message', () => {
  it('renders its template in the language of the recipient and records it', async () => {
    const id = await queueWelcome('ada@customer.pl', 'ar')
    await send(id)
    expect(server.mails).toHaveLength(1)
    expect(server.mails[0]?.to).toEqual(['ada@customer.pl'])
    expect(server.mails[0]?.messageId).toBe(`<${id}@localhost>`)
    const row = await rowOf(id)
    expect(row).toMatchObject({ status: 'sent', tries: 1, last_error: null })
    expect(row?.text).toContain('حسابك جاهز')
    expect(row?.html).toContain('dir="rtl"')
  })

  it('falls back to English in a language without a text', async () => {
    const id = await queueWelcome('ada@customer.pl', 'pl')
    await send(id)
    expect((await rowOf(id))?.text).toContain('Your account is ready.')
  })

  it('sends once although the job runs twice at once, and again later', async () => {
    const id = await queueWelcome()
    server.takeAfter(300)
    const rivals = await Promise.allSettled([send(id), send(id)])
    expect(rivals.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await send(id)
    expect(server.mails).toHaveLength(1)
    expect(await rowOf(id)).toMatchObject({ status: 'sent', tries: 1 })
  })

  it('never hands a demo address to the transport', async () => {
    const id = await queueWelcome('ada@example.com')
    await send(id)
    expect(server.mails).toEqual([])
    const row = await rowOf(id)
    expect(row?.status).toBe('kept')
    expect(row?.text).toContain('Hello Ada')
  })

  it('keeps the message, readable, without a mail server', async () => {
    ports.mail = createMailChannel({ from })
    const id = await queueWelcome()
    await send(id)
    expect(await rowOf(id)).toMatchObject({ status: 'kept', subject: 'Welcome, Ada' })
  })

  it('throws while the server refuses, so that the queue tries again under the same id', async () => {
    const id = await queueWelcome()
    server.refuseNext(1)
    await expect(send(id)).rejects.toThrow('Try again later')
    const row = await rowOf(id)
    expect(row).toMatchObject({ status: 'queued', tries: 1 })
    expect(row?.last_error).toContain('Try again later')
    await send(id)
    expect(server.mails.map(({ messageId }) => messageId)).toEqual([`<${id}@localhost>`])
    expect(await rowOf(id)).toMatchObject({ status: 'sent', tries: 2, last_error: null })
  })

  it('says failed after the last try, and stays quiet', async () => {
    const id = await queueWelcome()
    await query('update messages set tries = 7 where id = $1', [id])
    server.refuseNext(1)
    await send(id)
    expect(await rowOf(id)).toMatchObject({ status: 'failed', tries: 8 })
    await send(id)
    expect(server.mails).toEqual([])
  })

  it('says which variable has no value instead of sending half a mail', async () => {
    const id = await queueWelcome()
    await query(`update messages set variables = '{"name":"Ada"}' where id = $1`, [id])
    await send(id)
    expect(await rowOf(id)).toMatchObject({
      status: 'failed',
      last_error: 'The template names {{link}}, which has no value.',
    })
    expect(server.mails).toEqual([])
  })
})

describe('a message that opens an account', () => {
  it('holds its secret in no column in clear', async () => {
    const id = await queueReset()
    const inClear = async () => JSON.stringify(await rowOf(id)).includes('the-secret-token')
    expect(await inClear()).toBe(false)
    await send(id)
    expect(server.mails[0]?.source).toContain('the-secret-token')
    expect(await inClear()).toBe(false)
  })

  it('is read by a super admin and by nobody else', async () => {
    const id = await queueReset()
    await send(id)
    const { call } = await testApp()
    const read = async (role: string) =>
      (await call('GET', `/api/messages/${id}`, { as: tokens[role] })).body
    expect((await read('super_admin')).text).toContain(LINK)
    expect(await read('moderator')).toMatchObject({ id, text: null, html: null })
    for (const role of ['super_admin', 'moderator']) {
      expect(await read(role)).not.toHaveProperty('variables')
    }
    expect((await read('editor')).text).toBeUndefined()
  })

  it('forgets its secret once sent in production mode, and cannot be sent again', async () => {
    ports.mode = { ...ports.mode, isProduction: true }
    const id = await queueReset()
    await send(id)
    expect(server.mails).toHaveLength(1)
    expect(await rowOf(id)).toMatchObject({ text: null, html: null, variables: null })
    const { call } = await testApp()
    const answer = await call('POST', `/api/messages/${id}/resend`, { as: tokens.super_admin })
    expect(answer.status).toBe(409)
    expect(answer.body.errors[0].code).toBe('message.secret_gone')
  })
})

describe('POST /messages/:id/resend', () => {
  const resend = async (id: string, role?: string) =>
    (await testApp()).call('POST', `/api/messages/${id}/resend`, {
      as: role ? tokens[role] : undefined,
    })

  it('200 queues it again; twice is harmless, and it leaves once more under another id', async () => {
    const id = await queueWelcome()
    await send(id)
    expect((await resend(id, 'moderator')).status).toBe(200)
    const again = await resend(id, 'moderator')
    expect(again).toMatchObject({ status: 200, body: { doc: { id, status: 'queued' } } })
    expect(await jobsOf(id)).toHaveLength(1)
    expect(
      await query("select 1 from events where type = 'message.resent' and subject_id = $1", [id]),
    ).toHaveLength(1)
    await send(id)
    const [first, second] = server.mails.map(({ messageId }) => messageId)
    expect(server.mails).toHaveLength(2)
    expect(second).not.toBe(first)
  })

  it('401 without a session; 404 for those who may not see it, and for what does not exist', async () => {
    const id = await queueWelcome()
    expect((await resend(id)).status).toBe(401)
    expect((await resend(id, 'editor')).status).toBe(404)
    expect((await resend('no-such-id', 'moderator')).status).toBe(404)
  })
})
