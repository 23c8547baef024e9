import crypto from 'node:crypto'

import type { Reseller } from '../../payload-types'
import { query, testApp } from '../../src/testing/app'
import { adminToken, buildReseller, buildWorld, type World } from '../../src/testing/builders'
import { expectConsistent, rowCounts } from '../../tests/api/consistency'
import { place, said, send } from '../../tests/api/stage'

let world: World

beforeAll(async () => {
  world = await buildWorld()
})

afterEach(expectConsistent)

const TOP_UP = { amountMinor: 50_000, currency: 'USD', reason: 'Invoice 12 paid.' }

const credit = (id: string, more: object = {}, as: string | undefined = world.tokens.admin) =>
  send(`POST /api/resellers/${id}/credit`, as, { ...TOP_UP, ...more })

const bookedFor = (reseller: string) =>
  query(
    `select e.type, e.amount_minor::int as amount, other.code as against
     from ledger_entries e join accounts a on a.id = e.account_id
     join ledger_entries o on o.posting = e.posting and o.id <> e.id join accounts other on other.id = o.account_id
     where a.reseller_id = $1 order by e.version`,
    [reseller],
  )

const balanceOf = async (id: string) => {
  const { body } = await send(`GET /api/resellers/${id}`, world.tokens.moderator)
  const { availableMinor, balanceMinor, holdsMinor } = body
  return { balanceMinor, holdsMinor, availableMinor }
}

const eventsOf = (id: string) =>
  query(
    `select type, reason, actor_type as by from events where subject_id = $1 and type <> 'reseller.created' order by id`,
    [id],
  )

const fieldOf = ({ body }: { body: { errors: { data: { fields: { path: string }[] } }[] } }) =>
  body.errors[0]?.data.fields[0]?.path

describe('POST /resellers/:id/credit', () => {
  it('201 records money that came in, by where it came from, and says who did it and why', async () => {
    const { id, revision } = await buildReseller({ creditLimitMinor: 1000 })
    const { body, status } = await credit(id)
    expect([status, body.message]).toEqual([201, 'The top-up is recorded.'])
    expect(body.doc).toMatchObject({
      ...{ transactionType: 'credit', status: 'completed', reseller: id },
      ...{ amountMinor: 50_000, currency: 'USD', reason: TOP_UP.reason },
      ...{ gateway: 'bank_transfer', paymentMethod: 'bank_transfer' },
    })
    expect(body.doc.completedAt).toBeTruthy()
    await credit(id, { method: 'cash', amountMinor: 1 })
    expect(await bookedFor(id)).toEqual([
      { type: 'top_up', amount: 50_000, against: 'gateway.bank_transfer.USD' },
      { type: 'top_up', amount: 1, against: 'gateway.cash.USD' },
    ])
    const available = { balanceMinor: 50_001, holdsMinor: 0, availableMinor: 51_001 }
    expect(await balanceOf(id)).toEqual(available)
    expect(await eventsOf(id)).toEqual([
      { type: 'reseller.credited', reason: TOP_UP.reason, by: 'admin' },
      { type: 'reseller.credited', reason: TOP_UP.reason, by: 'admin' },
    ])
    const [row] = await query('select revision::int from resellers where id = $1', [id])
    expect(row).toEqual({ revision })
  })

  it('201 corrects the balance either way, also below zero, against the corrections', async () => {
    const { id } = await buildReseller({ creditLimitMinor: 0 })
    const down = await credit(id, { amountMinor: -700 })
    expect([down.status, down.body.message]).toEqual([201, 'The balance is corrected.'])
    expect(down.body.doc).toMatchObject({ gateway: 'ledger', paymentMethod: 'correction' })
    await credit(id, { amountMinor: 200, method: 'correction' })
    expect(await bookedFor(id)).toEqual([
      { type: 'correction', amount: -700, against: 'corrections.USD' },
      { type: 'correction', amount: 200, against: 'corrections.USD' },
    ])
    const available = { balanceMinor: -500, holdsMinor: 0, availableMinor: -500 }
    expect(await balanceOf(id)).toEqual(available)
    expect(await eventsOf(id)).toMatchObject([
      { type: 'reseller.corrected' },
      { type: 'reseller.corrected' },
    ])
  })

  it('201 also for a suspended reseller, who may pay what is owed', async () => {
    const { id } = await buildReseller({ status: 'suspended' })
    expect((await credit(id)).status).toBe(201)
  })

  it('401, 403 and 404 by who asks', async () => {
    const { reseller, tokens } = world
    const before = await rowCounts()
    const bare = await send(`POST /api/resellers/${reseller.id}/credit`, undefined, TOP_UP)
    expect(said(bare)).toEqual([401, 'auth.required'])
    for (const as of [tokens.moderator, tokens.reseller])
      expect(said(await credit(reseller.id, {}, as))).toEqual([403, 'forbidden'])
    for (const as of [tokens.editor, tokens.otherReseller, tokens.user])
      expect(said(await credit(reseller.id, {}, as))).toEqual([404, 'not_found'])
    expect(said(await credit(crypto.randomUUID()))).toEqual([404, 'not_found'])
    expect(await rowCounts()).toEqual(before)
  })

  it('409 made on an older revision, and nothing is saved', async () => {
    const { call } = await testApp()
    const { id } = await buildReseller()
    const headers = { 'if-match': '"99"' }
    const path = `/api/resellers/${id}/credit`
    const answer = await call('POST', path, { as: world.tokens.admin, body: TOP_UP, headers })
    expect(said(answer)).toEqual([409, 'stale'])
    expect(await bookedFor(id)).toEqual([])
  })

  it('422 names the field, and refuses another currency', async () => {
    const { id } = world.otherReseller
    const wrongs: [string, object][] = [
      ['amountMinor', { amountMinor: 0 }],
      ['amountMinor', { amountMinor: 1.5 }],
      ['amountMinor', { amountMinor: 1e13 }],
      ['amountMinor', { amountMinor: '100' }],
      ['currency', { currency: 'Dollars' }],
      ['reason', { reason: ' ' }],
      ['reason', { reason: undefined }],
      ['method', { method: 'stripe' }],
      ['method', { method: 'cash', amountMinor: -1 }],
    ]
    for (const [path, more] of wrongs) {
      const answer = await credit(id, more)
      expect([path, ...said(answer), fieldOf(answer)]).toEqual([path, 422, 'invalid', path])
    }
    const foreign = await credit(id, { currency: 'EUR' })
    expect(said(foreign)).toEqual([422, 'credit.currency_mismatch'])
    expect(foreign.body.errors[0].data).toEqual({ expected: 'USD', given: 'EUR' })
    expect(await bookedFor(id)).toEqual([])
  })

  it('loses nothing of 30 at once', async () => {
    const { id } = await buildReseller()
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, index) => credit(id, { amountMinor: index + 1 })),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 30 }, () => 201))
    expect((await balanceOf(id)).balanceMinor).toBe(465)
  })
})

describe('a ceiling', () => {
  const setDefault = async (creditCeilingMinor: number | null) => {
    const { payload } = await testApp()
    await payload.updateGlobal({
      slug: 'general',
      data: { creditCeilingMinor },
      overrideAccess: true,
    })
  }
  const adminWith = async (creditCeilingMinor: number | null): Promise<string> =>
    adminToken({ creditCeilingMinor })

  afterEach(() => setDefault(null))

  it("403 above the admin's own, or the settings' where it has none; a super admin has none", async () => {
    const { id } = await buildReseller()
    const [own, none] = [await adminWith(500), await adminWith(null)]
    await setDefault(100)
    const asks: [string, number, number][] = [
      [own, 500, 201],
      [own, -500, 201],
      [own, 501, 403],
      [own, -501, 403],
      [none, 100, 201],
      [none, 101, 403],
      [world.tokens.super_admin, 100_000, 201],
    ]
    for (const [as, amountMinor, status] of asks)
      expect([amountMinor, (await credit(id, { amountMinor }, as)).status]).toEqual([
        amountMinor,
        status,
      ])
    const refused = await credit(id, { amountMinor: 501 }, own)
    expect(said(refused)).toEqual([403, 'approval.required'])
    expect(refused.body.errors[0].data).toEqual({ ceilingMinor: 500, currency: 'USD' })
    await setDefault(null)
    expect((await credit(id, { amountMinor: 101 }, none)).status).toBe(201)
    expect((await balanceOf(id)).balanceMinor).toBe(100 + 100_000 + 101)
  })

  it('of 0 leaves nothing, and one in another currency covers nothing', async () => {
    const euros = await buildReseller({ currency: 'EUR' })
    const [low, high] = [await adminWith(0), await adminWith(1_000_000)]
    const one = { amountMinor: 1, currency: 'EUR' }
    expect(said(await credit(world.reseller.id, { amountMinor: 1 }, low))).toEqual([
      403,
      'approval.required',
    ])
    expect(said(await credit(euros.id, one, high))).toEqual([403, 'approval.required'])
    expect((await credit(euros.id, one)).status).toBe(201)
  })
})

describe("a reseller's currency", () => {
  const change = ({ id }: Reseller, currency: string) =>
    send(`PATCH /api/resellers/${id}`, world.tokens.admin, { currency })

  it('may be another until money has moved or something was ordered, and never after: 409', async () => {
    const fresh = await buildReseller()
    expect((await change(fresh, 'EUR')).body.doc.currency).toBe('EUR')
    await credit(fresh.id, { currency: 'EUR' })
    const refused = await change(fresh, 'USD')
    expect(said(refused)).toEqual([409, 'reseller.currency_fixed'])
    expect(refused.body.errors[0].data.fields[0].path).toBe('currency')
    expect((await change(fresh, 'EUR')).status).toBe(200)
    await place(world, 'esim')
    expect(said(await change(world.reseller, 'EUR'))).toEqual([409, 'reseller.currency_fixed'])
  })

  it('is one or the other when it is changed and credited at once, never both', async () => {
    const resellers = await Promise.all(Array.from({ length: 10 }, () => buildReseller()))
    await Promise.all(
      resellers.map(async (reseller) => {
        const [changed, credited] = await Promise.all([
          change(reseller, 'EUR'),
          credit(reseller.id),
        ])
        expect([changed.status, credited.status].sort()).toEqual(
          changed.status === 200 ? [200, 422] : [201, 409],
        )
      }),
    )
  })
})
