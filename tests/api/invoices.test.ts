import { createLocalReq } from 'payload'

import { inTransaction } from '../../src/domain/database/transaction'
import { printedInvoice } from '../../src/domain/invoices/printed'
import { settle } from '../../src/domain/orders/money/settle'
import { query, testApp } from '../../src/testing/app'
import {
  buildPlan,
  buildReseller,
  buildUser,
  buildWorld,
  setPricing,
} from '../../src/testing/builders'
import type { World } from '../../src/testing/builders'
import { request } from '../../src/testing/http'
import { setClock } from '../../src/testing/clock'
import { textOfPdf } from '../../src/testing/pdf'
import { tokenFor } from '../../src/testing/tokens'
import { place, placePaid, said, send, stock } from './stage'

let world: World

beforeAll(async () => {
  world = await buildWorld()
  await stock(60, 'physical')
  await stock(20, 'esim')
})

type Row = Record<'id' | 'number' | 'kind' | 'transaction', string> &
  Record<'sequence' | 'net' | 'tax' | 'total', number> & { note: string | null }

const rowsOf = (order: string) =>
  query<Row>(
    `select id, number, kind, sequence::int, transaction_id as transaction, net_minor::int as net,
       tax_minor::int as tax, total_minor::int as total, note from invoices where order_id = $1
     order by kind, sequence`,
    [order],
  )

const only = async (order: string): Promise<Row> => {
  const [row, ...others] = await rowsOf(order)
  if (!row || others.length > 0) throw new Error('The order has not one invoice')
  return row
}

const download = (transaction: string, as: string): Promise<Response> =>
  request('GET', `/api/transactions/${transaction}/invoice`, { as })

const bytesOf = async (response: Response): Promise<Buffer> =>
  Buffer.from(await response.arrayBuffer())

const refund = (transaction: string, body: object, as = world.tokens.admin) =>
  send(`POST /api/transactions/${transaction}/refund`, as, { reason: 'Too slow', ...body })

describe('an invoice', () => {
  it('is issued with the payment: its number, its lines and their tax', async () => {
    const { id } = await placePaid(world, 'physical')
    const row = await only(id)
    const year = new Date().getUTCFullYear()
    expect(row.number).toBe(`INV-${year}-${String(row.sequence).padStart(6, '0')}`)
    expect(row).toMatchObject({ kind: 'invoice', net: 2548, tax: 587, total: 3135, note: null })
    const { body } = await send(`GET /api/invoices/${row.id}`, world.tokens.admin)
    expect(body.lines).toMatchObject([
      { kind: 'plan', text: 'Travel 10 GB', netMinor: 1999, taxMinor: 460, totalMinor: 2459 },
      { kind: 'delivery', netMinor: 499, taxMinor: 115, totalMinor: 614 },
      { kind: 'service', netMinor: 50, taxMinor: 12, totalMinor: 62 },
    ])
    expect(body.buyer).toMatchObject({ name: 'Maria Silva', address: 'Prosta 1\n80-001 Gdansk' })
  })

  it('is issued to the reseller when its credit pays, whoever the client is', async () => {
    const { id } = await place(world, 'esim')
    const moved = await send(`PATCH /api/orders/${id}/status`, world.tokens.admin, {
      status: 'confirmed',
    })
    expect(moved.status).toBe(200)
    const { body } = await send(`GET /api/invoices/${(await only(id)).id}`, world.tokens.reseller)
    expect(body.buyer).toMatchObject({ name: world.reseller.businessName, country: 'PL' })
  })

  it('is not issued for an order that costs nothing, which works all the same', async () => {
    await setPricing({ serviceCharges: [{ currency: 'USD', amountMinor: 0 }] })
    const free = await buildPlan({ prices: [{ currency: 'USD', priceMinor: 0 }] })
    const { body, status } = await send('POST /api/orders', world.tokens.user, {
      plan: free.id,
      simType: 'esim',
    })
    await setPricing()
    expect([status, body.doc.totalMinor]).toEqual([201, 0])
    expect(await rowsOf(body.doc.id)).toEqual([])
  })

  it('says that the tax is reversed between businesses of two countries of the EU', async () => {
    const { payload } = await testApp()
    const general = (country: string) =>
      payload.updateGlobal({ slug: 'general', data: { country }, overrideAccess: true })
    await general('DE')
    await setPricing({ taxRates: [] })
    const notes = []
    for (const taxId of ['PL5260001246', null]) {
      await query('update resellers set tax_id = $2 where id = $1', [world.reseller.id, taxId])
      notes.push((await only((await placePaid(world, 'esim')).id)).note)
    }
    await setPricing()
    await general('US')
    expect(notes).toEqual([expect.stringContaining('Reverse charge'), null])
  })

  it('cannot be changed, deleted, skipped or counted anew, not even by SQL', async () => {
    const { id } = await only((await placePaid(world, 'esim')).id)
    const refused = [
      `update invoices set note = 'x' where id = '${id}'`,
      `delete from invoices where id = '${id}'`,
      `truncate invoices cascade`,
      `update invoice_series set last = last + 2`,
      `delete from invoice_series`,
      `insert into invoices select (jsonb_populate_record(i, jsonb_build_object('id', gen_random_uuid(),
         'sequence', sequence + 5, 'transaction_id', null, 'number', 'X'))).* from invoices i where id = '${id}'`,
    ]
    for (const sql of refused) await expect(query(sql)).rejects.toThrow()
    await printedInvoice(await newReq(), id)
    for (const sql of [`update invoice_files set made_at = now()`, `delete from invoice_files`])
      await expect(query(sql)).rejects.toThrow(/never changed/)
  })
})

const newReq = async () => createLocalReq({}, (await testApp()).payload)

describe('numbers', () => {
  it('have no gap and no double after 30 payments at once, a third of them rolled back', async () => {
    const started = []
    for (let count = 0; count < 30; count += 1) started.push(await pendingPayment())
    const results = await Promise.allSettled(
      started.map((id, index) => settleOne(id, index % 3 === 0)),
    )
    // One that found no free connection in time has not paid either.
    const paid = results.filter(({ status }) => status === 'fulfilled').length
    expect(paid).toBeGreaterThan(5)
    expect(paid).toBeLessThanOrEqual(20)
    const series = await query<{ kind: string; numbers: number; last: number; counter: number }>(
      `select i.kind, count(distinct sequence)::int as numbers, max(sequence)::int as last, max(s.last)::int as counter
       from invoices i join invoice_series s on s.kind = i.kind and s.year = i.year group by i.kind, i.year`,
    )
    expect(series.length).toBeGreaterThan(0)
    for (const { counter, last, numbers } of series)
      expect([last, counter]).toEqual([numbers, numbers])
    const [row] = await query<{ n: number }>(
      'select count(*)::int as n from invoices where transaction_id = any($1)',
      [started],
    )
    expect(row?.n).toBe(paid)
  })

  /** A payment that the gateway has not answered yet. */
  const pendingPayment = async (): Promise<string> => {
    const { id } = await place(world, 'physical')
    const [row] = await query<{ id: string }>(
      `insert into transactions (id, transaction_id, transaction_type, order_id, user_id, amount_minor, currency, gateway,
         payment_method, status, revision) select gen_random_uuid(), 'T-' || id, 'payment', id, user_id, total_minor, currency,
         'sandbox', 'test_card', 'pending', 1 from orders where id = $1 returning id`,
      [id],
    )
    return row?.id ?? ''
  }

  const settleOne = async (id: string, isUndone: boolean): Promise<void> => {
    const req = await newReq()
    await inTransaction(req, async () => {
      await settle(req, id, { status: 'completed', response: {} })
      if (isUndone) throw new Error('Rolled back')
    })
  }

  it('begin anew each year of the settings’ time zone', async () => {
    await query(`update general set timezone = 'America/New_York'`)
    const numberAt = async (at: string) => {
      await setClock(at)
      return (await only((await placePaid(world, 'physical')).id)).number
    }
    expect(await numberAt('2037-01-01T03:00:00Z')).toBe('INV-2036-000001')
    expect(await numberAt('2037-01-01T06:00:00Z')).toBe('INV-2037-000001')
    await setClock()
    await query(`update general set timezone = 'UTC'`)
    const years = await query<{ year: number; first: number }>(
      'select year::int, min(sequence)::int as first from invoices group by kind, year',
    )
    expect(years.map(({ first }) => first)).toEqual(years.map(() => 1))
  })
})

describe('credit notes', () => {
  it('sum to the invoice after a whole refund in parts, tax too', async () => {
    const order = await placePaid(world, 'physical')
    const { transaction, ...invoice } = await only(order.id)
    for (const amountMinor of [1, 333, 1000, null])
      expect((await refund(transaction, { amountMinor })).status).toBe(201)
    const notes = (await rowsOf(order.id)).filter(({ kind }) => kind === 'credit_note')
    const sum = (part: 'net' | 'tax' | 'total') => notes.reduce((all, row) => all + row[part], 0)
    expect(notes).toHaveLength(4)
    expect([sum('net'), sum('tax'), sum('total')]).toEqual([
      invoice.net,
      invoice.tax,
      invoice.total,
    ])
    expect(notes[0]?.number).toMatch(/^CN-\d{4}-\d{6}$/)
  })

  it('are of two refunds at once never more than was captured', async () => {
    const order = await placePaid(world, 'physical')
    const { total, transaction } = await only(order.id)
    const part = Math.ceil(total / 2) + 1
    const answers = await Promise.all([1, 2].map(() => refund(transaction, { amountMinor: part })))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
    expect((await rowsOf(order.id)).filter(({ kind }) => kind === 'credit_note')).toHaveLength(1)
  })
})

const NAMES = ['محمد بن عبد الرحمن', 'Zażółć Gęślą Jaźń', '李小明']

describe('GET /transactions/:id/invoice', () => {
  it.each(NAMES)('200 prints %s, the number, and lines that sum to the total', async (fullName) => {
    const user = await buildUser({ fullName })
    const as = await tokenFor('users', user.id)
    const { id } = await placePaid(
      { ...world, user, tokens: { ...world.tokens, user: as } },
      'physical',
    )
    const { number, total, transaction } = await only(id)
    const response = await download(transaction, as)
    expect(response.headers.get('content-type')).toBe('application/pdf')
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${number}.pdf"`)
    const text = await textOfPdf(await bytesOf(response))
    expect(text).toContain(fullName)
    expect(text).toContain(number)
    const cents = (amount: string) => Number(amount.replace('.', ''))
    const lines = [...text.matchAll(/23 % \d+\.\d\d (\d+\.\d\d)$/gm)].map(([, sum = '']) =>
      cents(sum),
    )
    const [, printed = ''] = /Total paid (\d+\.\d\d) USD/.exec(text) ?? []
    expect(lines).toHaveLength(3)
    expect([lines.reduce((sum, line) => sum + line, 0), cents(printed)]).toEqual([total, total])
  })

  it('200 the same bytes each time, to two at once, and after the branding changed', async () => {
    const { id } = await placePaid(world, 'physical')
    const { transaction } = await only(id)
    const get = async () => bytesOf(await download(transaction, world.tokens.admin))
    const [first, second] = await Promise.all([get(), get()])
    const { payload } = await testApp()
    await payload.updateGlobal({ slug: 'branding', data: { name: 'Other' }, overrideAccess: true })
    const third = await get()
    await payload.updateGlobal({
      slug: 'branding',
      data: { name: 'Simdesk' },
      overrideAccess: true,
    })
    expect(first.subarray(0, 5).toString()).toBe('%PDF-')
    expect([second?.equals(first), third.equals(first)]).toEqual([true, true])
  })

  it('200 of a refund: its credit note', async () => {
    const { id } = await placePaid(world, 'physical')
    const paid = await only(id)
    const { body } = await refund(paid.transaction, { amountMinor: 1000 })
    const text = await textOfPdf(await bytesOf(await download(body.doc.id, world.tokens.user)))
    for (const words of ['Credit note', 'Too slow', paid.number, 'Total refunded 10.00 USD'])
      expect(text).toContain(words)
  })

  it('401 and 404: nobody, another customer, a payment under way, and no payment at all', async () => {
    const { id } = await placePaid(world, 'physical')
    const { transaction } = await only(id)
    const get = (of: string, as?: string) => send(`GET /api/transactions/${of}/invoice`, as)
    const { admin, editor, moderator, otherUser, reseller } = world.tokens
    expect(said(await get(transaction))).toEqual([401, 'auth.required'])
    expect((await get(transaction, moderator)).status).toBe(200)
    for (const as of [otherUser, reseller, editor])
      expect((await get(transaction, as)).status).toBe(404)
    expect((await get(id, admin)).status).toBe(404)
    const other = await buildReseller()
    expect((await get(transaction, await tokenFor('resellers', other.id))).status).toBe(404)
    const [row] = await query<{ id: string }>(
      `insert into transactions select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(),
         'transaction_id', 'T-waiting', 'status', 'failed', 'completed_at', null, 'gateway_transaction_id', null))).*
       from transactions t where id = $1 returning id`,
      [transaction],
    )
    expect(said(await get(row?.id ?? '', admin))).toEqual([404, 'invoice.not_issued'])
  })
})
