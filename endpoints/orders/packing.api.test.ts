import crypto from 'node:crypto'

import type { OrderStatus, SimType } from '../../src/domain/orders/status'
import { query } from '../../src/testing/app'
import { buildWorld, type World } from '../../src/testing/builders'
import { request } from '../../src/testing/http'
import { textOfPdf } from '../../src/testing/pdf'
import { said, send, stage, templatesOf } from '../../tests/api/stage'
import { eventsOf } from '../../tests/api/work'

let world: World
let templates: Record<SimType, string>

beforeAll(async () => {
  world = await buildWorld()
  templates = await templatesOf(world)
})

const staged = (simType: SimType, status: OrderStatus) =>
  stage(world, { template: templates[simType], status })

const print = (body: object, as: string | undefined = world.tokens.moderator) =>
  send('POST /api/orders/packing', as, body)

const pdfOf = async (body: object): Promise<Uint8Array> => {
  const as = world.tokens.moderator
  const answer = await request('POST', '/api/orders/packing', { body, as })
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  return new Uint8Array(await answer.arrayBuffer())
}

const numberOf = async (id: string): Promise<string> => {
  const [row] = await query<{ number: string }>(
    'select order_number as number from orders where id = $1',
    [id],
  )
  return row?.number ?? ''
}

const address = (id: string, line1: string, city: string) =>
  query(
    `update orders set delivery_address_line1 = $2, delivery_address_city = $3,
       notes = 'Ring twice.', internal_notes = 'Watch this one.' where id = $1`,
    [id, line1, city],
  )

const NAMES = ['محمد بن عبد الرحمن', 'Zażółć Gęślą Jaźń', '李小明']

describe('POST /orders/packing', () => {
  it('200 prints a slip for each order and then its label, in the order they are named in', async () => {
    const ids: string[] = []
    for (const name of NAMES) {
      const id = await staged('physical', 'confirmed')
      await address(id, name, `${name} 2`)
      ids.push(id)
    }
    const pdf = await pdfOf({ ids })
    const pages = (await textOfPdf(pdf)).split('Packing slip').slice(1)
    for (const [index, id] of ids.entries()) {
      expect(pages[index]).toContain(await numberOf(id))
      expect(pages[index]).toContain(NAMES[index])
      expect(pages[index]).toContain('1 / 1')
    }
    const labels = pages.at(-1) ?? ''
    for (const name of NAMES) expect(labels).toContain(name)
    expect(await eventsOf(ids[0] ?? '')).toContain('order.packing_printed')
  })

  it('shows the card and what the customer noted, and no price and nothing of staff', async () => {
    const id = await staged('physical', 'confirmed')
    await address(id, 'Prosta 1', 'Warszawa')
    const [sim] = await query<{ iccid: string }>('select iccid from sims where order_id = $1', [id])
    const text = await textOfPdf(await pdfOf({ ids: [id], papers: ['slips'] }))
    expect(text).toContain(sim?.iccid)
    expect(text).toContain('Ring twice.')
    expect(text).not.toContain('Watch this one.')
    const [order] = await query<{ total: number }>(
      'select total_minor as total from orders where id = $1',
      [id],
    )
    expect(text).not.toContain((Number(order?.total) / 100).toFixed(2))
  })

  it('leaves out what goes into no parcel; 409 where nothing is left', async () => {
    const ids = [await staged('esim', 'confirmed'), await staged('physical', 'cancelled')]
    expect(said(await print({ ids }))).toEqual([409, 'orders.nothing_to_pack'])
    const parcel = await staged('physical', 'dispatched')
    const text = await textOfPdf(await pdfOf({ ids: [...ids, parcel], papers: ['labels'] }))
    expect(text).toContain(await numberOf(parcel))
    for (const id of ids) expect(text).not.toContain(await numberOf(id))
  })

  it('404 for an order that is not there; 422 names the field', async () => {
    expect(said(await print({ ids: [crypto.randomUUID()] }))).toEqual([404, 'not_found'])
    const id = await staged('physical', 'pending')
    const many = Array.from({ length: 201 }, () => crypto.randomUUID())
    const wrongs: [string, object][] = [
      ['ids', {}],
      ['ids', { ids: [] }],
      ['ids', { ids: [id, id] }],
      ['ids', { ids: many }],
      ['papers', { ids: [id], papers: [] }],
      ['papers.0', { ids: [id], papers: ['stamps'] }],
    ]
    for (const [path, body] of wrongs) {
      const answer = await print(body)
      expect([path, ...said(answer)]).toEqual([path, 422, 'invalid'])
      expect(answer.body.errors[0].data.fields[0].path).toBe(path)
    }
  })

  it('401 for nobody, 403 for all who may not', async () => {
    const body = { ids: [await staged('physical', 'confirmed')] }
    expect(said(await send('POST /api/orders/packing', undefined, body))).toEqual([
      401,
      'auth.required',
    ])
    const { editor, reseller, user } = world.tokens
    for (const as of [editor, reseller, user])
      expect(said(await print(body, as))).toEqual([403, 'forbidden'])
  })
})
