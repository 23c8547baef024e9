import { query } from '../../src/testing/app'
import { buildReseller, buildWorld, type World } from '../../src/testing/builders'
import { tokenFor } from '../../src/testing/tokens'
import { expectConsistent, rowCounts } from '../../tests/api/consistency'
import { gatewayLike, inProduction, withGateways } from '../../tests/api/gateways'
import { said, send } from '../../tests/api/stage'
import { errorsDuring, eventsOf, queued, work } from '../../tests/api/work'

let world: World

beforeAll(async () => {
  world = await buildWorld()
})

afterEach(expectConsistent)

const own = async () => {
  const { id } = await buildReseller({ creditLimitMinor: 0 })
  return { id, as: await tokenFor('resellers', id) }
}

type Own = Awaited<ReturnType<typeof own>>

const topUp = ({ as, id }: { id: string; as?: string | undefined }, more: object = {}) =>
  send(`POST /api/resellers/${id}/top-up`, as, { amountMinor: 2500, gateway: 'sandbox', ...more })

const balanceOf = async ({ as, id }: Own): Promise<number> =>
  (await send(`GET /api/resellers/${id}`, as)).body.balanceMinor

const creditsOf = async (id: string): Promise<unknown[]> => {
  const rows = await query(
    `select status from transactions where reseller_id = $1 and transaction_type = 'credit' order by created_at`,
    [id],
  )
  return rows.map(({ status }) => status)
}

describe('POST /resellers/:id/top-up', () => {
  it('201 pays into the balance through a gateway', async () => {
    const mine = await own()
    const { body, status } = await topUp(mine, { currency: 'EUR', status: 'failed' })
    expect([status, body.status, body.next]).toEqual([201, 'completed', undefined])
    expect(body.transaction).toMatchObject({
      ...{ transactionType: 'credit', reseller: mine.id, status: 'completed' },
      ...{ amountMinor: 2500, currency: 'USD' },
      ...{ gateway: 'sandbox', paymentMethod: 'sandbox_approve' },
    })
    expect(await balanceOf(mine)).toBe(2500)
    const [booked] = await query(
      `select e.type, a.code from ledger_entries e join accounts a on a.id = e.account_id
       where e.transaction_id = $1 and a.kind = 'gateway'`,
      [body.transaction.id],
    )
    expect(booked).toEqual({ type: 'top_up', code: 'gateway.sandbox.USD' })
    expect(await eventsOf(mine.id)).toEqual([
      'reseller.created',
      'reseller.top_up_started',
      'reseller.credited',
    ])
  })

  it('201 failed when it is declined: the balance stays, and it may be tried again', async () => {
    const mine = await own()
    const { body, status } = await topUp(mine, { paymentMethod: 'sandbox_decline' })
    expect([status, body.status]).toEqual([201, 'failed'])
    expect(await balanceOf(mine)).toBe(0)
    expect(await eventsOf(mine.id)).toContain('reseller.top_up_failed')
    expect((await topUp(mine)).body.status).toBe('completed')
    expect(await creditsOf(mine.id)).toEqual(['failed', 'completed'])
  })

  it('201 pending, and the worker settles it later, once, however often it asks', async () => {
    const mine = await own()
    const { body } = await topUp(mine, { paymentMethod: 'sandbox_pending' })
    expect([body.status, body.next]).toEqual(['pending', { type: 'wait' }])
    const { id: transaction } = body.transaction
    expect(await queued(`settle:${transaction}`)).toEqual(['settle_transaction'])
    await work('settle_transaction', { transaction })
    expect(await balanceOf(mine)).toBe(0)
    await query(
      `update transactions set created_at = created_at - interval '3 seconds' where id = $1`,
      [transaction],
    )
    await Promise.all([1, 2, 3].map(() => work('settle_transaction', { transaction })))
    await work('settle_transaction', { transaction })
    expect(await balanceOf(mine)).toBe(2500)
    expect(await creditsOf(mine.id)).toEqual(['completed'])
  })

  it('is committed before the gateway is asked; an answer that never comes leaves it pending', async () => {
    const mine = await own()
    const seen: unknown[] = []
    const silent = gatewayLike({
      pay: async () => {
        seen.push(...(await creditsOf(mine.id)))
        throw new Error('socket hang up')
      },
    })
    await errorsDuring(() =>
      withGateways([silent], async () => {
        const { body, status } = await topUp(mine)
        expect([status, body.status, seen]).toEqual([201, 'pending', ['pending']])
      }),
    )
    expect(await balanceOf(mine)).toBe(0)
  })

  it('401 for nobody, 403 for staff and a pending reseller, 404 for everybody else', async () => {
    const { reseller, tokens } = world
    const before = await rowCounts()
    expect(said(await topUp({ id: reseller.id }))).toEqual([401, 'auth.required'])
    for (const as of [tokens.super_admin, tokens.moderator])
      expect(said(await topUp({ id: reseller.id, as }))).toEqual([403, 'forbidden'])
    for (const as of [tokens.otherReseller, tokens.user, tokens.editor])
      expect(said(await topUp({ id: reseller.id, as }))).toEqual([404, 'not_found'])
    expect(await rowCounts()).toEqual(before)
    const pending = await buildReseller({ status: 'pending' })
    const as = await tokenFor('resellers', pending.id)
    expect(said(await topUp({ id: pending.id, as }))).toEqual([403, 'reseller.pending'])
  })

  it('422 names the field; the balance is no source of itself', async () => {
    const mine = await own()
    const wrongs: [string, object][] = [
      ['amountMinor', { amountMinor: 0 }],
      ['amountMinor', { amountMinor: -5 }],
      ['amountMinor', { amountMinor: 0.5 }],
      ['gateway', { gateway: undefined }],
      ['gateway', { gateway: 'wallet' }],
      ['gateway', { gateway: 'bank_transfer' }],
      ['paymentMethod', { paymentMethod: 'gold' }],
    ]
    for (const [path, more] of wrongs) {
      const answer = await topUp(mine, more)
      expect([path, ...said(answer)]).toEqual([path, 422, 'invalid'])
      expect(answer.body.errors[0].data.fields[0].path).toBe(path)
    }
    await withGateways([gatewayLike({ currencies: ['EUR'] })], async () => {
      expect(said(await topUp(mine))).toEqual([422, 'invalid'])
    })
    await inProduction(async () => {
      expect(said(await topUp(mine))).toEqual([422, 'invalid'])
    })
    expect(await creditsOf(mine.id)).toEqual([])
  })
})
