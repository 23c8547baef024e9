import { createLocalReq } from 'payload'

import { createMailChannel } from '../../adapters/channels/email'
import { ensureTemplates } from '../../seed/texts/templates'
import { query, testApp } from '../../testing/app'
import { adminToken } from '../../testing/builders'
import { openMailServer, type TestMailServer } from '../../testing/smtp'
import { portsOf } from '../ports'
import { queueMail } from './queueMail'
import { sendMessage } from './sendMessage'
import { TEMPLATE_KEYS, TEMPLATES, type TemplateKey } from '../templates/templates'

let server: TestMailServer
let superAdmin: string

beforeAll(async () => {
  const { payload } = await testApp()
  await ensureTemplates(payload)
  server = await openMailServer()
  superAdmin = await adminToken({ role: 'super_admin' })
  portsOf({ payload }).mail = createMailChannel({
    smtpUrl: server.url,
    from: 'Simdesk <no-reply@simdesk.invalid>',
  })
})
afterAll(() => server.close())

const newReq = async () => createLocalReq({}, (await testApp()).payload)

const valueOf = (name: string): string =>
  /link$/i.test(name) ? `https://shop.pl/${name}` : `The ${name}`

const valuesOf = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, valueOf(name)]))

const queue = async (key: TemplateKey, language = 'en') => {
  const { secrets, variables } = TEMPLATES[key]
  return queueMail(await newReq(), {
    template: key,
    to: { email: 'ada@customer.pl', language },
    // Each key has names of its own; one list of all of them has no narrower type.
    variables: valuesOf(variables) as never,
    // The same holds for its secrets.
    secretVariables: valuesOf(secrets) as never,
  })
}
const send = async (id: string | undefined) => sendMessage(await newReq(), { message: String(id) })
/** The message as a super admin reads it: one that opens an account is sealed in its row. */
const shownOf = async (id: string | undefined) => {
  const { call } = await testApp()
  return (await call('GET', `/api/messages/${id}`, { as: superAdmin })).body
}
const rowOf = async (id: string | undefined) =>
  (await query('select *, tries::int from messages where id = $1', [id]))[0]

const cases = TEMPLATE_KEYS.flatMap((key) => [
  { key, language: 'en', direction: 'ltr', letters: /[a-z]{3}/ },
  { key, language: 'ar', direction: 'rtl', letters: /[\u0600-\u06ff]{3}/ },
])

describe('every mail of ours', () => {
  it.each(cases)('$key leaves in $language from its row', async (wanted) => {
    const { direction, key, language, letters } = wanted
    server.mails.length = 0
    const id = await queue(key, language)
    await send(id)
    const row = await rowOf(id)
    expect(row).toMatchObject({ status: 'sent', template_key: key, last_error: null })
    expect(server.mails.map(({ to }) => to)).toEqual([['ada@customer.pl']])
    const { html, subject, text: plain } = await shownOf(id)
    expect(html).toContain(`<html lang="${language}" dir="${direction}">`)
    for (const text of [subject, plain]) {
      expect(text).toMatch(letters)
      expect(text).not.toMatch(/\{\{|\}\}|undefined|\[object/)
    }
    const said = `${subject} ${plain}`
    const told = [...TEMPLATES[key].variables, ...TEMPLATES[key].secrets].map(valueOf)
    // A text may leave a variable out, but not all of them, and never what the mail is for.
    expect(told.filter((value) => said.includes(value)).length).toBeGreaterThan(0)
    for (const name of TEMPLATES[key].secrets) expect(said).toContain(valueOf(name))
    const [template] = await query('select id, revision::int from templates where key = $1', [key])
    expect([row?.template_id, row?.template_version]).toEqual([
      template?.id,
      String(template?.revision),
    ])
  })
})

const SWITCHES = [
  ['welcome', 'welcome'],
  ['order_confirmation', 'orderConfirmation'],
  ['payment_receipt', 'paymentReceipt'],
  ['admin_alert', 'adminAlert'],
] as const

describe('a switch of the settings', () => {
  it.each(SWITCHES)('keeps %s from being written at all, and no other', async (key, name) => {
    const { payload } = await testApp()
    const turn = (isOn: boolean) =>
      payload.updateGlobal({
        slug: 'notifications',
        data: { [name]: isOn },
        overrideAccess: true,
      })
    await turn(false)
    const before = await query('select count(*)::int as n from messages')
    expect(await queue(key)).toBeUndefined()
    expect(await query('select count(*)::int as n from messages')).toEqual(before)
    expect(await queue('password_reset')).toEqual(expect.any(String))
    await turn(true)
    expect(await queue(key)).toEqual(expect.any(String))
  })
})

describe('a template that is taken back', () => {
  it.each([
    ['unpublished', `update templates set _status = 'draft' where key = 'refund_issued'`],
    ['in the trash', `update templates set deleted_at = now() where key = 'refund_issued'`],
  ])('%s: the message fails saying so, and can be sent again later', async (_how, takeBack) => {
    server.mails.length = 0
    await query(takeBack)
    const id = await queue('refund_issued')
    await send(id)
    expect(await rowOf(id)).toMatchObject({
      status: 'failed',
      last_error: 'There is no published template "refund_issued".',
    })
    expect(server.mails).toEqual([])
    await query(
      `update templates set _status = 'published', deleted_at = null where key = 'refund_issued'`,
    )
    const as = await adminToken({ role: 'moderator' })
    const { call } = await testApp()
    expect((await call('POST', `/api/messages/${id}/resend`, { as })).status).toBe(200)
    await send(id)
    expect(await rowOf(id)).toMatchObject({ status: 'sent', last_error: null, tries: 1 })
    expect(server.mails).toHaveLength(1)
  })
})

it.each(['ada@example.com', 'ada@mail.example.org', 'ada@x.test'])(
  'nobody at %s is ever mailed, and the text is kept',
  async (email) => {
    server.mails.length = 0
    const id = await queueMail(await newReq(), {
      template: 'welcome',
      to: { email },
      variables: { name: 'Ada', link: 'https://shop.pl' },
    })
    await send(id)
    expect(server.mails).toEqual([])
    const row = await rowOf(id)
    expect(row?.status).toBe('kept')
    expect(String(row?.text)).toContain('Ada')
  },
)
