import { browserApp } from '../../src/testing/browser'

const sandboxPayment = `
  select t.id, t.amount_minor as amount, t.currency from transactions t
  where t.transaction_type = 'payment' and t.status = 'completed' and t.gateway = 'sandbox'
    and t.currency = 'USD' and t.amount_minor > 200
    and not exists (select 1 from transactions r where r.parent_id = t.id)
  order by t.created_at limit 1`

const aPayment = async (): Promise<{ id: string; amount: number }> => {
  const { db } = await browserApp()
  const [row] = await db(sandboxPayment)
  if (!row) throw new Error('The demo data has no payment to refund.')
  return { id: String(row.id), amount: Number(row.amount) }
}

describe('a payment in the panel', () => {
  it('is refunded in half by an admin, who first reads what will happen', async () => {
    const { db, page } = await browserApp()
    const { amount, id } = await aPayment()
    const half = Math.floor(amount / 2)
    const units = (half / 100).toFixed(2)
    const window = await page('admin')
    await window.goto(`/admin/collections/transactions/${id}`)
    await window.getByRole('button', { name: 'Refund', exact: true }).click()
    const dialog = window.getByRole('dialog')
    await dialog.getByLabel(/^Amount/).fill(units)
    await dialog.getByLabel('Reason').fill('Half a month without a network.')
    const preview = dialog.getByRole('status', { name: 'What will happen' })
    await preview.getByText('Left after').waitFor()
    expect(await preview.innerText()).toContain(units)
    await dialog.getByRole('button', { name: units }).click()
    await dialog.waitFor({ state: 'detached' })
    await window.getByText(/of the payment is left/).waitFor()
    const [refund] = await db(
      `select amount_minor::int as amount, reason from transactions where parent_id = $1`,
      [id],
    )
    expect(refund).toEqual({ amount: half, reason: 'Half a month without a network.' })
  })

  it('is refunded in part from the page of its order too', async () => {
    const { db, page } = await browserApp()
    const { id } = await aPayment()
    const [of] = await db(
      'select order_id as order, transaction_id as name from transactions where id = $1',
      [id],
    )
    const window = await page('admin')
    await window.goto(`/admin/collections/orders/${String(of?.order)}`)
    await window.getByRole('button', { name: `Refund ${String(of?.name)}` }).click()
    const dialog = window.getByRole('dialog')
    await dialog.getByLabel(/^Amount/).fill('1.25')
    await dialog.getByLabel('Reason').fill('A slow start.')
    await dialog.getByRole('button', { name: 'Refund $1.25' }).click()
    await dialog.waitFor({ state: 'detached' })
    await window.getByRole('row', { name: /Refund .*-\$1\.25/ }).waitFor()
    const [refund] = await db(
      `select amount_minor::int as amount, reason from transactions where parent_id = $1`,
      [id],
    )
    expect(refund).toEqual({ amount: 125, reason: 'A slow start.' })
  })

  it('says that it is pending where its gateway never answered, on its own page and its order’s', async () => {
    const { db, page } = await browserApp()
    const [waiting] = await db(
      `insert into transactions select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(),
         'transaction_id', 'TX-UNANSWERED', 'status', 'pending', 'gateway_transaction_id', null, 'completed_at', null,
         'order_id', o.id, 'user_id', o.user_id, 'reseller_id', o.reseller_id, 'amount_minor', o.total_minor))).*
       from transactions t, orders o where t.id = $1 and o.status = 'pending' and o.payment_status = 'pending'
         and o.currency = 'USD' limit 1 returning id, order_id as order`,
      [(await aPayment()).id],
    )
    const window = await page('moderator')
    await window.goto(`/admin/collections/transactions/${String(waiting?.id)}`)
    await window.getByText('Waiting for Sandbox’s answer. It is asked again').waitFor()
    await window.getByText('Pending', { exact: true }).first().waitFor()
    await window.goto(`/admin/collections/orders/${String(waiting?.order)}`)
    await window.getByRole('row', { name: /TX-UNANSWERED Payment Pending/ }).waitFor()
    await db(`delete from transactions where id = $1`, [waiting?.id])
  })

  it('leads to its invoice, a PDF', async () => {
    const { db, page } = await browserApp()
    const [row] = await db(
      `select transaction_id as id, number from invoices where kind = 'invoice' order by created_at limit 1`,
    )
    const window = await page('moderator')
    await window.goto(`/admin/collections/transactions/${String(row?.id)}`)
    const paper = window.getByRole('link', { name: `${String(row?.number)} (PDF)` })
    const href = String(await paper.getAttribute('href'))
    const answer = await window.evaluate(async (path) => {
      const said = await fetch(path)
      return [said.status, said.headers.get('content-type'), (await said.text()).slice(0, 5)]
    }, href)
    expect(answer).toEqual([200, 'application/pdf', '%PDF-'])
  })

  it('of a cancelled order stands among the refunds that are due', async () => {
    const { db, page } = await browserApp()
    const [order] = await db(
      `select o.id, o.order_number as number from orders o where o.status in ('pending', 'confirmed')
         and o.payment_status = 'paid' and o.total_minor > 0 order by o.created_at limit 1`,
    )
    const window = await page('admin')
    await window.goto('/admin/collections/orders')
    const cancelled = await window.evaluate(async (id) => {
      const body = JSON.stringify({ status: 'cancelled', reason: 'Sold out.', notify: false })
      const headers = { 'content-type': 'application/json' }
      return (await fetch(`/api/orders/${id}/status`, { method: 'PATCH', headers, body })).status
    }, String(order?.id))
    expect(cancelled).toBe(200)
    await window.reload()
    await window.getByRole('button', { name: 'Refund due' }).click()
    await window
      .getByRole('row')
      .filter({ hasText: String(order?.number) })
      .waitFor()
    const rows = await window.getByRole('row').count()
    const [due] = await db(`select count(*)::int as count from orders where refund_due_minor > 0`)
    expect(rows - 1).toBe(due?.count)
  })

  it('is not refunded by a moderator, and the button says why; settings are not theirs', async () => {
    const { page } = await browserApp()
    const { id } = await aPayment()
    const window = await page('moderator')
    await window.goto(`/admin/collections/transactions/${id}`)
    const refund = window.getByRole('button', { name: 'Refund', exact: true })
    await refund.waitFor()
    expect(await refund.getAttribute('aria-disabled')).toBe('true')
    const why = window.getByRole('tooltip', { includeHidden: true })
    expect((await why.allTextContents()).join()).toMatch(/admin/i)
    await refund.click({ force: true })
    expect(await window.getByRole('dialog').count()).toBe(0)
    expect(await window.getByRole('link', { name: 'Pricing' }).count()).toBe(0)
    await window.goto('/admin/globals/pricing')
    await window
      .getByText(/not allowed|not found|nothing found|unauthorized/i)
      .first()
      .waitFor()
  })
})
