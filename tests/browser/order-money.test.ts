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
