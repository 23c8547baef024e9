import { createLocalReq } from 'payload'
import sharp from 'sharp'

import { createMailChannel } from '../../src/adapters/channels/email'
import { sendMessage } from '../../src/domain/notifications/sendMessage'
import { portsOf } from '../../src/domain/ports'
import { ensureTemplates } from '../../src/seed/texts/templates'
import { query, testApp } from '../../src/testing/app'
import { adminToken, buildWorld, setPricing, type World } from '../../src/testing/builders'
import { download } from '../../src/testing/http'
import { queueWelcome } from '../../src/testing/mails'
import { openMailServer, type TestMailServer } from '../../src/testing/smtp'
import { placePaid, stock } from './stage'

let world: World
let editor: string
let server: TestMailServer

beforeAll(async () => {
  const { payload } = await testApp()
  world = await buildWorld()
  await stock(5, 'esim')
  await ensureTemplates(payload)
  editor = await adminToken({ role: 'editor' })
  server = await openMailServer()
  portsOf({ payload }).mail = createMailChannel({
    smtpUrl: server.url,
    from: 'Simdesk <no-reply@simdesk.invalid>',
  })
})
afterAll(() => server.close())

const save = async (slug: string, data: object, as = world.tokens.admin) =>
  (await testApp()).call('POST', `/api/globals/${slug}`, { body: data, as })

const picture = async (isPublic: boolean, name: string): Promise<string> => {
  const { payload } = await testApp()
  const data = await sharp({
    create: { width: 400, height: 100, channels: 3, background: '#d22' },
  })
    .png()
    .toBuffer()
  const { id } = await payload.create({
    collection: 'media',
    data: { alt: 'Our logo', isPublic },
    file: { data, mimetype: 'image/png', name, size: data.length },
    overrideAccess: true,
  })
  return id
}

const fieldsOf = ({ body }: { body: { errors: { data: { fields: object[] } }[] } }) =>
  body.errors[0]?.data.fields

const invoiceOf = (transaction: string): Promise<Buffer> =>
  download(`/api/transactions/${transaction}/invoice`, world.tokens.admin)

const statement = (): Promise<Buffer> =>
  download(`/api/resellers/${world.reseller.id}/statement?format=pdf`, world.tokens.admin)

const paidInvoice = async (): Promise<Buffer> => {
  const { id } = await placePaid(world, 'esim')
  const [row] = await query<{ id: string }>(
    `select id from transactions where order_id = $1 and transaction_type = 'payment'`,
    [id],
  )
  return invoiceOf(String(row?.id))
}

const nextMail = async () => {
  server.mails.length = 0
  await sendMessage(await createLocalReq({}, (await testApp()).payload), {
    message: await queueWelcome(),
  })
  return String(JSON.stringify(server.mails[0]))
}

describe('a colour', () => {
  it.each([
    ['primaryColor', '#ffd400', 'light'],
    ['primaryColorDark', '#0f2a5c', 'dark'],
  ])('422 refuses %s %s: it could not be read on %s backgrounds', async (path, value, theme) => {
    const refused = await save('branding', { [path]: value }, editor)
    expect(refused.status).toBe(422)
    expect(fieldsOf(refused)).toEqual([
      expect.objectContaining({
        path,
        message: expect.stringContaining(`Too little contrast on ${theme} backgrounds`),
      }),
    ])
  })

  it('200 that is read well is the colour of the next mail', async () => {
    expect((await save('branding', { primaryColor: '#7a1fa2' }, editor)).status).toBe(200)
    expect(await nextMail()).toContain('#7a1fa2')
  })
})

describe('a logo', () => {
  it('422 has to be a public picture, for the sign-in page shows it', async () => {
    const refused = await save('branding', { logoLight: await picture(false, 'secret.png') })
    expect(refused.status).toBe(422)
    expect(fieldsOf(refused)).toEqual([
      expect.objectContaining({
        path: 'logoLight',
        message: expect.stringContaining('Make the picture public first'),
      }),
    ])
  })

  it('200 is in the next mail, which brings it along, on the next invoice and on a statement', async () => {
    expect(await nextMail()).not.toContain('cid:logo')
    for (const paper of [await paidInvoice(), await statement()])
      expect(paper.includes('/Subtype /Image')).toBe(false)
    const logoLight = await picture(true, 'logo.png')
    expect((await save('branding', { logoLight, senderName: 'Nomad' }, editor)).status).toBe(200)
    const mail = await nextMail()
    expect(mail).toContain('cid:logo')
    expect(mail).toContain('logo.png')
    expect(mail).toContain('Nomad')
    for (const paper of [await paidInvoice(), await statement()])
      expect(paper.includes('/Subtype /Image')).toBe(true)
  })
})

describe('a version of settings', () => {
  const quoted = async () => {
    const { call } = await testApp()
    const { body } = await call('POST', '/api/orders/quote', {
      as: world.tokens.user,
      body: { plan: world.plan.id, simType: 'esim' },
    })
    return body.doc.serviceChargeMinor
  }

  it('is restored as a change of its own, and prices the next order', async () => {
    const { call } = await testApp()
    const charge = (amountMinor: number) =>
      save('pricing', { serviceCharges: [{ currency: 'USD', amountMinor }] })
    await setPricing()
    await charge(50)
    expect(await quoted()).toBe(50)
    const now = await charge(777)
    expect(await quoted()).toBe(777)
    const versions = await call('GET', '/api/globals/pricing/versions?sort=-updatedAt', {
      as: world.tokens.admin,
    })
    const before = versions.body.docs[1]
    const restored = await call('POST', `/api/globals/pricing/versions/${before.id}`, {
      as: world.tokens.admin,
    })
    expect(restored.status).toBe(200)
    expect(restored.body.doc.revision).toBe(now.body.result.revision + 1)
    expect(await quoted()).toBe(50)
    const { graphql } = await testApp()
    const { body } = await graphql(
      `mutation { restoreVersionPricing(id: "${before.id}") { revision } }`,
      {},
      world.tokens.admin,
    )
    expect(body.data.restoreVersionPricing.revision).toBe(now.body.result.revision + 2)
    const [event] = await query<{ summary: string }>(
      `select summary from events where type = 'setting.updated' order by created_at desc limit 1`,
    )
    expect(event?.summary).toBe('Restored an earlier version of pricing.serviceCharges.')
  })

  it('is looked at by every guard: one with a colour nobody can read stays where it is', async () => {
    const { call } = await testApp()
    const [version] = await query<{ id: string }>(
      `update _branding_v set version_primary_color = '#ffff00'
       where id = (select id from _branding_v order by created_at limit 1) returning id`,
    )
    const refused = await call('POST', `/api/globals/branding/versions/${version?.id}`, {
      as: editor,
    })
    expect(refused.status).toBe(422)
  })

  it('404 for one that is not there, 401 for nobody', async () => {
    const { call } = await testApp()
    const path = '/api/globals/pricing/versions/01936e4e-0000-7000-8000-000000000000'
    expect((await call('POST', path, { as: world.tokens.admin })).status).toBe(404)
    expect((await call('POST', path)).status).toBe(401)
  })
})
