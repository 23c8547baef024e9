import { toDecimalString } from '../../src/core/money'
import { browserApp } from '../../src/testing/browser'

const digitsOf = (text: string | null): string => (text ?? '').replaceAll(/\D/g, '')

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
})
