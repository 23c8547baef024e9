import { query } from '../../../src/testing/app'
import { buildWorld, type World } from '../../../src/testing/builders'
import { download } from '../../../src/testing/http'
import { textOfPdf } from '../../../src/testing/pdf'
import { rowCounts } from '../consistency'
import { openLetterBox, sent } from '../letters'
import { place, said, send, stock } from '../stage'
import { eventsOf, queued, work } from '../work'
import { post, processAll, storedEvents } from './post'
import { openTill, orderOf, pay, placeAndPay, refund, settleUp, type Till } from './till'

let world: World
let till: Till

beforeAll(async () => {
  world = await buildWorld()
  await stock(10, 'physical')
  await stock(10, 'esim')
  await openLetterBox()
  till = await openTill()
})
afterAll(() => till.close())

afterEach(() => settleUp(till))

type Paper = Record<'number' | 'kind' | 'transaction', string> &
  Record<'net' | 'tax' | 'total', number> & { takesBack: string | null }

const papersOf = (order: string): Promise<Paper[]> =>
  query<Paper>(
    `select i.number, i.kind, i.transaction_id as transaction, i.net_minor::int as net, i.tax_minor::int as tax,
       i.total_minor::int as total, o.number as "takesBack"
     from invoices i left join invoices o on o.id = i.original_id where i.order_id = $1 order by i.created_at`,
    [order],
  )

/** The mails that tell the customer of it, and the transaction whose paper they bring. */
const lettersOf = (order: string) =>
  query<{ id: string; paper: string }>(
    `select id, subject_id as paper from messages where order_id = $1 and template_key = 'refund_failed'`,
    [order],
  )

const nextInvoice = async (): Promise<string> => {
  const [row] = await query<{ last: number; year: number }>(
    `select last, year from invoice_series where kind = 'invoice'`,
  )
  return `INV-${row?.year}-${String((row?.last ?? 0) + 1).padStart(6, '0')}`
}

/** Gives so much back, and answers our refund and Stripe's id of it. */
const made = async (payment: string, amountMinor?: number) => {
  const { body } = await refund(world, payment, { amountMinor })
  expect(body.doc?.status).toBe('completed')
  const { gatewayTransactionId, id } = body.doc
  return { id: String(id), atStripe: String(gatewayTransactionId) }
}

/** Stripe's bank sends it back, and everything Stripe has said arrives twice and in the wrong order. */
const fail = async ({ atStripe }: { atStripe: string }): Promise<void> => {
  till.stripe.books.failRefund(atStripe)
  const events = till.stripe.books.events.splice(0).reverse()
  for (const event of [...events, ...events.reverse()]) await post(event)
  await processAll((stored) => stored.reverse())
}

const bytesOf = (transaction: string, kind?: string): Promise<Buffer> => {
  const asked = kind ? `?kind=${kind}` : ''
  return download(`/api/transactions/${transaction}/invoice${asked}`, world.tokens.user)
}

describe('a refund that was acknowledged and failed later', () => {
  it('keeps its credit note and gets one invoice that takes it back, however the failure is told', async () => {
    const { order, payment } = await placeAndPay(world)
    const failed = await made(payment)
    const before = await bytesOf(failed.id)
    const number = await nextInvoice()
    await fail(failed)
    const [invoice, note, counter] = await papersOf(order)
    expect(counter).toEqual({
      ...{ number, kind: 'invoice', transaction: failed.id, takesBack: note?.number },
      ...{ net: note?.net, tax: note?.tax, total: note?.total },
    })
    expect([note?.total, note?.tax]).toEqual([invoice?.total, invoice?.tax])
    expect(await orderOf(order)).toMatchObject({ payment: 'paid' })
    const [letter, ...others] = await lettersOf(order)
    expect([letter?.paper, others]).toEqual([failed.id, []])
    expect(await queued(`message:${letter?.id}`)).toEqual(['send_message'])
    const rows = await rowCounts()
    const [told] = (await storedEvents()).filter(({ type }) => type === 'refund.failed').slice(-1)
    await query(`update gateway_events set status = 'received' where id = $1`, [told?.id])
    await Promise.all([1, 2, 3].map(() => work('process_gateway_event', { event: told?.id ?? '' })))
    expect(await rowCounts()).toEqual(rows)
    expect((await bytesOf(failed.id)).equals(before)).toBe(true)
  })

  it('answers both papers to its owner, each by its kind, and says on the second what it is', async () => {
    const { order, payment } = await placeAndPay(world)
    const failed = await made(payment, 1000)
    expect(said(await read(failed.id, 'invoice'))).toEqual([404, 'invoice.not_issued'])
    await fail(failed)
    const [, note, counter] = await papersOf(order)
    const text = await textOfPdf(await bytesOf(failed.id, 'invoice'))
    const words = ['Counter invoice', 'Takes back credit note', 'Total not refunded 10.00 USD']
    for (const each of [...words, counter?.number, note?.number, 'Came too late.'])
      expect(text).toContain(each)
    const [unasked, asked] = [await bytesOf(failed.id), await bytesOf(failed.id, 'credit_note')]
    expect(unasked.equals(asked)).toBe(true)
    expect(await textOfPdf(asked)).toContain('Credit note')
    expect((await bytesOf(payment, 'invoice')).equals(await bytesOf(payment))).toBe(true)
    expect(said(await read(payment, 'credit_note'))).toEqual([404, 'invoice.not_issued'])
    expect(said(await read(payment, 'receipt'))).toEqual([422, 'invalid'])
    expect(said(await read(failed.id, 'invoice', world.tokens.otherUser))[0]).toBe(404)
  })

  const read = (transaction: string, kind: string, as = world.tokens.user) =>
    send(`GET /api/transactions/${transaction}/invoice?kind=${kind}`, as)

  it('is told to its customer by one mail that brings the counter invoice: the file that is kept', async () => {
    const { order, payment } = await placeAndPay(world)
    const failed = await made(payment, 1000)
    await fail(failed)
    const mail = await sent(order, 'refund_failed')
    const [, , counter] = await papersOf(order)
    expect(mail?.text).toContain('$10.00')
    const [paper, ...others] = mail?.attachments ?? []
    expect([paper?.filename, others]).toEqual([`${counter?.number}.pdf`, []])
    const kept = await bytesOf(failed.id, 'invoice')
    expect(kept.equals(Buffer.from(paper?.content ?? []))).toBe(true)
    const [earlier] = (await sent(order, 'refund_issued'))?.attachments ?? []
    expect(earlier?.filename).toMatch(/^CN-/)
  })

  it('is told again by hand while it is the last that is so, with the same paper', async () => {
    const { order, payment } = await placeAndPay(world)
    const failed = await made(payment, 1000)
    const body = { template: 'refund_failed', channel: 'email' }
    const tell = () => send(`POST /api/orders/${order}/notify`, world.tokens.moderator, body)
    expect(said(await tell())).toEqual([409, 'order.message_not_fitting'])
    await fail(failed)
    await sent(order, 'refund_failed')
    const told = await tell()
    expect([told.status, told.body.doc.subjectId]).toEqual([201, failed.id])
    await made(payment, 1000)
    expect(said(await tell())).toEqual([409, 'order.message_not_fitting'])
  })

  it('leaves the tax of a whole refund whole, whichever of its parts failed', async () => {
    // 3 and 3, 2 and 2: each alone rounds to another tax than after the other.
    for (const [first, second] of [
      [3, 3],
      [2, 2],
      [100, 1000],
    ]) {
      const { order, payment } = await placeAndPay(world)
      const failed = await made(payment, first)
      await made(payment, second)
      await fail(failed)
      await made(payment, 1)
      await made(payment)
      const [invoice, ...papers] = await papersOf(order)
      const sum = (part: 'net' | 'tax' | 'total') =>
        papers.reduce((all, { kind, [part]: is }) => all + (kind === 'invoice' ? -is : is), 0)
      expect([sum('net'), sum('tax'), sum('total')]).toEqual([
        invoice?.net,
        invoice?.tax,
        invoice?.total,
      ])
      expect(await orderOf(order)).toMatchObject({ payment: 'refunded' })
    }
  })
})

describe('the commission of an order whose refund failed later', () => {
  const TOTAL = 2521

  const move = (id: string, status: string) =>
    send(`PATCH /api/orders/${id}/status`, world.tokens.admin, { status, reason: 'A trial.' })

  const bought = async (): Promise<{ order: string; payment: string }> => {
    const { id } = await place(world, 'esim')
    const { body } = await pay(
      { ...world, tokens: { ...world.tokens, user: world.tokens.reseller } },
      id,
    )
    return { order: id, payment: body.transaction.id }
  }

  const keptOf = async (order: string): Promise<number> => {
    const [row] = await query<{ kept: number }>(
      `select coalesce(sum(e.amount_minor), 0)::int as kept from ledger_entries e
       join accounts a on a.id = e.account_id and a.kind = 'reseller_commission'
       join transactions t on t.id = e.transaction_id where t.order_id = $1`,
      [order],
    )
    return row?.kept ?? 0
  }

  const activate = async (order: string): Promise<void> => {
    for (const status of ['delivered', 'activated'])
      expect((await move(order, status)).status).toBe(200)
  }

  it('is given again with it, to the cent, and taken once more by the next refund', async () => {
    const { order, payment } = await bought()
    await activate(order)
    expect(await keptOf(order)).toBe(100)
    const failed = await made(payment, 1000)
    await made(payment, 13)
    expect(await keptOf(order)).toBe(60)
    await fail(failed)
    expect(await keptOf(order)).toBe(99)
    await made(payment, TOTAL - 13)
    expect(await keptOf(order)).toBe(0)
  })

  it('is given too where the refund had been made before it was earned', async () => {
    const { order, payment } = await bought()
    const failed = await made(payment, 1000)
    await activate(order)
    expect(await keptOf(order)).toBe(60)
    await fail(failed)
    expect(await keptOf(order)).toBe(100)
  })

  const commissionsOf = (order: string) =>
    query(
      `select amount_minor::int as amount, status from transactions
       where order_id = $1 and transaction_type = 'commission'`,
      [order],
    )

  it('is earned then, once, where the refunds before its activation had left nothing of it', async () => {
    const { order, payment } = await bought()
    const first = await made(payment, 1000)
    const second = await made(payment)
    await activate(order)
    expect([await keptOf(order), await commissionsOf(order)]).toEqual([0, []])
    expect(await eventsOf(order)).toContain('order.commission_forgone')
    await fail(first)
    // 1521 of 2521 stay given back, and take 60 of 100.
    expect(await keptOf(order)).toBe(40)
    await fail(second)
    expect(await keptOf(order)).toBe(100)
    expect(await commissionsOf(order)).toEqual([{ amount: 40, status: 'completed' }])
    await made(payment)
    expect(await keptOf(order)).toBe(0)
  })

  it('is in its report what the books say, whatever failed', async () => {
    const { body } = await send('GET /api/reports/commission?currency=USD', world.tokens.admin)
    const [row] = body.rows
    const [{ balance } = {}] = await query<{ balance: number }>(
      `select balance_minor::int as balance from accounts where kind = 'reseller_commission'`,
    )
    expect(balance).toBeGreaterThan(0)
    expect([row.netMinor, row.unpaidMinor]).toEqual([balance, balance])
  })

  it('stays nothing where its reseller was suspended, at its activation or when the refund failed', async () => {
    const setStatus = (status: 'active' | 'suspended') =>
      query('update resellers set status = $2 where id = $1', [world.reseller.id, status])
    const [early, late] = [await bought(), await bought()]
    const [ofEarly, ofLate] = [await made(early.payment), await made(late.payment)]
    await activate(late.order)
    await setStatus('suspended')
    await activate(early.order)
    await fail(ofLate)
    await setStatus('active')
    await fail(ofEarly)
    expect([await commissionsOf(early.order), await commissionsOf(late.order)]).toEqual([[], []])
  })
})
