import { query, testApp } from '../../src/testing/app'
import { ADDRESS, buildWorld, newIccid, type World } from '../../src/testing/builders'
import { faultAndSaved, faultOf } from './refusal'
import { place, placePaid, said, send } from './stage'

/** Each is something that no text, number, date, id or list of ours should be. */
const VALUES: Record<string, unknown> = {
  null: null,
  empty: '',
  number: 5,
  negative: -1,
  fraction: 1.5,
  huge: 1e300,
  boolean: true,
  list: ['x'],
  object: { a: 1 },
  'a NUL': 'a\0b',
  'half a character': 'a\ud800b',
  'an emoji and a turned text': '😀\u202Eabc',
  SQL: "'; drop table orders; --",
  'a long text': 'x'.repeat(20_000),
  'four hundred digits': '9'.repeat(400),
  'an id of nothing': '01900000-0000-7000-8000-000000000000',
  'a day that is none': '2026-13-45',
  'keys of prototypes': { constructor: { prototype: { status: 'paid' } } },
}

type Door = { name: string; path: string; body: Record<string, unknown> }

let world: World
let doors: Door[]

beforeAll(async () => {
  world = await buildWorld()
  const { client, plan, tokens, user } = world
  const order = (await place(world, 'physical')).id
  const paid = (await placePaid(world, 'esim')).id
  const [payment] = await query('select id from transactions where order_id = $1', [paid])
  const asked = { subject: 'No network', description: 'Since noon.' }
  const ticket = (await send('POST /api/tickets', tokens.user, asked)).body.doc.id
  const [sim] = await query(`select id from sims where stock_state = 'available' limit 1`)
  const wanted = { plan: plan.id, simType: 'physical', deliveryAddress: ADDRESS, user: user.id }
  const delivery = { carrier: 'DHL', trackingNumber: 'X', courier: 'Y', expectedAt: '2026-05-01' }
  const bodies: [string, Door['body']][] = [
    [
      'POST /orders',
      { ...wanted, currency: 'USD', client: null, notes: 'n', externalRef: 'r', metadata: {} },
    ],
    ['POST /orders/quote', { ...wanted, currency: 'USD', client: null }],
    ['POST /orders/batch', { orders: [wanted] }],
    [
      `PATCH /orders/${order}`,
      {
        notes: 'n',
        internalNotes: 'n',
        externalRef: 'r',
        metadata: {},
        status: 'paid',
        deliveryAddress: ADDRESS,
        sim: null,
      },
    ],
    [
      `PATCH /orders/${order}/status`,
      { status: 'dispatched', reason: 'r', notify: true, refund: false, delivery },
    ],
    [`POST /orders/${order}/cancel`, { reason: 5 }],
    [`POST /orders/${order}/assign-delivery`, delivery],
    [`POST /orders/${paid}/sim`, { iccid: newIccid() }],
    [
      'POST /orders/bulk-status',
      { ids: [order], status: 'dispatched', reason: 'r', validateOnly: true, delivery },
    ],
    ['POST /orders/bulk-delivery', { ids: [order], carrier: 'DHL', csv: null }],
    [
      'POST /payments/process',
      { order, gateway: 'sandbox', paymentMethod: 'sandbox_decline', returnUrl: null },
    ],
    [
      `POST /transactions/${String(payment?.id)}/refund`,
      { amountMinor: 1, reason: 'r', validateOnly: true },
    ],
    [
      'POST /tickets',
      {
        ...asked,
        priority: 'low',
        user: user.id,
        reseller: null,
        order,
        sim: sim?.id,
        transaction: payment?.id,
      },
    ],
    [`PATCH /tickets/${ticket}`, { ...asked, priority: 'low', status: 'open', assignedTo: null }],
    ['POST /ticket-replies', { ticket, body: 'b', isInternal: true, attachments: [] }],
    [
      `PATCH /sims/${String(sim?.id)}`,
      { eid: null, imsi: null, msisdn: null, pin1: '1234', plan: null, reseller: null },
    ],
    [
      'POST /sims',
      {
        iccid: newIccid(),
        simType: 'esim',
        networkProvider: 'Orange',
        eid: null,
        activationCode: null,
      },
    ],
    [
      `PATCH /plans/${plan.id}`,
      { dataMb: 1, prices: plan.prices, simTypes: ['esim'], countries: ['PL'], active: true },
    ],
    [
      `PATCH /clients/${client.id}`,
      {
        clientName: 'n',
        clientEmail: 'a@example.com',
        clientPhone: '+48512345678',
        monthlyLimit: 1,
      },
    ],
    [
      `PATCH /users/${user.id}`,
      {
        fullName: 'n',
        phone: '+48512345999',
        dateOfBirth: '1990-01-01',
        country: 'PL',
        termsAcceptedAt: '2026-01-01',
      },
    ],
    [
      'POST /globals/pricing',
      {
        deliveryFees: [{ currency: 'USD', amountMinor: 1 }],
        taxRates: [{ rateBps: 1 }],
        taxInclusive: false,
      },
    ],
  ]
  doors = bodies.map(([name, body]) => ({ name, path: name.replace(' ', ' /api'), body }))
})

const DOORS = 21

const raw = async (door: Door, body: string, type = 'application/json') => {
  const { call } = await testApp()
  const [method = '', path = ''] = door.path.split(' ')
  return call(method, path, {
    as: world.tokens.super_admin,
    body,
    headers: { 'content-type': type },
  })
}

/** Everything that one field of the body, or one within it, could wrongly be. */
const mutants = (body: Record<string, unknown>): [string, object][] =>
  Object.entries(body).flatMap(([field, value]) => {
    const whole = Object.entries(VALUES).map(([what, bad]): [string, object] => [
      `${field}: ${what}`,
      { ...body, [field]: bad },
    ])
    const inner = Array.isArray(value) ? value[0] : value
    if (typeof inner !== 'object' || inner === null) return whole
    const within = mutants(inner as Record<string, unknown>).map(
      ([what, bad]): [string, object] => [
        `${field}.${what}`,
        { ...body, [field]: Array.isArray(value) ? [bad] : bad },
      ],
    )
    return [...whole, ...within]
  })

const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels)

const BODIES: [string, string, number, string][] = [
  ['a brace', '{', 400, 'malformed'],
  ['words after the end', '{} x', 400, 'malformed'],
  ['a list', '[{}]', 422, 'invalid'],
  ['a number', '1', 422, 'invalid'],
  ['a text', '"x"', 422, 'invalid'],
  ['null', 'null', 422, 'invalid'],
  ['a hundred thousand lists in one another', `{"x":${deep(100_000)}}`, 422, 'invalid'],
  ['a NUL in a key', '{"\\u0000":1}', 422, 'invalid'],
  ['half a character', '{"notes":"\\ud800"}', 422, 'invalid'],
  ['a prototype', '{"metadata":{"__proto__":{"status":"paid"}}}', 422, 'invalid'],
  ['three megabytes', JSON.stringify({ notes: 'x'.repeat(3_000_000) }), 413, 'too_large'],
]

describe.each(Array.from({ length: DOORS }, (_none, index) => index))('door %i', (index) => {
  it('takes no body that is no JSON object of what fields hold, and saves nothing', async () => {
    const door = doors[index] as Door
    for (const [what, body, status, code] of BODIES) {
      const answer = await raw(door, body)
      expect([door.name, what, ...said(answer), faultOf(answer)]).toEqual([
        door.name,
        what,
        status,
        code,
        undefined,
      ])
    }
    for (const type of [
      'text/plain',
      'application/xml',
      'application/jsonx',
      'application/x-www-form-urlencoded',
    ])
      expect(said(await raw(door, JSON.stringify(door.body), type))).toEqual([
        415,
        'unsupported_type',
      ])
    for (const type of ['multipart/form-data', 'multipart/form-data; boundary=x'])
      expect(said(await raw(door, JSON.stringify(door.body), type))).toEqual([400, 'malformed'])
  })

  it('answers every wrong value of every field without a 500, with a code, half saving nothing', async () => {
    const door = doors[index] as Door
    const faults: string[] = []
    for (const [what, body] of mutants(door.body)) {
      const fault = await faultAndSaved(() => send(door.path, world.tokens.super_admin, body))
      if (fault) faults.push(`${door.name} ${what}: ${fault}`)
    }
    expect(faults).toEqual([])
  })
})

it('has a number for every door', () => expect(doors).toHaveLength(DOORS))
