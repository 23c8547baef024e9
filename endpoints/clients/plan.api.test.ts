import { work } from '../../tests/api/work'
import { setClock } from '../../src/testing/clock'
import { query, testApp } from '../../src/testing/app'
import {
  buildClient,
  buildPlan,
  buildReseller,
  buildWorld,
  type World,
} from '../../src/testing/builders'
import { tokenFor } from '../../src/testing/tokens'

let world: World
let small: string
let big: string

beforeAll(async () => {
  world = await buildWorld()
  const { payload } = await testApp()
  const prices = (priceMinor: number) => ({ prices: [{ currency: 'USD', priceMinor }] })
  small = (await buildPlan({ code: 'small', ...prices(500) })).id
  big = (await buildPlan({ code: 'big', ...prices(1200) })).id
  await payload.updateGlobal({
    slug: 'general',
    data: { timezone: 'America/New_York' },
    overrideAccess: true,
  })
})

afterEach(() => setClock())

const change = async (id: string, body: object, as = world.tokens.reseller) =>
  (await testApp()).call('POST', `/api/clients/${id}/plan`, { as, body })
const eventsOf = (id: string) =>
  query(
    `select type, "from", "to", summary from events where subject_id = $1
     and type like 'client.plan%' order by id`,
    [id],
  )
const stored = async (id: string) =>
  (
    await query(
      'select plan_id, next_plan_id, next_plan_from, revision from clients where id = $1',
      [id],
    )
  )[0]

describe('POST /clients/:id/plan', () => {
  it('200 now: the plan, the difference in price, one event, and no money', async () => {
    const { id } = await buildClient(world.reseller.id, { plan: small })
    const books = () => query('select 1 from ledger_entries union all select 1 from transactions')
    const before = (await books()).length
    const { body, status } = await change(id, { plan: big, effective: 'now' })
    expect([status, body.doc.plan, body.price]).toEqual([
      200,
      big,
      { currency: 'USD', fromMinor: 500, toMinor: 1200, differenceMinor: 700 },
    ])
    expect((await change(id, { plan: big, effective: 'now' })).body.price.differenceMinor).toBe(0)
    expect(await eventsOf(id)).toMatchObject([
      { type: 'client.plan_changed', from: 'small', to: 'big' },
    ])
    expect(await books()).toHaveLength(before)
  })

  it('counts a first plan from nothing, and knows no difference where the old one has no price', async () => {
    const none = await buildClient(world.reseller.id)
    const first = await change(none.id, { plan: small, effective: 'now' })
    expect(first.body.price).toMatchObject({ fromMinor: 0, differenceMinor: 500 })
    const elsewhere = await buildPlan({ prices: [{ currency: 'EUR', priceMinor: 900 }] })
    const { id } = await buildClient(world.reseller.id, { plan: elsewhere.id })
    expect((await change(id, { plan: small, effective: 'now' })).body.price).toMatchObject({
      fromMinor: null,
      differenceMinor: null,
      toMinor: 500,
    })
    const refused = await change(id, { plan: elsewhere.id, effective: 'now' })
    expect([refused.status, refused.body.errors[0].code]).toEqual([422, 'pricing.not_configured'])
  })

  it('validateOnly answers the difference and changes nothing', async () => {
    const { id } = await buildClient(world.reseller.id, { plan: small })
    const before = await stored(id)
    const { body } = await change(id, { plan: big, effective: 'now', validateOnly: true })
    expect([body.price.differenceMinor, body.doc.plan]).toEqual([700, small])
    expect([await stored(id), await eventsOf(id)]).toEqual([before, []])
  })

  it('next_month: shown on the client, taken when the business’s month turns and not before', async () => {
    // In New York it is still the thirtieth.
    await setClock('2027-05-01T03:30:00Z')
    const { id } = await buildClient(world.reseller.id, { plan: small })
    const { body } = await change(id, { plan: big, effective: 'next_month' })
    expect(body.doc).toMatchObject({ plan: small, nextPlan: big, nextPlanFrom: '2027-05-01' })
    await work('turn_client_month', {})
    expect(await stored(id)).toMatchObject({ plan_id: small, next_plan_id: big })
    await setClock('2027-05-01T04:00:00Z')
    await Promise.all([work('turn_client_month', {}), work('turn_client_month', {})])
    expect(await stored(id)).toMatchObject({
      plan_id: big,
      next_plan_id: null,
      next_plan_from: null,
    })
    expect(await eventsOf(id)).toMatchObject([
      { type: 'client.plan_scheduled', from: 'small', to: 'big' },
      { type: 'client.plan_changed', from: 'small', to: 'big' },
    ])
  })

  it('next_month: a client in the trash keeps nobody else waiting, and gets the plan when it is back', async () => {
    const [trashed, other] = [
      await buildClient(world.reseller.id, { plan: small }),
      await buildClient(world.reseller.id, { plan: small }),
    ]
    for (const { id } of [trashed, other]) await change(id, { plan: big, effective: 'next_month' })
    const trash = (deletedAt: string | null) =>
      query('update clients set deleted_at = $2 where id = $1', [trashed.id, deletedAt])
    await trash(new Date().toISOString())
    await setClock('2027-12-01T12:00:00Z')
    expect(await work('turn_client_month', {})).toBeGreaterThan(0)
    expect([await stored(trashed.id), await stored(other.id)]).toMatchObject([
      { plan_id: small, next_plan_id: big },
      { plan_id: big, next_plan_id: null },
    ])
    await trash(null)
    await work('turn_client_month', {})
    expect(await stored(trashed.id)).toMatchObject({ plan_id: big, next_plan_id: null })
  })

  it('a planned change is replaced by another, and taken back by the present plan', async () => {
    await setClock('2027-12-31T12:00:00Z')
    const { id } = await buildClient(world.reseller.id, { plan: small })
    await change(id, { plan: big, effective: 'next_month' })
    const third = (await buildPlan({ code: 'third' })).id
    expect((await change(id, { plan: third, effective: 'next_month' })).body.doc).toMatchObject({
      nextPlan: third,
      nextPlanFrom: '2028-01-01',
    })
    await change(id, { plan: third, effective: 'next_month' })
    const kept = await change(id, { plan: small, effective: 'next_month' })
    expect(kept.body.doc).toMatchObject({ plan: small, nextPlan: null, nextPlanFrom: null })
    await change(id, { plan: third, effective: 'next_month' })
    expect((await change(id, { plan: big, effective: 'now' })).body.doc).toMatchObject({
      plan: big,
      nextPlan: null,
    })
    expect((await eventsOf(id)).map(({ type }) => type)).toEqual([
      ...['client.plan_scheduled', 'client.plan_scheduled', 'client.plan_unscheduled'],
      ...['client.plan_scheduled', 'client.plan_changed'],
    ])
  })

  it('401, 403 and 404 by who asks, 422 for what, 409 for an old revision', async () => {
    const { client, tokens } = world
    const body = { plan: big, effective: 'now' }
    expect((await change(client.id, body, '')).status).toBe(401)
    for (const as of [tokens.otherReseller, tokens.user, tokens.editor])
      expect((await change(client.id, body, as)).status).toBe(404)
    expect((await change(client.id, body, tokens.moderator)).status).toBe(403)
    const withdrawn = (await buildPlan({ active: false })).id
    const wrong: [object, string][] = [
      [{ ...body, plan: withdrawn }, 'plan'],
      [{ ...body, plan: client.id }, 'plan'],
      [{ ...body, plan: 'small' }, 'plan'],
      [{ plan: big, effective: 'tomorrow' }, 'effective'],
      [{ plan: big }, 'effective'],
    ]
    for (const [sent, path] of wrong) {
      const { body: said, status } = await change(client.id, sent)
      expect([status, said.errors[0].data.fields[0].path]).toEqual([422, path])
    }
    const app = await testApp()
    const stale = await app.call('POST', `/api/clients/${client.id}/plan`, {
      ...{ as: tokens.admin, body, headers: { 'If-Match': '"99"' } },
    })
    expect([stale.status, stale.body.errors[0].code]).toEqual([409, 'stale'])
  })

  it('rivals: one event, and the plan of one of them', async () => {
    const { id } = await buildClient(world.reseller.id, { plan: small })
    const body = { plan: big, effective: 'now' }
    const both = await Promise.all([1, 2].map(() => change(id, body)))
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    expect(await eventsOf(id)).toHaveLength(1)
  })

  it('is not deleted while a client is to get it', async () => {
    const plan = (await buildPlan()).id
    const reseller = await buildReseller()
    const as = await tokenFor('resellers', reseller.id)
    await change((await buildClient(reseller.id)).id, { plan, effective: 'next_month' }, as)
    const app = await testApp()
    const { body, status } = await app.call('DELETE', `/api/plans/${plan}`, {
      as: world.tokens.admin,
    })
    expect([status, body.errors[0].code]).toEqual([409, 'in_use'])
  })
})
