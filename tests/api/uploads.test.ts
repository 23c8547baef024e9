import sharp from 'sharp'

import { query, testApp } from '../../src/testing/app'
import { buildWorld, type World } from '../../src/testing/builders'
import { request } from '../../src/testing/http'
import { formOf, image } from '../access/values'
import { send } from './stage'

let world: World

beforeAll(async () => {
  world = await buildWorld()
})

type File = ReturnType<typeof image>

const fileOf = (data: Buffer | string, mimetype: string, name: string): File => {
  const bytes = Buffer.from(data as string) // A Buffer is copied, a text encoded.
  return { data: bytes, mimetype, name, size: bytes.length }
}

const upload = async (file: File, as = world.tokens.admin, isPublic = false) => {
  const { call } = await testApp()
  return call('POST', '/api/media', { as, body: formOf({ alt: 'A file', isPublic }, file) })
}

const photo = (): Promise<Buffer> =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#0f5bd7' } })
    .withExif({ IFD0: { Copyright: 'Eve Lin' }, IFD3: { GPSLatitude: '52/1 13/1 0/1' } })
    .jpeg()
    .toBuffer()

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
const HTML = '<!doctype html><script>alert(1)</script>'
const PDF = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'

describe('what is uploaded', () => {
  it.each([
    ['SVG', SVG, 'image/svg+xml', 'a.svg'],
    ['SVG called a PNG', SVG, 'image/png', 'b.png'],
    ['HTML', HTML, 'text/html', 'c.html'],
    ['HTML called a PNG', HTML, 'image/png', 'd.png'],
    ['HTML called a PDF', HTML, 'application/pdf', 'e.pdf'],
    ['XML', '<?xml version="1.0"?><a/>', 'application/xml', 'f.xml'],
    ['XML called a JPEG', '<?xml version="1.0"?><a/>', 'image/jpeg', 'g.jpg'],
    ['a program', 'MZ\u0090\u0000', 'application/x-msdownload', 'h.exe'],
    ['a PDF called a PNG', PDF, 'image/png', 'i.png'],
  ])('is refused when it is %s', async (...[, data, type, name]) => {
    const { body, status } = await upload(fileOf(data, type, name))
    expect([400, 415, 422]).toContain(status)
    expect(body.errors[0].code).toMatch(/^(?:malformed|unsupported_type|invalid)$/)
    expect(await query('select 1 from media where filename = $1', [name])).toEqual([])
  })

  it('is written anew when it is a picture: without where it was taken, or what hangs on its end', async () => {
    const hidden = Buffer.concat([await photo(), Buffer.from(HTML)])
    const { body, status } = await upload(fileOf(hidden, 'image/jpeg', 'photo.jpg'))
    expect(status).toBe(201)
    const stored = await open(body.doc.filename, world.tokens.admin)
    expect(stored.status).toBe(200)
    const bytes = Buffer.from(await stored.arrayBuffer())
    const { exif, format, width } = await sharp(bytes).metadata()
    expect({ exif, format, width }).toEqual({ exif: undefined, format: 'jpeg', width: 40 })
    expect(bytes.includes('alert(1)')).toBe(false)
    expect(stored.headers.get('content-type')).toBe('image/jpeg')
  })

  it('413 above 10 MB', async () => {
    const large = Buffer.concat([await photo(), Buffer.alloc(13_100_000)])
    expect((await upload(fileOf(large, 'image/jpeg', 'large.jpg'))).status).toBe(413)
  })

  it('comes with its request: nobody makes the server fetch a file from an address, by GraphQL or REST', async () => {
    const { call, graphql } = await testApp()
    const { admin } = world.tokens
    const elsewhere = { alt: 'A file', url: 'http://127.0.0.1:1/secret', filename: 'secret.png' }
    const rest = await call('POST', '/api/media', { as: admin, body: elsewhere })
    expect([rest.status, JSON.stringify(rest.body)]).toEqual([
      400,
      expect.not.stringContaining('127.0.0.1'),
    ])
    const text = 'mutation ($data: mutationMediaInput!) { createMedia(data: $data) { id } }'
    const { body } = await graphql(text, { data: elsewhere }, admin)
    expect(body.errors[0].extensions).toMatchObject({ statusCode: 400 })
  })

  it('is private unless it is flagged', async () => {
    const { body } = await upload(fileOf(await photo(), 'image/jpeg', 'own.jpg'))
    expect(body.doc.isPublic).toBe(false)
    expect((await open(body.doc.filename)).status).toBe(404)
    const open1 = await upload(fileOf(await photo(), 'image/jpeg', 'open.jpg'), undefined, true)
    expect((await open(open1.body.doc.filename)).status).toBe(200)
  })
})

const open = (path: string, as?: string): Promise<Response> =>
  request('GET', path.startsWith('/') ? path : `/api/media/file/${path}`, { as })

describe('a link to a private file', () => {
  const made = async () => {
    const { body } = await upload(fileOf(await photo(), 'image/jpeg', 'secret.jpg'))
    const { body: link } = await send(`GET /api/media/${body.doc.id}/link`, world.tokens.moderator)
    return { file: body.doc, link }
  }

  it('opens that file without a session, and nothing else', async () => {
    const { file, link } = await made()
    expect(new Date(link.expiresAt).getTime()).toBeGreaterThan(Date.now())
    expect((await open(link.url)).status).toBe(200)
    const other = await made()
    const asked = link.url.split('?')[1]
    expect((await open(`${other.file.filename}?${asked}`)).status).toBe(404)
    expect((await open(`/api/media?${asked}`)).status).toBe(200)
    const list = await (await open(`/api/media?${asked}&where[id][equals]=${file.id}`)).json()
    expect(list.docs).toEqual([])
    expect((await open(`/api/media/${file.id}?${asked}`)).status).toBe(404)
  })

  it('ends, and is nobody else’s to make', async () => {
    const { file, link } = await made()
    const [path, asked] = link.url.split('?')
    const params = new URLSearchParams(asked)
    params.set('expires', String(Date.now() - 1000))
    expect((await open(`${path}?${params.toString()}`)).status).toBe(404)
    params.set('expires', String(Date.now() + 10_000_000))
    expect((await open(`${path}?${params.toString()}`)).status).toBe(404)
    expect((await open(`${path}?expires=abc&signature=${'x'.repeat(43)}`)).status).toBe(404)
    const later = new URLSearchParams(asked).get('expires')
    expect((await open(`${path}?expires=${later}&signature=${'é'.repeat(43)}`)).status).toBe(404)
    for (const as of [world.tokens.user, world.tokens.reseller])
      expect((await send(`GET /api/media/${file.id}/link`, as)).status).toBe(404)
    expect((await send(`GET /api/media/${file.id}/link`)).status).toBe(401)
    expect((await send('GET /api/media/nothing/link', world.tokens.admin)).status).toBe(404)
  })
})

describe('an attachment of a ticket', () => {
  const attached = async (internal: boolean) => {
    const { admin, user } = world.tokens
    const ticket = await send('POST /api/tickets', user, {
      subject: 'Help',
      description: 'Please.',
    })
    const { body } = await upload(fileOf(await photo(), 'image/jpeg', 'how-to.jpg'))
    const reply = { body: 'See here.', internal, attachments: [body.doc.id] }
    await send(`POST /api/support/tickets/${ticket.body.doc.id}/reply`, admin, reply)
    return body.doc
  }
  const linkFor = async (id: string, as?: string) => send(`GET /api/media/${id}/link`, as)

  it('is opened by the customer of the ticket, and by no other', async () => {
    const { filename, id } = await attached(false)
    const { body, status } = await linkFor(id, world.tokens.user)
    expect(status).toBe(200)
    expect((await open(body.url)).status).toBe(200)
    expect((await open(filename, world.tokens.user)).status).toBe(404)
    for (const as of [world.tokens.otherUser, world.tokens.reseller])
      expect((await linkFor(id, as)).status).toBe(404)
  })

  it('of an internal note is not the customer’s', async () => {
    const { id } = await attached(true)
    expect((await linkFor(id, world.tokens.user)).status).toBe(404)
    expect((await linkFor(id, world.tokens.moderator)).status).toBe(200)
  })
})
