import { query, testApp } from '../../src/testing/app'
import { buildWorld, type World } from '../../src/testing/builders'
import { rowCounts } from './consistency'
import { faultOf } from './refusal'
import { place, said, send } from './stage'

let world: World
let order: string
beforeAll(async () => {
  world = await buildWorld()
  order = (await place(world, 'physical')).id
  await place(world, 'esim')
})

const list = (search: string, as = world.tokens.admin) => send(`GET /api/orders?${search}`, as)

describe('400 for a query that means nothing', () => {
  it.each([
    'limit=-1',
    'limit=1.5',
    'limit=abc',
    'limit=99999999999999999999',
    'limit[a]=1',
    'page=-1',
    'page=1.5',
    'page=abc',
    'where=abc',
    'where=1',
    `where=${'{"and":['.repeat(200)}${']}'.repeat(200)}`,
    'where[nosuch][equals]=1',
    'where[status]=pending',
    'where[status][nosuch]=x',
    'where[status][like]=pen',
    'where[createdAt][like]=2026',
    'where[totalMinor][contains]=1',
    'where[totalMinor][near]=1',
    'where[orderNumber][within]=x',
    'where[orderNumber][all]=x',
    'where[id][equals]=x',
    'where[id][in]=x,y',
    'where[user][equals]=x',
    'where[user][not_equals]=x',
    'where[user.currentPlan][equals]=x',
    'where[or][0][user][in]=x',
    'where[user][contains]=x',
    'where[metadata.a][greater_than]=x',
    `where[${encodeURIComponent("metadata.a' or 1=1 --")}][equals]=1`,
    'where[user.hash][exists]=true',
    'where[user.resetPasswordToken][exists]=true',
    'where[sim.activationCode][exists]=true',
    'where[sim.pin1][like]=1',
    'sort=deliveryAddress',
  ])('%s', async (search) => {
    const answer = await list(search)
    expect([...said(answer), faultOf(answer)]).toEqual([400, 'malformed', undefined])
  })

  it.each([
    'where[internalNotes][like]=a',
    'sort=internalNotes',
    'where[sim.iccid][like]=8&where[sim.imsi][like]=2',
  ])('%s of a customer, who would read by the order what they may not see', async (search) => {
    expect(said(await list(search, world.tokens.user))).toEqual([400, 'malformed'])
  })
})

describe('200 or 4xx, never a 500, for what is merely odd', () => {
  it.each([
    'limit=0',
    'limit[]=1',
    'limit=1e9',
    'page=0',
    'page=1000000000',
    'depth=999',
    'depth=-1',
    'depth=abc',
    'sort=nosuch',
    'sort=__proto__',
    'sort[a]=b',
    'sort=totalMinor;drop table orders',
    'locale=xx',
    'locale=all',
    'locale[]=en',
    'locale=%00',
    'fallback-locale=xx',
    'select=abc',
    'select[nosuch]=true',
    'select[__proto__][x]=true',
    'select[deliveryAddress][x][y]=true',
    'populate=abc',
    'populate[nosuch][x]=true',
    'joins=abc',
    'joins[a][limit]=-1',
    'trash=maybe',
    'draft=true',
    'where[status][equals]=nosuch',
    'where[status][in][]=nosuch',
    'where[totalMinor][equals]=abc',
    'where[totalMinor][greater_than]=1e400',
    'where[createdAt][equals]=notadate',
    'where[createdAt][greater_than]=-000001',
    'where[createdAt][greater_than]=275760-09-14',
    'where[notes][like]=%00',
    'where[notes][equals]=%ED%A0%80',
    'where[notes][like]=%25%5C_',
    'where[orderNumber][equals]=x%27%20or%201=1--',
    `where[orderNumber][equals]=${'x'.repeat(5000)}`,
    'where[orderNumber][equals][a]=x',
    'where[metadata.a][equals]=1%27',
    'where[metadata][like]=x',
    'where[__proto__][equals]=1',
    'where[and][]=x',
    'where[a][b][c][d][e][f][g][h][i][j][k][l]=1',
  ])('%s', async (search) => {
    expect(faultOf(await list(search))).toBeUndefined()
  })

  it('answers nobody more than their own by any filter', async () => {
    const mine = await list(
      'where[or][0][user][exists]=true&where[or][1][user][exists]=false',
      world.tokens.otherUser,
    )
    expect([mine.status, mine.body.totalDocs]).toEqual([200, 0])
  })
})

const IDS = [
  'x',
  '0',
  'null',
  '%00',
  'a%00b',
  '%F0%9F%98%80',
  '..%2f..',
  "1'or'1'='1",
  '__proto__',
  'constructor',
  'x'.repeat(3000),
  '01900000-0000-7000-8000-000000000000',
  '%E0%A4%A',
]

const OF_AN_ID: [string, object | undefined][] = [
  ['GET /orders/:id', undefined],
  ['PATCH /orders/:id', { notes: 'x' }],
  ['DELETE /orders/:id', undefined],
  ['PATCH /orders/:id/status', { status: 'confirmed' }],
  ['GET /orders/:id/timeline', undefined],
  ['GET /orders/:id/esim', undefined],
  ['POST /orders/:id/cancel', {}],
  ['POST /orders/:id/sim', {}],
  ['POST /orders/:id/esim/send', {}],
  ['POST /orders/:id/assign-delivery', { carrier: 'DHL' }],
  ['GET /orders/bulk-status/:id', undefined],
  ['POST /transactions/:id/refund', { reason: 'r' }],
  ['GET /transactions/:id', undefined],
  ['PATCH /tickets/:id', { priority: 'low' }],
  ['DELETE /sims/:id', undefined],
]

const withId = (door: string, id: string) => door.replace(' ', ' /api').replace(':id', id)

describe('404 for what is not there', () => {
  it.each(OF_AN_ID)('%s, however the id is spelled', async (door, body) => {
    const before = await rowCounts()
    for (const id of IDS) {
      const answer = await send(withId(door, id), world.tokens.super_admin, body)
      expect([id, ...said(answer), faultOf(answer)]).toEqual([id, 404, 'not_found', undefined])
    }
    expect(await rowCounts()).toEqual(before)
  })

  it.each(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])('%s of an unknown address', async (method) => {
    for (const path of [
      '/nosuch',
      '/orders/x/nosuch',
      '/nosuch/',
      '/orders/quote/x/y/z',
      '/globals/nosuch',
    ]) {
      const answer = await send(`${method} /api${path}`, world.tokens.admin)
      expect([path, ...said(answer), faultOf(answer)]).toEqual([path, 404, 'not_found', undefined])
    }
  })

  it('keeps an order from being deleted by its id in capitals, as by its own', async () => {
    for (const id of [order, order.toUpperCase()])
      expect(said(await send(`DELETE /api/orders/${id}`, world.tokens.admin))).toEqual([
        409,
        'in_use',
      ])
    const timeline = await send(
      `GET /api/orders/${order.toUpperCase()}/timeline`,
      world.tokens.user,
    )
    expect([timeline.status, timeline.body.events.length]).toEqual([200, 1])
  })
})

describe('401 for a token that is none', () => {
  it.each([
    'x',
    'null',
    'a.b.c',
    `${'x'.repeat(4000)}`,
    'eyJhbGciOiJub25lIn0.eyJpZCI6IngiLCJjb2xsZWN0aW9uIjoiYWRtaW5zIn0.',
    "' or 1=1 --",
  ])('%s', async (token) => {
    for (const what of [
      'GET /api/orders',
      `GET /api/orders/${order}`,
      `PATCH /api/orders/${order}/status`,
    ]) {
      const answer = await send(
        what,
        token,
        what.startsWith('PATCH') ? { status: 'confirmed' } : undefined,
      )
      expect([what, ...said(answer), faultOf(answer)]).toEqual([
        what,
        401,
        'auth.required',
        undefined,
      ])
    }
  })

  it('of a session that was ended, whose token has not expired', async () => {
    const { moderator } = world.tokens
    expect((await list('', moderator)).status).toBe(200)
    const { sid } = JSON.parse(Buffer.from(moderator.split('.')[1] ?? '', 'base64url').toString())
    await query('delete from admins_sessions where id = $1', [sid])
    expect(said(await list('', moderator))).toEqual([401, 'auth.required'])
  })
})

describe('the same answer', () => {
  it('200 with a trailing slash, and by PUT as by PATCH', async () => {
    const { user } = world.tokens
    for (const what of [
      `GET /api/orders/${order}/`,
      `GET /api/orders///`,
      `PUT /api/orders/${order}`,
    ])
      expect(
        (await send(what, user, what.startsWith('PUT') ? { notes: 'x' } : undefined)).status,
      ).toBe(200)
  })

  it('gives back the request id it was given, and makes one of its own for a bad one', async () => {
    const { call } = await testApp()
    const idFor = async (id: string) =>
      (await call('GET', '/api/plans', { headers: { 'x-request-id': id } })).headers.get(
        'x-request-id',
      )
    expect(await idFor('my-request.1')).toBe('my-request.1')
    expect(await idFor('no spaces')).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('takes a long filter as a form that asks to be a GET, and refuses a bad one alike', async () => {
    const { call } = await testApp()
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'x-http-method-override': 'GET',
    }
    const ask = (body: string) =>
      call('POST', '/api/orders', { as: world.tokens.admin, body, headers })
    const found = await ask(`where[id][equals]=${order}&limit=1`)
    expect([found.status, found.body.docs[0].id]).toEqual([200, order])
    expect(said(await ask('where=abc'))).toEqual([400, 'malformed'])
  })
})
