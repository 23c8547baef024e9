import { toDecimalString } from '../../src/core/money'
import { browserApp } from '../../src/testing/browser'

const digitsOf = (text: string | null): string => (text ?? '').replaceAll(/\D/g, '')

type Reseller = { id: string; availableMinor: number | null; creditLimitMinor: number | null }
type Limited = { id: string; availableMinor: number; creditLimitMinor: number }

const hasLimit = (reseller: Reseller): reseller is Limited => Boolean(reseller.creditLimitMinor)

const shareOf = ({ availableMinor, creditLimitMinor }: Limited): number =>
  (creditLimitMinor - availableMinor) / creditLimitMinor

/** By what is written on the screen alone, from the first page on: no address is typed. */
describe('whoever sees the console for the first time finds', () => {
  it("yesterday's revenue, in the table behind the chart of sales", async () => {
    const { page, url } = await browserApp()
    const window = await page('admin')
    await window.goto('/admin')
    const sales = window.getByRole('region', { name: 'Sales', exact: true })
    await sales.getByText('As a table').click()
    const table = sales.getByRole('table')
    await table.getByRole('columnheader', { name: 'Revenue' }).waitFor()
    const yesterday = table.locator('tbody tr').nth(-2)
    const answer = await window.request.get('/api/dashboard/sales-trends', {
      headers: { Origin: url },
    })
    // The shape of the API contract; both tell the last 30 days, today the last of them.
    const { currency, points } = (await answer.json()) as {
      currency: string
      points: { revenueMinor: number }[]
    }
    const told = points.at(-2)?.revenueMinor ?? 0
    expect(told).toBeGreaterThan(0)
    expect(digitsOf(await yesterday.getByRole('cell').first().textContent())).toBe(
      digitsOf(toDecimalString(told, currency)),
    )
  })

  it('the reseller nearest its limit, first in what is at risk', async () => {
    const { page, url } = await browserApp()
    const window = await page('admin')
    await window.goto('/admin')
    const tile = window.getByRole('region', { name: 'Credit at risk' })
    await tile.getByRole('listitem').first().getByRole('link').click()
    await window.getByRole('link', { name: 'Top up, correct, statement' }).waitFor()
    const answer = await window.request.get('/api/resellers?limit=500&depth=0', {
      headers: { Origin: url },
    })
    // The shape of the API contract.
    const { docs } = (await answer.json()) as { docs: Reseller[] }
    const [nearest] = docs.filter(hasLimit).sort((a, b) => shareOf(b) - shareOf(a))
    expect(new URL(window.url()).pathname).toContain(`/resellers/${nearest?.id}/`)
  })

  it('an order by the ICCID of its card, in the list of orders', async () => {
    const { db, page } = await browserApp()
    const [sold] = await db(
      `select s.iccid, o.order_number as number, o.id from orders o join sims s on s.id = o.sim_id
       order by o.created_at limit 1`,
    )
    const window = await page('moderator')
    await window.goto('/admin')
    await window.getByRole('link', { name: 'Orders', exact: true }).click()
    await window.getByPlaceholder(/^Search by/).fill(String(sold?.iccid))
    await window.waitForURL(/search=/)
    await window.getByRole('link', { name: String(sold?.number) }).click()
    await window.waitForURL(`**/orders/${String(sold?.id)}`)
  })

  it('how half a payment is given back, and what that will do', async () => {
    const { db, page } = await browserApp()
    const window = await page('admin')
    await window.goto('/admin')
    await window.getByRole('link', { name: 'Transactions', exact: true }).click()
    await window.getByRole('button', { name: 'Payments', exact: true }).click()
    await window.waitForURL(/where/)
    await window.waitForLoadState('networkidle')
    const payment = window.locator('tbody tr', { hasText: 'Completed' }).first()
    const number = await payment.getByRole('link').first().textContent()
    await payment.getByRole('button', { name: `Actions for ${number}` }).click()
    await window.getByRole('menuitem', { name: 'Refund', exact: true }).click()
    const dialog = window.getByRole('dialog', { name: `Refund ${number}` })
    const [paid] = await db(
      'select amount_minor, currency from transactions where transaction_id = $1',
      [number],
    )
    const currency = String(paid?.currency)
    const half = toDecimalString(Math.floor(Number(paid?.amount_minor) / 2), currency)
    await dialog.getByLabel(/^Amount/).fill(half)
    await dialog.getByLabel('Reason').fill('Half a month without a network.')
    await dialog.getByRole('status', { name: 'What will happen' }).getByText('Left after').waitFor()
    await dialog.getByRole('button', { name: /^Refund / }).click()
    await dialog.waitFor({ state: 'detached' })
    const [refund] = await db(
      `select r.amount_minor::int as amount from transactions r join transactions p on p.id = r.parent_id
       where p.transaction_id = $1`,
      [number],
    )
    expect(refund?.amount).toBe(Math.floor(Number(paid?.amount_minor) / 2))
  })
})
